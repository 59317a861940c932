/** For tests: what a page shows of a paper; everything is invented. */
export interface ShownPaper {
  readonly title: string;
  /** One line. */
  readonly abstract: string;
  readonly authors: number | null;
  readonly owner: { readonly handle: string; readonly name: string } | null;
  readonly date: string;
  readonly comments: number | null;
  readonly votes: number | null;
  readonly id: string;
}

/** For tests: a page as one tool writes it. */
export type Dialect = (papers: readonly ShownPaper[]) => string;

const SITE = 'https://huggingface.co';
const vote = ({ votes }: ShownPaper): string => (votes === null ? '-' : String(votes));
const login = ({ id }: ShownPaper): string => `${SITE}/login?next=%2Fpapers%2F${id}`;
const escaped = (text: string): string => text.replace(/[\\*_[\]`]/g, '\\$&');
const AVATAR = '![](https://cdn-avatars.huggingface.co/v1/a_b.png)';

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const MARKDOWN_HEAD = [
  'new\n\nGet trending papers in your email inbox!\n',
  `[Subscribe](${SITE}/login?next=%2Fpapers)\n`,
  '# Daily Papers\n',
  `## by [![](${SITE}/front/assets/papers-by.png)AK](${SITE}/akhaliq) and the research community\n`,
  '- Daily\n- Weekly\n- Monthly\n',
  `[Trending Papers](${SITE}/papers/trending)\n`,
  'Oct 2\n',
];
const FOOT = `[Previous](${SITE}/papers/date/2026-10-01)\n\nTrending Papers ranked by GitHub stars activity\n`;

interface MarkdownStyle {
  readonly head?: readonly string[];
  readonly site?: string;
  readonly title: (text: string, href: string) => string;
  readonly abstract: (text: string, href: string) => string;
  readonly authors: (count: number, href: string) => string;
  readonly owner?: (handle: string, name: string) => string;
  readonly foot?: readonly [string, string];
}

const markdown =
  (style: MarkdownStyle): Dialect =>
  (papers) => {
    const { site = SITE, head = MARKDOWN_HEAD, foot = ['\n\n·\n\n', ''] } = style;
    const owner =
      style.owner ?? ((handle, name) => `[![${handle}](${SITE}/a.png)${name}](${site}/${handle})`);
    const cards = papers.map((paper) => {
      const href = `${site}/papers/${paper.id}`;
      const byline = paper.owner
        ? owner(paper.owner.handle, paper.owner.name)
        : style.authors(paper.authors ?? 1, href);
      const comments =
        paper.comments === null ? '' : `${foot[1]}[${paper.comments}](${href}#community)`;
      return [
        `[${vote(paper)}](${login(paper).replace(SITE, site)})`,
        style.title(escaped(paper.title), href),
        style.abstract(escaped(paper.abstract), href),
        `${byline}${foot[0]}${paper.date}${comments}`,
      ].join('\n\n');
    });
    return [head.join('\n'), ...cards, FOOT].join('\n\n');
  };

const linkAuthors = (count: number, href: string): string => `[- ${count} authors](${href})`;
const linkText = (text: string, href: string): string => `[${text}](${href})`;
const heading = (text: string, href: string): string => `### [${text}](${href})`;

const numberedText: Dialect = (papers) => {
  let number = 3;
  const addresses = [SITE, `${SITE}/models`, `${SITE}/akhaliq`];
  const ref = (href: string): string => {
    addresses.push(href);
    return `[${++number}]`;
  };
  const cards = papers.map((paper) => {
    const href = `${SITE}/papers/${paper.id}`;
    const votes = `[\n${vote(paper)}\n]${ref(login(paper))}`;
    const title = `### [${wrapped(paper.title, 110).join('\n### ')}]${ref(href)}`;
    const abstract = `[\n\n${wrapped(paper.abstract, 120).join('\n')}\n\n]${ref(href)}`;
    const byline = paper.owner
      ? `[[${paper.owner.handle}] ${paper.owner.name}]${ref(`${SITE}/${paper.owner.handle}`)}`
      : `[\n* ${paper.authors} authors\n]${ref(href)}`;
    const comments =
      paper.comments === null ? '' : ` [ ${paper.comments}]${ref(`${href}#community`)}`;
    return `${votes}\n\n${title}\n\n${abstract}\n${byline}\n·\n${paper.date}${comments}`;
  });
  const list = addresses.map((href, index) => `[${index + 1}]: ${href}`);
  const head = [
    "[[Hugging Face's logo] Hugging Face][1]\n* [ Models ][2]\nnew\n",
    'Get trending papers in your email inbox!\n\n# Daily Papers\n',
    '## by[AK][3] and the research community\n* Daily\n* Weekly\n* Monthly\n\nOct 2',
  ];
  return [...head, ...cards, '', ...list].join('\n');
};

/** As lynx prints it. */
const dump: Dialect = (papers) => {
  const addresses: string[] = [];
  const link = (href: string): string => `[${addresses.push(href)}]`;
  const head = [
    `   ${link(SITE)}Hugging Face`,
    `     * ${link(`${SITE}/models`)}Models\n   new`,
    '   Get trending papers in your email inbox!',
    'Daily Papers',
    `  by ${link(`${SITE}/akhaliq`)}AK and the research community`,
  ];
  const indent = (text: string): string => wrapped(text, 76).join('\n   ');
  const cards = papers.map((paper) => {
    const href = `${SITE}/papers/${paper.id}`;
    const votes = `   ${link(login(paper))}${vote(paper)}`;
    const title = wrapped(`${link(href)}${paper.title}`, 76).join('\n');
    const abstract = `   ${indent(`${link(href)}${paper.abstract}`)}`;
    const byline = paper.owner
      ? `   ${link(`${SITE}/${paper.owner.handle}`)}${paper.owner.handle} ${paper.owner.name}`
      : `     * ${link(href)}${paper.authors} authors`;
    const comments =
      paper.comments === null ? '' : ` ${link(`${href}#community`)}${paper.comments}`;
    return `${votes}\n\n${title}\n\n${abstract}\n\n${byline}\n   ·\n   ${paper.date}${comments}`;
  });
  const list = addresses.map((href, index) => `   ${index + 1}. ${href}`);
  return [...head, ...cards, `References\n\n${list.join('\n')}`].join('\n\n');
};

const references: Dialect = (papers) => {
  let number = 0;
  const list: string[] = [];
  const ref = (href: string): string => {
    list.push(`[${++number}]: ${href}`);
    return `[${number}]`;
  };
  const cards = papers.map((paper) => {
    const href = `${SITE}/papers/${paper.id}`;
    const byline = paper.owner
      ? `[![${paper.owner.handle}](${SITE}/x.png) ${paper.owner.name}]${ref(`${SITE}/${paper.owner.handle}`)}`
      : `[${paper.authors} authors]${ref(href)}`;
    const comments =
      paper.comments === null ? '' : ` [${paper.comments}]${ref(`${href}#community`)}`;
    return [
      `[${vote(paper)}]${ref(login(paper))}`,
      `### [${escaped(paper.title)}]${ref(href)}`,
      `[${escaped(paper.abstract)}]${ref(href)}`,
      `${byline} · ${paper.date}${comments}`,
    ].join('\n\n');
  });
  return ['# Daily Papers', ...cards, list.join('\n')].join('\n\n');
};

/** For tests: the same search page as many tools write it. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  'a clipper that breaks lines hard': markdown({
    head: ['---', `url: ${SITE}/papers?q=x`, 'retrieved: 2026-10-02', '---', ...MARKDOWN_HEAD],
    title: (text, href) => heading(wrapped(text, 60).join('\\  '), href),
    abstract: (text, href) => linkText(wrapped(text, 78).join('\\\\\n'), href),
    authors: (count, href) => `[- ${AVATAR}\\\\\n- ${AVATAR}\\\\\n- ${count} authors](${href})`,
  }),
  'a clipper with relative links': markdown({
    site: '',
    title: heading,
    abstract: linkText,
    authors: (count, href) => `[\n\n*   ${AVATAR}\n*   ${count} authors\n\n](${href})`,
  }),
  'a reader with numbered images': markdown({
    head: [
      'Title: Daily Papers - Hugging Face\n',
      `URL Source: ${SITE}/papers?q=x\n`,
      'Markdown Content:',
      ...MARKDOWN_HEAD,
    ],
    title: heading,
    abstract: linkText,
    authors: (count, href) => `[*   ![Image 4](${SITE}/a.svg) *   ${count} authors](${href})`,
    owner: (handle, name) => `[![Image 7: ${handle}](${SITE}/b.png) ${name}](${SITE}/${handle})`,
    foot: [' · ', ' '],
  }),
  'a converter that wraps links': markdown({
    title: (text, href) => heading(wrapped(text, 70).join('\n'), href),
    abstract: (text, href) => linkText(wrapped(text, 78).join('\n'), href),
    authors: (count, href) => `[ * ${count} authors ](${href})`,
  }),
  'a clipper with titles in bold': markdown({
    title: (text, href) => `**[${text}](${href})**`,
    abstract: (text) => text,
    authors: (count) => `- ${count} authors`,
    foot: ['\n\n·\n\n', ' '],
  }),
  'a clipper with deeper headings': markdown({
    title: (text, href) => `##### [${text}](${href} "${text.replace(/"/g, '')}")`,
    abstract: (text, href) => `[${text}](<${href}>)`,
    authors: linkAuthors,
  }),
  'a list of links': markdown({
    head: ['# Daily Papers\n'],
    title: (text, href) => `- [${text}](${href})`,
    abstract: (text) => `  ${wrapped(text, 90).join('\n  ')}`,
    authors: (count) => `  ${count} authors`,
    foot: [' · ', ' · '],
  }),
  'a clipper with reference links': references,
  'a converter that numbers links behind': numberedText,
  'a text browser that numbers links before': dump,
};
