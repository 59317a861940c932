import { oneLine } from '../running-text.ts';
import { BLOCK_ELEMENTS } from './html-rules.ts';
import type { MarkupElement, MarkupNode } from './markup-tree.ts';
import { type ElementTest, hasClass } from './query.ts';

const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'noscript', 'mjx-container']);
/** Formulas as MathJax draws them; what was written stands beside them in a script. */
const DRAWN = ['MathJax', 'MathJax_Preview', 'MathJax_Display', 'MJX_Assistive_MathML'];

/** The text that a reader sees, as one line. @param except elements to leave out */
export const textOf = (element: MarkupElement, except?: ElementTest): string =>
  oneLine(rawTextOf(element, except));

/**
 * The text of what holds no more than a few nodes, such as a number or a name; else nothing.
 * Where tags that were never closed nest, reading each to its end would take for ever.
 */
export const shortTextOf = (element: MarkupElement): string =>
  oneLine(rawTextOf(element, undefined, 40));

/** The same with its line ends: blocks are kept apart by one. */
export function rawTextOf(
  element: MarkupElement,
  except?: ElementTest,
  mostNodes = Number.POSITIVE_INFINITY,
): string {
  let nodes = 0;
  const pieces: string[] = [];
  const open: { readonly element: MarkupElement; place: number }[] = [{ element, place: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node: MarkupNode | undefined = top.element.children[top.place];
    top.place += 1;
    nodes += 1;
    if (nodes > 2 * mostNodes) return '';
    if (node === undefined) {
      open.pop();
      if (BLOCK_ELEMENTS.has(top.element.name)) pieces.push('\n');
    } else if (typeof node === 'string') pieces.push(node);
    else if (isTex(node)) pieces.push(texOf(node));
    else if (!isUnseen(node) && except?.(node) !== true) {
      if (BLOCK_ELEMENTS.has(node.name)) pieces.push('\n');
      open.push({ element: node, place: 0 });
    }
  }
  return pieces.join('');
}

function isUnseen(element: MarkupElement): boolean {
  return (
    UNSEEN.has(element.name) ||
    (element.attributes.has('class') && DRAWN.some((name) => hasClass(element, name)))
  );
}

const isTex = ({ name, attributes }: MarkupElement): boolean =>
  name === 'script' && attributes.get('type')?.startsWith('math/tex') === true;

const texOf = ({ children }: MarkupElement): string =>
  `$${children.filter((node) => typeof node === 'string').join('')}$`;
