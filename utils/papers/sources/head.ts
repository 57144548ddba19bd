/** What the head of the page declares of works: citation, Dublin Core and PRISM meta tags, and link elements. */

import { normaliseArxiv } from '../../identifiers/arxiv';
import { parseDoi } from '../../identifiers/doi/doi';
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfArxiv, workOfDoi, workOfPmid } from '../../identifiers/identified';
import { normalisePmid } from '../../identifiers/pmid';
import type { Identified } from '../../identifiers/types';
import type { PageMetadata } from '../../page-metadata/types';
import { oneLine } from '../../text/characters';
import { identifyUrl } from '../addresses/identify';
import type { Occurrence, StatedMetadata } from './occurrence';

/** Names that hold the page's own DOI (Google Scholar's, Dublin Core's, PRISM's and their kin). */
const OWN = new Set(
  'citation_doi bepress_citation_doi doi dc.doi dc.identifier dc.identifier.doi dcterms.identifier dc.identifier.uri prism.doi prism.identifier eprints.doi eprints.id_number rft_id article:doi article.doi publication_doi wkhealth_doi hw.doi evt-doipage dcsext.wt_doi og:doi'.split(
    ' ',
  ),
);

/** Names that only a scholarly page has; one alone may be a news site's whim. */
const SCHOLARLY = new Set(
  'title journal_title doi volume pdf_url abstract abstract_html_url abstract_pdf_url firstpage conference_title issn'
    .split(' ')
    .flatMap((name) => [`citation_${name}`, `bepress_citation_${name}`])
    .concat('prism.publicationname', 'prism.doi', 'prism.volume'),
);

export interface Head {
  occurrences: Occurrence[];
  /** The page presents itself as a scholarly article, whether or not its DOI is given. */
  isPaper: boolean;
  /** It calls itself a news item of a journal. */
  isNewsItem: boolean;
  /** It gives what only papers have: an abstract, its authors' institutions, a list of references. */
  hasApparatus: boolean;
  stated: StatedMetadata;
}

export function readHead({ metaTags, canonical, citeAs }: PageMetadata): Head {
  const stated: StatedMetadata = { title: null, journal: null, authors: [], year: null };
  const occurrences: Occurrence[] = [];
  let scholarly = 0;
  let newsType = false;
  let references = 0;
  let hasApparatus = false;
  for (const { name, value: content } of metaTags) {
    if (
      name.startsWith('citation_') ||
      name.startsWith('prism.') ||
      name.startsWith('bepress_citation_')
    ) {
      if (SCHOLARLY.has(name)) scholarly++;
      if (APPARATUS.test(name)) hasApparatus = true;
      if (
        (name.endsWith('type') || name.endsWith('section') || name.endsWith('genre')) &&
        NEWS_TYPES.test(content)
      )
        newsType = true;
      tell(stated, name, content);
    }
    if (name === 'citation_reference') {
      references++;
      const [cited] = doisInText(content);
      if (cited && occurrences.length < 400)
        occurrences.push(occurrence(workOfDoi(cited), content, 'cites'));
      continue;
    }
    const work = OWN.has(name) ? ownDoi(content) : byNumber(name, content);
    if (work) occurrences.push(occurrence(work, content, 'own'));
  }
  // RFC 8574 for cite-as; a canonical address on doi.org says as much.
  for (const address of canonical?.includes('doi.org/') ? [...citeAs, canonical] : citeAs) {
    const work = identifyUrl(address);
    if (work) occurrences.push(occurrence(work, address, 'own'));
  }
  for (const one of occurrences) if (one.claim === 'own') one.stated = stated;
  return {
    occurrences,
    isPaper: scholarly >= 2,
    isNewsItem: newsType,
    hasApparatus: hasApparatus || references > FEW_REFERENCES,
    stated,
  };
}

const APPARATUS = /^(?:bepress_)?citation_(?:abstract|author_(?:institution|email|orcid))$/;
/** News pieces of journals list the paper, and a few works beside it. */
export const FEW_REFERENCES = 6;

/** What journals call their own news pages. */
const NEWS_TYPES = /\bnews\b|research highlight|press release|podcast|obituar|magazine/i;

function occurrence(work: Identified, text: string, claim: 'own' | 'cites'): Occurrence {
  return {
    work,
    where: claim === 'own' ? 'meta' : 'list',
    text: oneLine(text, 200),
    element: null,
    start: -1,
    end: -1,
    claim,
    stated: {},
  };
}

function ownDoi(content: string): Identified | null {
  if (content.length > 300 || !(content.includes('10/') || mayHoldDoi(content))) return null;
  const doi = /^https?:/i.test(content) ? (identifyUrl(content)?.doi ?? null) : parseDoi(content);
  return doi ? workOfDoi({ doi, alternatives: [] }) : null;
}

function byNumber(name: string, content: string): Identified | null {
  if (name === 'citation_pmid') {
    const pmid = normalisePmid(content);
    return pmid ? workOfPmid(pmid) : null;
  }
  if (name !== 'citation_arxiv_id') return null;
  const arxiv = normaliseArxiv(content);
  return arxiv ? workOfArxiv(arxiv) : null;
}

function tell(stated: StatedMetadata, name: string, content: string): void {
  if (name.endsWith('citation_title')) stated.title ??= oneLine(content, 300);
  else if (name.endsWith('citation_journal_title') || name === 'prism.publicationname')
    stated.journal ??= oneLine(content, 200);
  else if (name.endsWith('citation_author') && stated.authors.length < 50)
    stated.authors.push(oneLine(content, 120));
  else if (name.endsWith('date')) {
    const year = /\b(?:19|20)\d\d\b/.exec(content)?.[0];
    if (year) stated.year ??= Number(year);
  }
}
