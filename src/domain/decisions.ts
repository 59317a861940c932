import type { Decision, PaperDecision } from './decision.ts';
import type { PaperKey } from './paper.ts';
import { uniteDecisions } from './unite-decisions.ts';

/** A paper by all the keys its entries are known by. */
export interface KnownPaper {
  readonly key: PaperKey;
  readonly aliases: readonly PaperKey[];
  /** Keys of the papers that verdicts joined to this one; empty without verdicts. */
  readonly parts: readonly (readonly PaperKey[])[];
}

/** Where what is said of a paper next is to be kept. */
export interface DecisionPlace {
  /** The key to keep it under, and all keys it holds for. */
  readonly key: PaperKey;
  readonly aliases: readonly PaperKey[];
  /** What holds of the paper now is kept under these. */
  readonly heldUnder: readonly PaperKey[];
  /** `false`: what is held there is the same decision under an older key, and moves. */
  readonly joint: boolean;
}

/** Begins the key of what was said of several papers that are one. */
const JOINT = 'joint:';
const isJoint = ({ key }: PaperDecision): boolean => key.startsWith(JOINT);

/**
 * Finds what the user said of a paper though its key may have changed since:
 * a listing that brought its id makes the key stronger, removing that listing
 * makes it weaker again.
 *
 * What was said of papers that are one now is united, and nothing is written
 * over: each has its own back when they are taken apart. What is said of the
 * one paper is kept beside it, under a key of its own, and holds for as long
 * as they are one.
 */
export class Decisions {
  readonly all: readonly PaperDecision[];
  readonly #byKey: ReadonlyMap<PaperKey, PaperDecision>;
  readonly #byAlias = new Map<PaperKey, PaperDecision[]>();

  constructor(all: readonly PaperDecision[] = []) {
    this.all = all;
    this.#byKey = new Map(all.map((each) => [each.key, each]));
    for (const each of all)
      for (const alias of each.aliases)
        this.#byAlias.set(alias, [...(this.#byAlias.get(alias) ?? []), each]);
  }

  /** @param paperOf the key of the paper that is known by a key now, if it is only one */
  of(paper: KnownPaper, paperOf: (key: PaperKey) => PaperKey | undefined): Decision {
    return uniteDecisions(this.#holding(paper, paperOf).map(({ decision }) => decision));
  }

  /** @param paperOf as for `of` */
  place(paper: KnownPaper, paperOf: (key: PaperKey) => PaperKey | undefined): DecisionPlace {
    const related = this.#related(paper, paperOf);
    const holding = this.#holding(paper, paperOf);
    const [first] = holding;
    const alone = holding.length === 1 ? first : undefined;
    const covers = (each: PaperDecision): boolean =>
      paper.parts.every((part) => part.some((key) => each.aliases.includes(key)));
    if (alone !== undefined && isJoint(alone) && covers(alone)) {
      const beneath = related.filter((each) => each !== alone);
      return {
        key: alone.key,
        aliases: everyKey(paper.aliases, [alone, ...beneath]),
        heldUnder: beneath.map(({ key }) => key),
        joint: true,
      };
    }
    const heldUnder = holding.map(({ key }) => key);
    if (paper.parts.length === 0 && holding.length < 2)
      return { key: paper.key, aliases: paper.aliases, heldUnder, joint: false };
    const papers = [...paper.parts.flatMap(([own]) => own ?? []), ...heldUnder];
    return {
      key: JOINT + [...new Set(papers)].toSorted().join(' '),
      aliases: everyKey(paper.aliases, holding),
      heldUnder,
      joint: true,
    };
  }

  /** What was said last of the paper, or of each that it was joined from. */
  #holding(
    paper: KnownPaper,
    paperOf: (key: PaperKey) => PaperKey | undefined,
  ): readonly PaperDecision[] {
    const related = this.#related(paper, paperOf);
    const joint = related.filter(isJoint);
    if (joint.length === 0) return related;
    return related.filter((each) => !joint.some((later) => supersedes(later, each)));
  }

  /** All that concerns the paper, what is held under its own key first. */
  #related(
    { key, aliases, parts }: KnownPaper,
    paperOf: (key: PaperKey) => PaperKey | undefined,
  ): readonly PaperDecision[] {
    const isNamed = (alias: PaperKey) => this.#byKey.has(alias) || this.#byAlias.has(alias);
    if (!isNamed(key) && !aliases.some(isNamed)) return [];
    const isOthers = (other: PaperKey): boolean => {
      const owner = paperOf(other);
      return owner !== undefined && owner !== key;
    };
    const own = [key, ...parts.flatMap(([first]) => first ?? [])];
    const found = new Set([
      ...[key, ...aliases].flatMap((alias) => this.#byKey.get(alias) ?? []),
      ...own.flatMap((alias) => this.#byAlias.get(alias) ?? []),
      ...aliases.flatMap((alias) => (this.#byAlias.get(alias) ?? []).filter(isJoint)),
    ]);
    return [...found].filter(
      (each) =>
        // What was said of one paper belongs to who has its key, such as the other of two
        // papers of one title; what was said of several to nobody while they are apart.
        !(isJoint(each) ? each.aliases.some(isOthers) : isOthers(each.key)),
    );
  }
}

const supersedes = (later: PaperDecision, each: PaperDecision): boolean =>
  later !== each &&
  (isJoint(each)
    ? each.aliases.length < later.aliases.length &&
      each.aliases.every((key) => later.aliases.includes(key))
    : later.aliases.includes(each.key));

const everyKey = (
  aliases: readonly PaperKey[],
  decisions: readonly PaperDecision[],
): readonly PaperKey[] =>
  [
    ...new Set([...aliases, ...decisions.flatMap(({ key, aliases: more }) => [key, ...more])]),
  ].filter((key) => !key.startsWith(JOINT));
