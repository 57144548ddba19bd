/** Makes of a PDF what is made of a page: its story, the works that it names, the clues to its paper. */
import { readPageMetadata } from '../page-metadata/page-metadata';
import type { PageReport } from '../page-report';
import { findPapers } from '../papers/find';
import type { Clues, Mention } from '../papers/types';
import { readPage } from '../read-page';
import { countWords, readingText } from '../story/cleanup/plain-text';
import { contentsOf, toHtml } from '../story/dom';
import { directionOf, languageOf } from '../story/metadata/language';
import { sanitise } from '../story/sanitise/sanitise';
import type { Story } from '../story/types';
import { escaped, type LeftOutWords, markupOf } from './markup';
import type { PdfContents } from './types';
import { type PdfReading, understand } from './understand';

/** Clues that are worth anything are few. */
const MAX_PEOPLE = 12;

/** @param words what stands where something was left out */
export function reportOfPdf(contents: PdfContents, url: string, words: LeftOutWords): PageReport {
  const start = performance.now();
  const reading = understand(contents);
  const page = pageOf(reading, words);
  const report = reading.isPaper
    ? paperReport(page, url, reading, words)
    : printedReport(page, url, reading, words);
  return {
    ...report,
    pdf: 'read',
    ms: { ...report.ms, total: performance.now() - start },
  };
}

const write = (reading: PdfReading, words: LeftOutWords, folds: boolean): string => {
  const { body: blocks, sections, compounds, isCut, layout } = reading;
  return markupOf({ blocks, sections, compounds, isCut, words, usual: layout.usual }, folds);
};

/** The document as a page that says of itself what pages of papers say; a paper's own DOI among it. */
function pageOf(reading: PdfReading, words: LeftOutWords): Document {
  const { isPaper, title, authors, own, journal, lang } = reading;
  const name = escaped(title?.text ?? '');
  const tag = (field: string, value: string | null | undefined) =>
    value ? `<meta name="${field}" content="${escaped(value)}">` : '';
  const head = isPaper
    ? [
        tag('citation_title', title?.text),
        tag('citation_abstract', title?.text ?? words.references),
        ...authors.map((author) => tag('citation_author', author)),
        tag('citation_journal_title', journal),
        tag('citation_doi', own?.work.doi),
        tag('citation_arxiv_id', own?.work.ids.arxiv),
      ]
    : authors.map((author) => tag('author', author));
  return new DOMParser().parseFromString(
    `<!doctype html><html${lang ? ` lang="${escaped(lang)}"` : ''}><head><title>${name}</title>${head.join('')}</head><body><article><h1>${name}</h1>${write(reading, words, false)}</article></body></html>`,
    'text/html',
  );
}

/** A story that was printed is read as its page would be; what is neither is shown as it stands. */
function printedReport(
  page: Document,
  url: string,
  reading: PdfReading,
  words: LeftOutWords,
): PageReport {
  const report = readPage(page, url);
  if (report.story.isArticle) return report;
  return {
    ...report,
    story: { ...report.story, ...textOf(page, url, reading, words), isArticle: true },
  };
}

function paperReport(
  page: Document,
  url: string,
  reading: PdfReading,
  words: LeftOutWords,
): PageReport {
  const { title, authors, own, journal } = reading;
  const metadata = readPageMetadata(page, url);
  const blank = readPage(new DOMParser().parseFromString('', 'text/html'), url).story;
  const story: Story = {
    ...blank,
    ...textOf(page, url, reading, words),
    kind: 'journal-page',
    isArticle: true,
    title: title?.text ?? '',
    byline: authors.length > 0 ? authors.join(', ') : null,
    authors,
    siteName: journal ?? blank.siteName,
  };
  const found = findPapers(page, url, story, metadata);
  const isNamed =
    own !== null ||
    found.mentions.some(({ evidence }) => evidence.some(({ where }) => where === 'page-address'));
  return {
    story,
    // A paper that does not say which it is, is none of those that it cites.
    mentions: isNamed
      ? found.mentions.map(withSource(own?.source ?? null))
      : found.mentions.map(asReference),
    clues: withOwn(found.clues(), reading),
    papersCut: found.note === 'cut-off',
    ms: { story: 0, mentions: 0, total: 0 },
  };
}

/** In place of the words of a tag that was made here, those that are printed. */
const withSource =
  (source: string | null) =>
  (mention: Mention): Mention =>
    source === null || mention.role !== 'reported'
      ? mention
      : {
          ...mention,
          evidence: mention.evidence.map((one) =>
            one.where === 'meta' ? { ...one, text: source } : one,
          ),
        };

const asReference = (mention: Mention): Mention => ({
  ...mention,
  role: mention.role === 'reported' ? 'related' : mention.role,
  prior: Math.min(mention.prior, 0.05),
});

/** A search goes by the document's own title and authors. */
function withOwn(clues: Clues, { title, authors }: PdfReading): Clues {
  if (!title) return clues;
  return {
    ...clues,
    titles: [{ value: title.text, source: title.text }],
    people: authors
      .slice(0, MAX_PEOPLE)
      .map((value) => ({ value, source: value, institution: null })),
    dateWindow: null,
  };
}

function textOf(
  page: Document,
  url: string,
  reading: PdfReading,
  words: LeftOutWords,
): Pick<Story, 'html' | 'text' | 'wordCount' | 'lang' | 'dir' | 'excerpt'> {
  const holder = page.implementation.createHTMLDocument('');
  holder.body.innerHTML = write(reading, words, true);
  const fragment = sanitise(contentsOf(holder.body), { window, baseUrl: url, images: false });
  const text = readingText(fragment);
  const lang = languageOf(reading.lang, text);
  return {
    html: toHtml(fragment),
    text,
    wordCount: countWords(text),
    lang,
    dir: directionOf(page, lang),
    excerpt: text.split('\n\n').find((block) => block.length > 80) ?? null,
  };
}
