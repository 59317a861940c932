import type { MarkupElement, MarkupNode, MarkupReader } from './markup-tree.ts';
import type { ElementTest } from './query.ts';

/**
 * A reader of the elements that pass, the outermost of those that nest.
 *
 * @param test is asked as an element begins: its children are not known
 * @param read gets each when it is complete; what it returns takes its place in the tree
 */
export function readOutermost(
  test: ElementTest,
  read: (element: MarkupElement) => readonly MarkupNode[] | null,
): Required<Pick<MarkupReader, 'begin' | 'end'>> {
  let outermost: MarkupElement | null = null;
  return {
    begin: (element) => {
      if (outermost === null && test(element)) outermost = element;
    },
    end: (element) => {
      if (element !== outermost) return null;
      outermost = null;
      return read(element);
    },
  };
}
