import type { MarkupElement, MarkupNode } from './markup-tree.ts';

export type ElementTest = (element: MarkupElement) => boolean;

/** What to do after an element: look inside, go past it, or look no further. */
type Step = 'inside' | 'past' | 'stop';

/** Elements below `root` in the order of the text, the outermost of those that nest. */
export function findAll(root: MarkupElement, test: ElementTest): MarkupElement[] {
  const found: MarkupElement[] = [];
  walk(root, (element) => {
    if (!test(element)) return 'inside';
    found.push(element);
    return 'past';
  });
  return found;
}

/** The same, or only `root` where it passes itself. */
export const findOutermost = (root: MarkupElement, test: ElementTest): MarkupElement[] =>
  test(root) ? [root] : findAll(root, test);

/** The first element below `root` that passes. */
export function findFirst(root: MarkupElement, test: ElementTest): MarkupElement | null {
  let found: MarkupElement | null = null;
  walk(root, (element) => {
    if (!test(element)) return 'inside';
    found = element;
    return 'stop';
  });
  return found;
}

/** Passes elements of one of the names. */
export const named = (...names: readonly string[]): ElementTest => {
  const wanted = new Set(names);
  return ({ name }) => wanted.has(name);
};

/** Passes elements that have the class, among others or alone, and one of the names if any is given. */
export const classed =
  (className: string, ...names: readonly string[]): ElementTest =>
  (element) =>
    (names.length === 0 || names.includes(element.name)) && hasClass(element, className);

export function hasClass({ attributes }: MarkupElement, className: string): boolean {
  const value = attributes.get('class') ?? '';
  for (let at = value.indexOf(className); at !== -1; at = value.indexOf(className, at + 1))
    if (isApart(value, at - 1) && isApart(value, at + className.length)) return true;
  return false;
}

/** White space, or outside of the text. */
const isApart = (text: string, at: number): boolean => text.charAt(at).trim() === '';

/** Visits what is below `root` without recursion: pages nest without limit. */
function walk(root: MarkupElement, visit: (element: MarkupElement) => Step): void {
  const lists: (readonly MarkupNode[])[] = [root.children];
  const places: number[] = [0];
  while (lists.length > 0) {
    const top = lists.length - 1;
    const place = places[top] ?? 0;
    const node = lists[top]?.[place];
    if (node === undefined) {
      lists.pop();
      places.pop();
      continue;
    }
    places[top] = place + 1;
    if (typeof node === 'string') continue;
    const step = visit(node);
    if (step === 'stop') return;
    if (step === 'inside' && node.children.length > 0) {
      lists.push(node.children);
      places.push(0);
    }
  }
}
