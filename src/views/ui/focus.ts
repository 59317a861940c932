/** Places that shortcuts send the focus to; each exists once at most. */
export const SEARCH_BOX_ID = 'search-papers';
export const GRID_ID = 'papers-grid';

export function focusSearch(): void {
  const box = document.getElementById(SEARCH_BOX_ID);
  if (box instanceof HTMLInputElement) box.select();
}

export const focusGrid = (): void =>
  document.getElementById(GRID_ID)?.focus({ preventScroll: true });
