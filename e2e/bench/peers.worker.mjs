import { Parser } from 'htmlparser2';
import Papa from 'papaparse';

/** @type {Readonly<Record<string, (text: string) => unknown>>} */
const PARSERS = {
  papaparse: (text) => Papa.parse(text, { header: true }).data,
  'JSON.parse': (text) => JSON.parse(text),
  'JSON.parse of lines': (text) => text.split('\n').map((line) => line && JSON.parse(line)),
  htmlparser2: (text) => {
    let characters = 0;
    const parser = new Parser({
      ontext: (piece) => {
        characters += piece.length;
      },
    });
    parser.end(text);
    return characters;
  },
  'split into lines': (text) => text.split('\n'),
};

addEventListener('message', (event) => {
  const { blob, peer } = /** @type {{ blob: Blob, peer: string }} */ (event.data);
  void (async () => {
    const bytes = await blob.arrayBuffer();
    const started = performance.now();
    PARSERS[peer]?.(new TextDecoder().decode(bytes));
    postMessage(performance.now() - started);
  })();
});
