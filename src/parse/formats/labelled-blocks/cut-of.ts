import type { Entry } from '../../../domain/entry.ts';
import type { Block } from './scan-blocks.ts';

const AGAIN = 'Save the archive again and add it: the fuller reading will take over.';
const FINISHED_END = /(?:[.!?…。][)\]}"'”’*$]*|https?:\/\/\S+)$/;

/** How the last block of a file shows that the file was cut there; `null` if it does not. */
export interface Cut {
  readonly reason: string;
  /** What stands last may be half of it: the title alone is no record to keep. */
  readonly isCertain: boolean;
}

/**
 * @param others what the other blocks state: where all have an abstract, so should the last
 * @param isInsideCharacter the bytes stop inside a character
 */
export function cutOf(
  block: Block,
  entry: Entry | null,
  others: readonly Entry[],
  isInsideCharacter: boolean,
): Cut | null {
  if (block.isClosed || entry === null) return null;
  const last = block.fields.at(-1)?.label.meaning;
  const cut = (where: string, isCertain = true): Cut => ({
    reason: `The file ends ${where}. ${AGAIN}`,
    isCertain,
  });
  const haveAbstracts = others.length > 0 && others.every(({ abstract }) => abstract !== null);
  if (entry.abstract === null && haveAbstracts)
    return cut('before the abstract of this paper', last !== 'title');
  const areFinished = others.filter(({ abstract }) => isFinished(abstract ?? '')).length;
  const shouldFinish = areFinished > 0 && areFinished >= others.length * 0.8;
  const isHalf = entry.abstract !== null && !isFinished(entry.abstract);
  if (last === 'abstract' && isHalf && (shouldFinish || isInsideCharacter))
    return cut('in the middle of this abstract');
  return isInsideCharacter ? cut('in the middle of this paper', last !== 'title') : null;
}

const isFinished = (abstract: string): boolean => FINISHED_END.test(abstract.slice(-300));
