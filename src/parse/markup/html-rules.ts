const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

export const VOID_ELEMENTS = setOf(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Begin and end a line; a paragraph that was not closed ends before one. */
export const BLOCK_ELEMENTS = setOf(
  `address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option
  p pre section select summary table tbody td tfoot th thead title tr ul`,
);

/** Their end tags never end a block: pages close them late, or out of order. */
export const INLINE_ELEMENTS = setOf(
  'a abbr b big cite code em font i label mark s small span strike strong sub sup tt u var',
);

export interface ImpliedEnd {
  /** Elements that end where the new one begins. */
  readonly ends: ReadonlySet<string>;
  /** Elements that shelter what is open outside them. */
  readonly within: ReadonlySet<string>;
}

const ITEM: ImpliedEnd = { ends: setOf('li'), within: setOf('ul ol menu dir dl table') };
const TERM: ImpliedEnd = { ends: setOf('dt dd'), within: setOf('dl ul ol table') };
const OPTION: ImpliedEnd = { ends: setOf('option'), within: setOf('select datalist') };
const CELL: ImpliedEnd = { ends: setOf('td th'), within: setOf('tr table') };
const ROW: ImpliedEnd = { ends: setOf('tr'), within: setOf('table') };
const GROUP: ImpliedEnd = { ends: setOf('thead tbody tfoot'), within: setOf('table') };
const PARAGRAPH: ImpliedEnd = {
  ends: setOf('p'),
  within: new Set([...BLOCK_ELEMENTS].filter((name) => name !== 'p' && name !== 'br')),
};

const SPECIAL: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', ITEM],
  ['dt', TERM],
  ['dd', TERM],
  ['option', OPTION],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['thead', GROUP],
  ['tbody', GROUP],
  ['tfoot', GROUP],
]);

/** What ends, of the elements that may be left open, where an element of this name begins. */
export function impliedEndOf(name: string): ImpliedEnd | null {
  const special = SPECIAL.get(name);
  if (special !== undefined) return special;
  return BLOCK_ELEMENTS.has(name) && name !== 'br' && name !== 'title' ? PARAGRAPH : null;
}
