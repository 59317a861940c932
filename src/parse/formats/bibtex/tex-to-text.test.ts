import { expect, test } from 'vitest';
import { libraryTex } from './library-tex.ts';
import { texToText } from './tex-to-text.ts';

const nobody = (): null => null;
const textOf = (tex: string): string => texToText(tex, nobody);

test.each([
  [String.raw`M{\"u}ller, M\"uller, M{\"{u}}ller, M\"{u}ller`, 'Müller, Müller, Müller, Müller'],
  [
    String.raw`S{\'a}nchez, Par{\'\i}s, Gar{\c c}on, \v{Z}i\v{z}ek`,
    'Sánchez, París, Garçon, Žižek',
  ],
  [
    String.raw`{\aa}ngstr{\"o}m, {\O}stergaard, \L{}uk, Stra\ss e`,
    'ångström, Østergaard, Łuk, Straße',
  ],
  [String.raw`Nguy{\~{\^e}}n, Ho{\`a}, Erd\H{o}s, \k{a}, \.Z`, 'Nguyễn, Hoà, Erdős, ą, Ż'],
  [String.raw`\'{\i} \u{\i} \i`, 'í ĭ ı'],
])('accents become letters: %s', (tex, text) => {
  expect(textOf(tex)).toBe(text);
});

test.each([
  [String.raw`R\&D at 5\% for \$3 \#1 a\_b \{x\}`, 'R&D at 5% for $3 #1 a_b {x}'],
  ['Fast~Rivers {Slow} {{Water}} 1--2', 'Fast Rivers Slow Water 1--2'],
  ["``Why?'' it's asked", "“Why?” it's asked"],
  [
    String.raw`{\textless}sub{\textgreater} {\textbackslash} {\textasciitilde}`,
    String.raw`<sub> \ ~`,
  ],
  [String.raw`\alpha-decay, 5 \textmu m, caf\'e\ldots{} \LaTeX`, 'α-decay, 5 µm, café… LaTeX'],
])('symbols and escapes become characters: %s', (tex, text) => {
  expect(textOf(tex)).toBe(text);
});

test.each([
  [String.raw`\textit{In vivo} \emph{and} {\bf so} {\em on} \textbf {x}`, 'In vivo and so on x'],
  [
    String.raw`see \url{https://example.org/~a_b\%20} there`,
    'see https://example.org/~a_b%20 there',
  ],
  [String.raw`\href{https://example.org}{a link} \noopsort{1973a}1973`, 'a link 1973'],
])('markup leaves its text: %s', (tex, text) => {
  expect(textOf(tex)).toBe(text);
});

test.each([
  [
    String.raw`{On} $\alpha_{1} \leq x^{2}$ and \(\mathbf{R}\)`,
    String.raw`On $\alpha_{1} \leq x^{2}$ and \(\mathbf{R}\)`,
  ],
  [String.raw`$$E = mc^{2}$$`, String.raw`$$E = mc^{2}$$`],
  ['costs $5 {a} run', 'costs $5 a run'],
])('mathematics stays as it is written: %s', (tex, text) => {
  expect(textOf(tex)).toBe(text);
});

test('a command that nobody knows stays as it is written', () => {
  expect(textOf(String.raw`a \foo{bar} {b} \baz c`)).toBe(String.raw`a \foo{bar} b \baz c`);
});

test.each([
  [String.raw`\ding{33} \frac{1}{2} \cyrchar\CYRA`, '✁ ½ А'],
  [String.raw`\foo{bar} \newcommand{\a}{b}`, String.raw`\foo{bar} \newcommand{\a}{b}`],
])('the library knows more commands: %s', (tex, text) => {
  expect(texToText(tex, libraryTex())).toBe(text);
});

test('accents without a letter are what they look like', () => {
  expect(textOf(String.raw`\~{}home x\^{}2`)).toBe('~home x^2');
  expect(textOf("\\'".repeat(100_000))).toHaveLength(100_000);
});
