import { isAnySpace } from './scan-value.ts';

/** What programs write in place of `null`, `true` and `false`. */
const WORDS: Readonly<Record<string, string>> = {
  NaN: 'null',
  Infinity: 'null',
  '-Infinity': 'null',
  None: 'null',
  undefined: 'null',
  True: 'true',
  False: 'false',
};

/**
 * Makes JSON of text that is nearly JSON: commas too many, line ends within strings,
 * backslashes that are no escapes (TeX), `NaN`, and brackets and a string left open at the
 * end. What of the last member is not certain is dropped: a text only stays
 * where it is the value of a key that `keeps` its beginning. One pass.
 */
export function mendJson(text: string, keeps: (key: string) => boolean): string {
  const parts: string[] = [];
  /** Closing brackets of what is open, innermost last. */
  const open: ('}' | ']')[] = [];
  const pending = { '}': 0, ']': 0 };
  let atKey = false;
  let key = '';
  let comma = false;
  let safe = { parts: 0, depth: 0 };
  const isSafe = (): void => {
    safe = { parts: parts.length, depth: open.length };
  };
  const put = (part: string): void => {
    if (comma) parts.push(',');
    comma = false;
    parts.push(part);
  };

  let place = 0;
  while (place < text.length) {
    const character = text.charAt(place);
    if (isAnySpace(text.charCodeAt(place))) place++;
    else if (character === '"') {
      const string = readString(text, place);
      place = string.end;
      if (!string.closed && (atKey || !keeps(key))) break;
      put(string.json);
      if (atKey) key = string.json.slice(1, -1);
      else isSafe();
    } else if (character === '{' || character === '[') {
      put(character);
      const closer = character === '{' ? '}' : ']';
      open.push(closer);
      pending[closer]++;
      atKey = character === '{';
      isSafe();
      place++;
    } else if (character === '}' || character === ']') {
      place++;
      if (pending[character] === 0) continue;
      comma = false;
      // Where a bracket was left out, the one around it closes both.
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        parts.push(last);
        pending[last]--;
        if (last === character) break;
      }
      atKey = false;
      isSafe();
      if (open.length === 0) break;
    } else if (character === ',') {
      comma = parts.length > 0 && !/^[[{,:]$/.test(parts.at(-1) ?? '');
      atKey = open.at(-1) === '}';
      place++;
    } else if (character === ':') {
      parts.push(':');
      atKey = false;
      place++;
    } else {
      const start = place;
      place++;
      while (place < text.length && !/[\s,[\]{}":]/.test(text.charAt(place))) place++;
      const word = text.slice(start, place);
      put(WORDS[word] ?? word);
      // A number at the very end may go on.
      if (!atKey && place < text.length) isSafe();
    }
  }
  return parts.slice(0, safe.parts).join('') + open.slice(0, safe.depth).toReversed().join('');
}

interface MendedString {
  readonly json: string;
  readonly end: number;
  readonly closed: boolean;
}

const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/i;

/** Reads a string over line ends, up to its quote or the end of the text. */
function readString(text: string, at: number): MendedString {
  const parts: string[] = [];
  let from = at;
  let place = at + 1;
  for (; place < text.length; place++) {
    const character = text.charAt(place);
    if (character === '"') break;
    if (character === '\\') {
      const escape = ESCAPE.exec(text.slice(place, place + 6))?.[0];
      const isCut = escape === undefined && place + 6 > text.length;
      if (isCut) break;
      if (escape === undefined) {
        parts.push(text.slice(from, place), '\\\\');
        from = place + 1;
      } else place += escape.length - 1;
    } else if (character < ' ') {
      parts.push(text.slice(from, place), character === '\n' ? '\\n' : ' ');
      from = place + 1;
    }
  }
  const closed = text.charAt(place) === '"';
  parts.push(text.slice(from, place), '"');
  return { json: parts.join(''), end: closed ? place + 1 : text.length, closed };
}
