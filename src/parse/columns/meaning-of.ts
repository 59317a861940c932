import { foldText } from '../../base/fold-text.ts';

/** What a column of a table or a member of a JSON object says of a paper. */
export type Meaning =
  | 'title'
  | 'abstract'
  | 'authors'
  | 'authorCount'
  | 'organisation'
  | 'date'
  /** Not of the publication, but near it: submission, creation, update. */
  | 'otherDate'
  | 'year'
  | 'month'
  | 'day'
  | 'comments'
  | 'upvotes'
  | 'arxiv'
  | 'doi'
  | 'id'
  | 'url'
  | 'venue'
  | 'keywords'
  /** A whole reference as a bibliography prints it. */
  | 'reference'
  /** Says nothing that is kept, but names the paper's ids: Zotero's `Extra`. */
  | 'extra'
  /** Says something of other papers, people or things: no place to look for ids. */
  | 'aside';

export interface NamedMeaning {
  readonly meaning: Meaning;
  /** Of several with one meaning the lowest that holds something counts. */
  readonly rank: number;
}

/**
 * Folded names by meaning, from the best to the last resort; names between two bars
 * are as good as each other. Taken from the exports of Zotero, Mendeley, Scopus,
 * Web of Science, IEEE Xplore, PubMed, Dimensions, Publish or Perish, Notion, Papers with Code,
 * Crossref, CSL, Semantic Scholar, OpenAlex, Europe PMC, INSPIRE, and German and French tables.
 */
const NAMES: Readonly<Record<Meaning, string>> = {
  title: `title documenttitle articletitle papertitle titles titel titre titolo titulo ti t1 primarytitle worktitle
    titleofpaper titleofarticle itemtitle titredelarticle titreduarticle titelderarbeit | displayname papername
    publicationtitlename | headline | name paper`,
  abstract: `abstract abstractnote abstracttext abstracts paperabstract ab abstrakt zusammenfassung kurzfassung
    resume resumen n2 abstractinvertedindex | summary papersummary | description descriptions beschreibung | tldr
    | aisummary shortsummary`,
  authors: `authorsparsed | authorfullnames authorfull af fullauthornames fullnames | authors author authorlist
    authornames authorname autoren autor verfasser auteurs auteur autores authorships au a1 creators creator
    authorstring paperauthors | contributors | firstauthor leadauthor`,
  authorCount: 'authorcount numauthors numberofauthors nauthors authorscount',
  organisation: 'organisation organization org organizationname organisationname',
  date: `publisheddate publishdate publicationdate datepublished publishedat published publishedon firstpublicationdate
    publisheddateprint | date pubdate coverdate issued issuedate datum erscheinungsdatum veroffentlichungsdatum
    datedepublication publisheddatetime publishedonline publishedprint onlinedate epubdate earlyaccessdate
    pd conferencedate onlinepublicationdate`,
  otherDate: `versions submitteddate submitted submittedon datesubmitted dateofsubmission posted | created
    createddate createdate | updatedate updated lastupdated`,
  year: `year publicationyear pubyear publishyear publishedyear py y1 yearpublished yearofpublication jahr
    erscheinungsjahr annee anneedepublication ano yr yearpub`,
  month: 'month monat mois pubmonth publicationmonth',
  day: 'day jour pubday',
  comments: 'numcomments commentcount commentscount ncomments discussioncomments | comments',
  upvotes: 'upvotes numupvotes upvotecount votes',
  arxiv: `arxivid arxiv arxivnumber eprint eprintid arxividentifier arxivlink arxivurl arxiveprints arxivno
    externalidsarxiv`,
  doi: 'doi di dois doinumber digitalobjectidentifier articledoi externalidsdoi',
  id: `id ids identifier identifiers paperid articleid key citationkey citekey itemid externalids entryid eid
    uid pid`,
  url: `url link paperurl urlabs absurl abstracturl articleurl paperlink absurl pageurl entryurl href weblink
    articlelink abstractlink landingpageurl websiteurl adresse lien ur permalink doclink publicationurl
    | primarylocation ee urls links sourceurl fulltexturl | pdf pdfurl urlpdf pdflink paperpdf openaccesspdf | doiurl doilink`,
  venue: `publicationtitle journal journaltitle journalname sourcetitle publicationname venue containertitle
    journalbook zeitschrift revue so jo t2 publicationvenue journalinfo publishedin journalorconference
    venuename sourcetitleanthologytitle | conference conferencename conferencetitle booktitle proceedings
    proceeding proceedingstitle secondarytitle anthologytitle hostvenue konferenz event conferenceorjournal
    | journalref journalreference | source publication journalabbreviation shortcontainertitle journalabbrev
    isoabbreviation containertitleshort ji | publisher verlag editeur`,
  keywords: `keywords keyword tag authorkeywords de manualtags tags categories category primarycategory subjects
    subject subjectareas topics topic fieldsofstudy schlagworter schlagworte schlusselworter motscles
    palabrasclave areas kw arxivcategories meshterms mesh tasks methods themen fields field s2fieldsofstudy
    | automatictags indexkeywords keywordsplus ieeeterms concepts inspeccontrolledterms theme`,
  reference:
    'rawentry reference citation fullreference fullcitation bibliographicentry formattedcitation rawtext',
  extra: 'extra archivelocation archiveid note notes number accessionnumber handle ut',
  aside: `references referencelist citedby cites citing citations referencedworks relatedworks relatedpapers
    related similar similarpapers recommendations editors editor reviewers attachments fileattachments
    linkattachments comment commentary code github githubrepo githuburl repository codeurl repo project projecturl
    projectpage thumbnail image images user submittedby children relations versionofrecord relation license
    funder assertion authoraffiliations affiliations authorswithaffiliations correspondenceaddress citedreferences
    cr c1 rp em fu funding fundingtext embedding`,
};

const BY_NAME = new Map<string, NamedMeaning>();
for (const [meaning, names] of Object.entries(NAMES) as [Meaning, string][])
  for (const [rank, group] of names.split('|').entries())
    for (const name of group.trim().split(/\s+/)) {
      if (!BY_NAME.has(name)) BY_NAME.set(name, { meaning, rank });
    }

/** A column that is about a link, but not to what belongs to the paper. */
const LINK =
  /^(?!.*(?:code|git|repo|project|image|thumb|avatar|cit|related|author|video|data|model|logo|icon|file|attach|license)).*(?:url|link)s?$/;
const OF_LINK: NamedMeaning = { meaning: 'url', rank: 5 };

const known = new Map<string, NamedMeaning | null>();
const MOST_KNOWN = 5000;

/**
 * What a name means, however it is written: `Abstract Note`, `abstract_note`,
 * `dc:title`, `Title (English)`. `null` where it says nothing that is kept.
 */
export function meaningOf(name: string): NamedMeaning | null {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  const meaning = name.length > 80 ? null : lookUp(name);
  // Names are few; only a text that is no listing has names without end.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, meaning);
  return meaning;
}

function lookUp(name: string): NamedMeaning | null {
  const folded = foldText(name).replace(/^[a-z][\w-]*:(?=[a-z])/, '');
  const bare = letters(folded);
  const found =
    BY_NAME.get(bare) ?? BY_NAME.get(letters(folded.replace(/[([][^()[\]]*[)\]]\s*$/, '')));
  if (found !== undefined) return found;
  return LINK.test(bare) ? OF_LINK : null;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
