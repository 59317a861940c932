import type { Card } from './card.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { subjectName } from './subject-names.ts';

/** The page of new submissions of an archive of arXiv, as a browser saves it. */
export function* arxivWebListing(cards: readonly Card[]): Generator<string> {
  const count = cards.length;
  yield `<!DOCTYPE html>
<html lang="en">

<head>  <title>Computer Science  </title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" type="text/css" media="screen" href="/static/browse/0.3.4/css/arXiv.css" />
</head>

<body  class="with-cu-identity">
  <header>
    <a class="u-hidden-accessible" href="#content">Skip to main content</a>
    <div class="columns is-vcentered"><a href="https://www.cornell.edu/">Cornell University</a></div>
  </header>
  <main>
    <div id="content">
<div id='content-inner'>
  <div id='dlpage'>
    <h1>Computer Science</h1>
    <ul>
        <li><a href="#item0">New submissions</a></li>
    </ul>
    <h3>Showing new listings for Friday, 14 November 2025</h3>
    <div class='paging'>Total of ${count} entries
    </div>
    <dl id='articles'>
      <h3>New submissions (showing ${count} of ${count} entries)</h3>
`;
  for (const [at, card] of cards.entries()) yield pair(card, at + 1);
  yield `    </dl>
    <div class='paging'>Total of ${count} entries
    </div>
  </div>
</div>
    </div>
  </main>
  <footer><a href="https://info.arxiv.org/about">About</a></footer>
</body>
</html>
`;
}

function pair(card: Card, number: number): string {
  const { arxivId: id } = card;
  const authors = card.authors.map(
    (name) =>
      `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${escapeAttribute(encodeURIComponent(name))}">${escapeText(name)}</a>`,
  );
  const [primary = '', ...others] = card.categories.map(
    (category) => `${subjectName(category)} (${category})`,
  );
  const subjects = [`<span class="primary-subject">${escapeText(primary)}</span>`, ...others];
  const journal =
    card.venue === null
      ? ''
      : `
        <div class='list-journal-ref'><span class='descriptor'>Journal-ref:</span>
          ${escapeText(card.venue)}
        </div>`;
  return `
    <dt>
      <a name='item${number}'>[${number}]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
        [<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>, <a href="https://arxiv.org/html/${id}v1" title="View HTML" id="html-${id}" aria-labelledby="html-${id}" rel="noopener noreferrer" target="_blank">html</a>, <a href="/format/${id}" title="Other formats" id="oth-${id}" aria-labelledby="oth-${id}">other</a>]
    </dt>
    <dd>
      <div class='meta'>

        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${escapeText(card.title)}
        </div>
        <div class='list-authors'>${authors.join(', ')}</div>
        <div class='list-comments mathjax'><span class='descriptor'>Comments:</span>
          12 pages, 4 figures
        </div>${journal}
        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
          ${subjects.join('; ')}

        </div>
        <p class='mathjax'>
          ${escapeText(card.abstract)}
        </p>
      </div>
    </dd>
`;
}
