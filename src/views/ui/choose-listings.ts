/** The page's one file input: `input[type=file][multiple]`. */
export const FILE_INPUT_ID = 'listing-files';

/** Opens the browser's file chooser. Works only while a click is handled. */
export function chooseListings(): void {
  document.getElementById(FILE_INPUT_ID)?.click();
}
