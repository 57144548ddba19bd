/** DataCite's types as CSL's. */
import { asText, inTable, type Json } from '../../http/read-json';

/** Its general types (schema 4.6) and the nearest of CSL 1.0.2. "Text" and "Other" say nothing. */
const GENERAL: Record<string, string> = {
  Preprint: 'article',
  JournalArticle: 'article-journal',
  DataPaper: 'article-journal',
  ConferencePaper: 'paper-conference',
  ConferenceProceeding: 'book',
  Book: 'book',
  BookChapter: 'chapter',
  Dissertation: 'thesis',
  Report: 'report',
  ProjectReport: 'report',
  Standard: 'standard',
  Dataset: 'dataset',
  Collection: 'dataset',
  Software: 'software',
  ComputationalNotebook: 'software',
  Audiovisual: 'motion_picture',
  Image: 'graphic',
  Journal: 'periodical',
  Poster: 'paper-conference',
  Presentation: 'speech',
};

/** The depositor's own words, the more exact first. Without \b on one side, since many languages put words together. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/thes[ie]s|dissertation|\bthèse|\btesi\b/i, 'thesis'],
  [/blog/i, 'post-weblog'],
  [/book chapter|chapter|buchkapitel|kapitel|capítulo|chapitre/i, 'chapter'],
  [/pre-?print/i, 'article'],
  [
    /proceedings|conference (?:paper|article)|conferencepaper|konferenz|poster/i,
    'paper-conference',
  ],
  [/presentation|slides|lecture|\btalk\b|vortrag/i, 'speech'],
  [
    /report|working paper|white paper|discussion paper|deliverable|bericht|rapport|informe/i,
    'report',
  ],
  [/newspaper/i, 'article-newspaper'],
  [/journal ?article|zeitschriftenartikel|review article/i, 'article-journal'],
  [/\bbook\b|monograph|\bbuch\b/i, 'book'],
  [/software|source code/i, 'software'],
];

/** Types that DataCite works out of others: those that it gives to every text are left out. */
const WORKED_OUT: Record<string, string> = {
  thesis: 'thesis',
  chapter: 'chapter',
  'paper-conference': 'paper-conference',
  'post-weblog': 'post-weblog',
  report: 'report',
  book: 'book',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  inproceedings: 'paper-conference',
  incollection: 'chapter',
  inbook: 'chapter',
  techreport: 'report',
  THES: 'thesis',
  CHAP: 'chapter',
  CPAPER: 'paper-conference',
  CONF: 'paper-conference',
  BLOG: 'post-weblog',
  BOOK: 'book',
};

/** The CSL type; null where the record says no more than that it is a text. */
export function dataciteType(types: Json | undefined): string | null {
  const general = inTable(GENERAL, types?.resourceTypeGeneral);
  const words = asText(types?.resourceType) ?? '';
  const told = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (general) return general;
  if (told) return told;
  const worked = [types?.citeproc, types?.bibtex, types?.ris].map((type) =>
    inTable(WORKED_OUT, type),
  );
  return worked.find((type) => type !== undefined) ?? null;
}
