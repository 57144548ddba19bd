/** Every format through every parser that reads it, and what can be asked of the two. */
import { parseENW, parseNBIB, parseRIS, parse as parseTex } from 'biblatex-csl-converter';
import { articleNumber } from '../../../utils/citation/formats/parts';
import type { ExportFormat } from '../../../utils/citation/types';
import type { CslItem, CslName } from '../../../utils/scholarly/types';
import {
  byBetterBibtex,
  byCff,
  byCitationJs,
  byConverter,
  byHayagriva,
  byMarkdown,
  byWikipedia,
  letters,
} from './readers';
import { decoded, NOTHING, nameOf, plain, type Told, toldBy, words } from './told';

/** One format through one parser. */
export interface Parser {
  format: ExportFormat;
  by: string;
  read(file: string): Told[];
  /** What is asked of it less than of the item, or in the format's own words. */
  expect(told: Told, item: CslItem): Told;
  /** False for kinds of works that the parser, not the format, has no place for. */
  knows?(item: CslItem): boolean;
}

const inYears = (all: Told[]) =>
  all.map((told) => ({ ...told, date: told.date?.slice(0, 4) ?? null }));
const inYear = (told: Told) => ({ ...told, date: told.date?.slice(0, 4) ?? null });

/** LaTeX makes dashes of hyphens that stand together, as whoever wrote the title means them. */
const dash = (told: Told) => ({ ...told, title: told.title?.replace(/[-–—]+/g, '-') ?? null });

/** BibLaTeX has a field for the number of an article, which citation-js takes for an issue. */
const withEid = (told: Told, item: CslItem) =>
  articleNumber(item) ? { ...told, issue: null, pages: null } : told;

/** Signs that LaTeX has names for. */
const NAMED = /[{}^<>|]/g;

/** These parsers have no container, issue or volume for these kinds of works. */
const UNHELD =
  /^(?:document|periodical|entry-encyclopedia|book|dataset|standard|webpage|post-weblog|article-newspaper|article-magazine)$/;
const held = (told: Told, { type }: CslItem) =>
  UNHELD.test(type) ? { ...told, container: null, volume: null, issue: null } : told;

const isGroup = (name: CslName) => !name.family || !name.given;
const hasGroup = ({ author = [] }: CslItem) => author.some(isGroup);

/** What Better BibTeX's parser is asked of: the fields that it has of every entry. */
const betterBibtex = (format: 'bibtex' | 'biblatex'): Parser => ({
  format,
  by: '@retorquere/bibtex-parser',
  read: byBetterBibtex,
  expect: ({ title, authors, volume, doi, url }) => ({
    ...NOTHING,
    title: letters(title ?? ''),
    authors,
    volume,
    doi,
    url,
  }),
});

export const PARSERS: readonly Parser[] = [
  betterBibtex('bibtex'),
  betterBibtex('biblatex'),
  {
    format: 'csl-json',
    by: 'JSON.parse',
    read: (file) => (JSON.parse(file) as CslItem[]).map(toldBy),
    expect: (told) => told,
  },
  {
    format: 'bibtex',
    by: 'citation-js',
    read: (file) => byCitationJs('@bibtex/text')(file).map(dash),
    // Months are named, days are not; a site that is called by its address is read as the work's own.
    expect: (told, item) => ({
      ...held(dash({ ...told, date: told.date?.slice(0, 7) ?? null }), item),
      ...(/^https?:/.test(told.container ?? '') && { url: null }),
    }),
  },
  {
    format: 'biblatex',
    by: 'citation-js',
    read: (file) => byCitationJs('@biblatex/text')(file).map(dash),
    expect: (told, item) => withEid(held(dash(told), item), item),
  },
  {
    format: 'biblatex',
    by: 'biblatex-csl-converter',
    read: (file) => byConverter(parseTex(file) as ReturnType<typeof parseRIS>).map(dash),
    // It knows no signs by name and, of pages on the web, no DOI.
    expect: (told, item) => ({
      ...held(dash({ ...told, title: plain(told.title?.replace(NAMED, '')) }), item),
      authors: (item.author ?? []).map((name) => nameOf(name).replace(NAMED, '')),
      ...(/^(?:article|webpage|post-weblog)$/.test(item.type) && { doi: null }),
    }),
    // A command behind an apostrophe is text to it.
    knows: ({ title }) => !title?.includes("'<i>"),
  },
  {
    format: 'ris',
    by: 'citation-js',
    read: byCitationJs('@ris/file'),
    // Of some kinds it reads less: the year only, or neither a reporter nor what holds the work.
    expect: (told, { type }) => ({
      ...(/^(?:chapter|software|article-newspaper)$/.test(type) ? inYear(told) : told),
      ...(/^(?:dataset|webpage)$/.test(type) && { container: null }),
      ...(type === 'paper-conference' && { issue: null }),
      ...(type === 'article-newspaper' && { authors: null }),
    }),
  },
  {
    format: 'ris',
    by: 'biblatex-csl-converter',
    read: (file) => inYears(byConverter(parseRIS(file))),
    // It takes the last word of a name without a comma for the family's, leaves out what follows a second comma, and
    // takes the type of a work for its DOI.
    expect: (told, item) => ({
      ...inYear(told),
      ...(!item.DOI && { doi: null }),
      authors: hasGroup(item)
        ? null
        : (item.author ?? []).map((name) => nameOf({ ...name, suffix: '' })),
    }),
    knows: ({ type }) => type !== 'standard',
  },
  {
    format: 'enw',
    by: 'citation-js',
    read: (file) => inYears(byCitationJs('@enw/file')(file)),
    // It turns the parts of some names, and makes the conference of its proceedings.
    expect: (told, item) => ({
      ...held({ ...inYear(told), authors: null }, item),
      ...(item.type === 'paper-conference' && { container: null }),
    }),
  },
  {
    format: 'enw',
    by: 'biblatex-csl-converter',
    read: (file) => inYears(byConverter(parseENW(file))),
    // It reads neither the DOI's tag nor that of the day of access, of which it makes more of the address.
    expect: (told, item) => ({
      ...inYear(told),
      authors: (item.author ?? []).map((name) =>
        nameOf({ ...name, suffix: '' }).replace(/(?<=^[^,]*,[^,]*),.*$/, isGroup(name) ? '' : '$&'),
      ),
      doi: null,
      url: null,
    }),
    knows: ({ type }) => type !== 'standard',
  },
  {
    format: 'nbib',
    by: 'biblatex-csl-converter',
    read: (file) => byConverter(parseNBIB(file)),
    // Groups stand behind all people, and what a chapter stands in and addresses are in fields that it does not read.
    expect: (told, { type, author = [] }) => ({
      ...told,
      authors: [
        ...author.filter(({ family }) => family),
        ...author.filter(({ family }) => !family),
      ].map((name) =>
        nameOf({
          ...name,
          given: words(name.given, name['dropping-particle'], name.suffix?.replace(/\.$/, '')),
          'dropping-particle': '',
          suffix: '',
        }),
      ),
      container: /^(?:book|chapter|entry-encyclopedia)$/.test(type) ? null : told.container,
      url: null,
    }),
  },
  { format: 'hayagriva', by: 'js-yaml', read: byHayagriva, expect: (told) => told },
  {
    format: 'cff',
    by: 'js-yaml and its schema',
    read: byCff,
    // Its schema wants a title and an author.
    expect: (told, item) => ({
      ...told,
      title: told.title || told.container || item.id,
      authors: item.author?.length ? told.authors : ['anonymous'],
      container: item.type === 'book' ? plain(item['collection-title']) : told.container,
      doi: CFF_DOI.test(told.doi ?? '') ? told.doi : '',
      url: new URL(told.url ?? '').href,
    }),
  },
  {
    format: 'wikipedia',
    by: 'its grammar',
    read: byWikipedia,
    // A DOI is a link already; months are written as words, and a suffix stands behind the given name.
    expect: (told, item) => ({
      ...told,
      title: told.title || told.container || item.id,
      authors: (item.author ?? []).map((name) =>
        nameOf({
          ...name,
          given: words(name.given, name['dropping-particle'], name.suffix),
          'dropping-particle': '',
          suffix: '',
        }),
      ),
      date: told.date?.length === 7 ? null : told.date,
      url: told.doi ? null : told.url,
    }),
  },
  {
    format: 'markdown',
    by: 'markdown-it',
    read: byMarkdown,
    expect: ({ title, container, doi, url }, item) => ({
      ...NOTHING,
      title: title || container || item.id,
      url: decoded(doi ? `https://doi.org/${doi}` : (url ?? '')),
    }),
  },
];

const CFF_DOI = /^10\.\d{4,9}(?:\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/;
