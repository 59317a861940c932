/** Accent commands and the combining character each puts on the letter after it. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  h: '\u0309',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  G: '\u030f',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  t: '\u0361',
};

/** What an accent is without a letter: `\~{}` in addresses, `\^{}` in formulas. */
export const BARE_ACCENTS: Readonly<Record<string, string>> = {
  '`': '`',
  "'": '´',
  '^': '^',
  '~': '~',
  '=': '¯',
  '.': '˙',
  '"': '¨',
};

/** Commands that only change how the text after them looks: it stays, they go. */
export const MARKUP: ReadonlySet<string> = new Set(
  `textit textbf textsc textsl textrm texttt textsf textup textmd textnormal emph enquote underline
  mkbibemph mkbibbold mkbibquote mbox hbox text uppercase lowercase MakeUppercase MakeLowercase
  textsuperscript textsubscript ensuremath protect relax em it bf sc sl rm tt sf itshape bfseries
  scshape slshape rmfamily ttfamily sffamily upshape mdseries normalfont small footnotesize large
  Large natexlab url path nolinkurl textcite displaystyle textstyle`.split(/\s+/),
);

/** Their argument is an address, in which `~` is no blank. */
export const ADDRESSES: ReadonlySet<string> = new Set(['url', 'path', 'nolinkurl']);

/** Their first argument is not printed: an address, a key, a colour, a length. */
export const DROPS_FIRST: ReadonlySet<string> = new Set(
  'href noopsort bibinfo textcolor color foreignlanguage hspace vspace label index'.split(' '),
);

/** Letters by their names: `\alpha` … `\omega` in the order of Unicode. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

const WORDS = `
aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ
i ı j ȷ S § P ¶ pounds £ euro € texteuro € textsterling £ textyen ¥ textcent ¢ textcurrency ¤
copyright © textcopyright © textregistered ® texttrademark ™ textdegree ° degree ° textmu µ
textordfeminine ª textordmasculine º textonehalf ½ textonequarter ¼ textthreequarters ¾
textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textsection § textparagraph ¶ dag † ddag ‡
textdagger † textdaggerdbl ‡ textbullet • textperiodcentered · textellipsis … ldots … dots … cdots ⋯
textendash – textemdash — textquotedblleft “ textquotedblright ” textquoteleft ‘ textquoteright ’
textquotedbl " textquotesingle ' quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright »
guilsinglleft ‹ guilsinglright › flqq « frqq » glqq „ grqq “ lq ‘ rq ’ textexclamdown ¡
textquestiondown ¿ textless < textgreater > textbar | textbackslash \\ textasciitilde ~
textasciicircum ^ textasciigrave \` textasciiacute ´ textunderscore _ textbraceleft { textbraceright }
lbrace { rbrace } textdollar $ textpercent % textasteriskcentered ∗ textnumero № textbardbl ‖
LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2ε XeTeX XeTeX
times × div ÷ pm ± mp ∓ cdot · ast ∗ star ⋆ circ ∘ bullet • sim ∼ simeq ≃ approx ≈ cong ≅ equiv ≡
propto ∝ neq ≠ ne ≠ leq ≤ le ≤ geq ≥ ge ≥ ll ≪ gg ≫ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫
in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃
neg ¬ lnot ¬ wedge ∧ land ∧ vee ∨ lor ∨ oplus ⊕ otimes ⊗ to → rightarrow → leftarrow ← gets ←
leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑ downarrow ↓ mapsto ↦
textrightarrow → textleftarrow ← langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ ell ℓ hbar ℏ
Re ℜ Im ℑ aleph ℵ perp ⊥ parallel ∥ mid ∣ vert | Vert ‖ prime ′ dagger † ddagger ‡ angle ∠
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
varepsilon ε vartheta ϑ varpi ϖ varrho ϱ varphi φ textalpha α textbeta β textgamma γ
`
  .trim()
  .split(/\s+/);

/** Commands that are a character or a word. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...WORDS.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, WORDS[index + 1] ?? '']] : [],
  ),
  ...GREEK.map((name, index): [string, string] => [name, String.fromCharCode(0x3b1 + index)]),
  ...[
    'space',
    'quad',
    'qquad',
    'enspace',
    'thinspace',
    'par',
    'newline',
    'linebreak',
    'nobreakspace',
  ].map((name): [string, string] => [name, ' ']),
]);

/** Commands of one character that is no letter. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...'& % _ $ # { } < >'.split(' ').map((sign): [string, string] => [sign, sign]),
  ...[' ', '\n', '\t', ',', ';', ':', '\\'].map((sign): [string, string] => [sign, ' ']),
  ...'! - / @ *'.split(' ').map((sign): [string, string] => [sign, '']),
  ['|', '‖'],
]);
