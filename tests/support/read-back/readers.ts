/**
 * Our exports read by parsers that are not ours: citation-js for BibTeX, RIS and EndNote, Better BibTeX's for BibTeX, biblatex-csl-converter for
 * BibLaTeX, RIS, EndNote and PubMed's, js-yaml and markdown-it for the formats built on YAML and Markdown.
 * Wikipedia's templates are taken apart here by their grammar.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-enw';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import type { parseRIS } from 'biblatex-csl-converter';
import { JSON_SCHEMA, load } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import type { CslItem, CslName } from '../../../utils/scholarly/types';
import { checkCff } from './cff-schema';
import { dashed, dateOf, decoded, folded, listed, NOTHING, plain, type Told, words } from './told';

/** Readers of names that stand before a comma take any small word in front for one that may be dropped. */
const readNameOf = (name: CslName) =>
  listed(
    words(name['dropping-particle'], name['non-dropping-particle'], name.family ?? name.literal),
    name.given,
    name.suffix,
  );

/** What a parser made CSL-JSON of. */
function toldByCsl(item: CslItem): Told {
  return {
    title: plain(item.title),
    authors: (item.author ?? []).map(readNameOf),
    date: dateOf(item),
    container: plain(item['container-title']),
    volume: plain(item.volume && String(item.volume)),
    issue: plain(String(item.issue ?? item.number ?? '')),
    pages: dashed(item.page),
    doi: item.DOI ?? '',
    url: item.URL ?? '',
  };
}

/** citation-js is told the format: it would guess by what stands in a title. */
export const byCitationJs =
  (forceType: '@bibtex/text' | '@biblatex/text' | '@ris/file' | '@enw/file') =>
  (file: string): Told[] =>
    (new Cite(file, { forceType, generateGraph: false } as never).data as unknown as CslItem[]).map(
      toldByCsl,
    );

type Nodes = { text?: string }[];
type Person = Partial<Record<'literal' | 'family' | 'given' | 'prefix' | 'suffix', Nodes>>;
/** Lists of texts are joined as one. */
const flat = (nodes: unknown): string =>
  typeof nodes === 'string'
    ? plain(nodes)
    : plain(
        ((nodes ?? []) as (Nodes[number] | Nodes)[])
          .map((node) => (Array.isArray(node) ? flat(node) : (node.text ?? '')))
          .join(''),
      );

/** The converter's own fields: the CSL that it makes of them is in sentence case. */
export function byConverter({ entries, errors }: ReturnType<typeof parseRIS>): Told[] {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(entries).map(({ fields: named, unexpected_fields: others }) => {
    const fields: Record<string, unknown> = { ...others, ...named };
    return {
      title: flat(fields.title),
      authors: ((fields.author ?? []) as Person[]).map((name) =>
        listed(
          words(flat(name.prefix), flat(name.family ?? name.literal)),
          flat(name.given),
          flat(name.suffix),
        ),
      ),
      date: flat(fields.date),
      container: flat(
        fields.journaltitle ?? fields.booktitle ?? fields.maintitle ?? fields.organization,
      ),
      volume: flat(fields.volume),
      issue: flat(fields.issue ?? fields.number),
      pages:
        ((fields.pages ?? []) as Nodes[][][])
          .map((range) =>
            range
              .flat()
              .map((end) => flat(Array.isArray(end) ? end : [end]))
              .filter(Boolean)
              .join('-'),
          )
          .join(', ') || flat(fields.eid),
      doi: flat(fields.doi),
      url: flat(fields.url),
    };
  });
}

/** Better BibTeX's own parser; scripts come as letters of Unicode, faces as tags. */
export function byBetterBibtex(file: string): Told[] {
  const { entries, errors } = parseBibtex(file, {
    sentenceCase: false,
    verbatimFields: ['url', 'doi'],
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ fields }) => {
    const field = (name: string) => plain(String((fields as Record<string, unknown>)[name] ?? ''));
    return {
      ...NOTHING,
      title: letters(field('title')),
      authors: (fields.author ?? []).map((name) =>
        listed(
          name.name ?? words(name.prefix, name.lastName),
          plain(name.firstName),
          plain(name.suffix),
        ),
      ),
      volume: field('volume'),
      doi: field('doi'),
      url: field('url'),
    };
  });
}

/** Letters and figures alone, however they are set. */
export const letters = (text: string): string =>
  text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

type Mapping = Record<string, unknown>;
const text = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : folded(String(value ?? ''));

/** Titles may hold formulas and words that keep their case, whose signs are escaped where they mean themselves. */
const formatted = (value: unknown) => text(value).replace(/\\([\\{}$])/g, '$1');

export function byHayagriva(file: string): Told[] {
  return Object.values(load(file) as Record<string, Mapping>).map((entry) => {
    const parent = (entry.parent ?? {}) as Mapping;
    const url = entry.url as Mapping | string | undefined;
    const person = (name: Mapping | string) =>
      typeof name === 'string'
        ? name
        : listed(text(name.name), text(name['given-name']), text(name.suffix));
    return {
      title: formatted(entry.title),
      authors: ((entry.author ?? []) as (Mapping | string)[]).map(person),
      date: text(entry.date),
      container: formatted(parent.title),
      volume: text(parent.volume ?? entry.volume),
      issue: text(parent.issue ?? entry.issue),
      pages: text(entry['page-range']),
      doi: text((entry['serial-number'] as Mapping | undefined)?.doi),
      url: typeof url === 'object' ? text(url.value) : text(url),
    };
  });
}

export function byCff(file: string): Told[] {
  const whole = load(file, { schema: JSON_SCHEMA }) as Mapping;
  checkCff(whole);
  const all = [
    whole['preferred-citation'],
    ...((whole.references ?? []) as Mapping[]),
  ] as Mapping[];
  return all.map((entry) => ({
    title: text(entry.title),
    authors: (entry.authors as Mapping[]).map((one) =>
      listed(
        words(text(one['name-particle']), text(one['family-names'] ?? one.name)),
        text(one['given-names']),
        text(one['name-suffix']),
      ),
    ),
    date:
      text(entry['date-published']) ||
      [entry.year, entry.month]
        .filter(Boolean)
        .map((part) => text(part).padStart(2, '0'))
        .join('-'),
    container: text(
      entry.journal ??
        (/^(?:book|conference-paper)$/.test(text(entry.type)) ? entry['collection-title'] : ''),
    ),
    volume: text(entry.volume ?? entry['volume-title']),
    issue: text(entry.issue),
    pages:
      [entry.start, entry.end].filter((page) => page !== undefined).join('-') ||
      text(entry.section ?? entry.number),
    doi: text(entry.doi),
    url: text(entry.url),
  }));
}

const ENTITY = /&#(\d+);/g;
const TEMPLATE = /\{\{([a-z][\w ]+?)((?: \|[^|{}]*)*)\}\}/gi;

/** The templates of a text by their grammar, fields as they are written: nothing may be left between them. */
export function readTemplates(wikitext: string): { name: string; fields: Map<string, string> }[] {
  const rest = wikitext.replace(TEMPLATE, '').trim();
  if (rest !== '') throw new Error(`Left of the templates: ${rest}`);
  return [...wikitext.matchAll(TEMPLATE)].map(([, name = '', inner = '']) => {
    const pairs = inner
      .split(' |')
      .slice(1)
      .map((field) => {
        const [key = '', ...value] = field.split('=');
        return [key, value.join('=')] as const;
      });
    return { name, fields: new Map(pairs) };
  });
}

const withPrefix = (prefix: string, id: string) => id && `${prefix}${id}`;

export function byWikipedia(wikitext: string): Told[] {
  return readTemplates(wikitext).map(({ fields }) => {
    const field = (...keys: string[]) =>
      folded(
        (keys.map((key) => fields.get(key)).find(Boolean) ?? '')
          .replace(/'{2,3}|<\/?su[bp]>/g, '')
          .replace(ENTITY, (_, code) => String.fromCodePoint(code)),
      );
    const people = [...fields.keys()].flatMap(
      (key) => /^(?:author|last)(\d+)$/.exec(key)?.[1] ?? [],
    );
    const isPart = fields.has('chapter') || fields.has('encyclopedia');
    return {
      title: field('chapter', 'title'),
      authors: people.map((at) => listed(field(`author${at}`, `last${at}`), field(`first${at}`))),
      date: field('date'),
      container: isPart
        ? field('encyclopedia', 'title')
        : field('journal', 'magazine', 'newspaper', 'website', 'book-title'),
      volume: field('volume'),
      issue: field('issue'),
      pages: dashed(field('pages', 'page', 'article-number')),
      doi:
        field('doi', 'biorxiv', 'medrxiv') ||
        withPrefix('10.48550/arxiv.', field('eprint')) ||
        withPrefix('10.2139/ssrn.', field('ssrn')),
      url: field('url'),
    };
  });
}

export function byMarkdown(file: string): Told[] {
  const tokens = new MarkdownIt().parseInline(file.replace(/\n/g, '\n\n'), {});
  const told: Told[] = [];
  let open = false;
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type === 'link_open') {
      told.push({ ...NOTHING, title: '', url: decoded(String(token.attrGet('href'))) });
      open = true;
    } else if (token.type === 'link_close') open = false;
    else if (open) (told.at(-1) as Told).title += token.content;
  }
  return told.map((one) => ({ ...one, title: folded(one.title ?? '') }));
}
