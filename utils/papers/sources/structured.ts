/** JSON-LD, microdata and COinS, as schema.org and OpenURL (ANSI/NISO Z39.88) define them. */

import { parseDoi } from '../../identifiers/doi/doi';
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfDoi } from '../../identifiers/identified';
import type { Identified } from '../../identifiers/types';
import { oneLine } from '../../text/characters';
import { identifyUrl } from '../addresses/identify';
import type { EvidencePlace } from '../types';
import type { Occurrence } from './occurrence';

export interface Structured {
  occurrences: Occurrence[];
  /** The data call the page a scholarly article. */
  isPaper: boolean;
  /** The data call the page a news article or blog post. */
  isNews: boolean;
  /** `datePublished` of the page's article. */
  published: string | null;
}

const SCHOLARLY = new Set(['ScholarlyArticle', 'MedicalScholarlyArticle', 'Thesis', 'Dataset']);
const NEWS = /NewsArticle$|BlogPosting$|^(?:Report|Opinion|Analysis|Background)/;
const LARGEST = 400_000;
const MOST_NODES = 4000;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

/** Reads all of the page's data; broken scripts are passed over. */
export function readStructured(document: Document): Structured {
  const result: Structured = { occurrences: [], isPaper: false, isNews: false, published: null };
  for (const script of document.scripts) {
    if (!isData(script)) continue;
    const { text } = script;
    if (text.length > LARGEST) continue;
    const data = parsed(text);
    if (data !== undefined) new JsonLd(result).top(data);
  }
  const marked = [...document.querySelectorAll(MARKED)];
  microdata(marked, result);
  coins(
    marked.filter((element) => element.classList.contains('Z3988')),
    result,
  );
  return result;
}

/** Whether a script holds JSON-LD. */
export function isData({ type }: HTMLScriptElement): boolean {
  return type === 'application/ld+json' || type.toLowerCase() === 'application/ld+json';
}

/** Microdata that may name a paper, and COinS: one search of the page for all. */
const MARKED = 'isBasedOn isBasedOnUrl citation sameAs identifier doi'
  .split(' ')
  .map((prop) => `[itemprop~="${prop}"]`)
  .concat('span.Z3988[title]')
  .join(',');

/** Sites leave comments, CDATA and line breaks inside strings. */
function parsed(text: string): Json | undefined {
  for (const attempt of [
    text,
    text
      .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*.{0,40}?\*\/)|(?:-->|\/\/\]\]>)\s*$/g, '')
      .replace(/[\n\r\t]/g, ' ')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // the next attempt, or nothing
    }
  }
  return undefined;
}

class JsonLd {
  private nodes = 0;
  constructor(private readonly result: Structured) {}

  top(data: Json): void {
    if (Array.isArray(data)) for (const item of data) this.top(item);
    else if (isNode(data)) {
      this.node(data, true);
      const graph = data['@graph'];
      if (graph !== undefined) this.top(graph);
      for (const key of ['mainEntity', 'mainEntityOfPage']) {
        const inner = data[key];
        if (isNode(inner)) this.node(inner, true);
      }
    }
  }

  private node(node: Node, isPage: boolean): void {
    if (++this.nodes > MOST_NODES) return;
    const types = listOf(node['@type']).filter((type) => typeof type === 'string');
    const scholarly = types.some((type) => SCHOLARLY.has(type));
    const news = types.some((type) => NEWS.test(type));
    if (isPage && news) this.result.isNews = true;
    if (isPage && (news || types.includes('Article')) && typeof node.datePublished === 'string') {
      this.result.published ??= node.datePublished;
    }
    if (isPage && scholarly && !types.includes('Dataset')) this.result.isPaper = true;
    if (scholarly && isPage) for (const work of worksOf(node)) this.add(work, 'own', node);
    else if (isPage) {
      for (const key of [
        'isBasedOn',
        'isBasedOnUrl',
        'citation',
        'about',
        'mentions',
        'subjectOf',
        'workExample',
        'isPartOf',
      ]) {
        const values = listOf(node[key]);
        const works = values.flatMap((value) =>
          worksOf(value)
            .slice(0, 1)
            .map((work) => ({ work, value })),
        );
        const many = key === 'citation' && works.length > 2;
        for (const { work, value } of works.slice(0, 300))
          this.add(work, many ? 'cites' : 'about', value);
      }
    }
  }

  private add(work: Identified, claim: 'own' | 'about' | 'cites', source: Json): void {
    const title = isNode(source) ? (source.headline ?? source.name) : source;
    const said = isNode(source) && typeof title === 'string' ? { title: oneLine(title, 300) } : {};
    const text = typeof title === 'string' ? title : (work.doi ?? work.url);
    this.result.occurrences.push(declared(work, 'structured-data', text, null, claim, said));
  }
}

/** Works that a value names: an address, a DOI, or a node with either. */
function worksOf(value: Json): Identified[] {
  if (typeof value === 'string') {
    if (value.length > 3000) return [];
    const work = /^https?:/i.test(value) ? identifyUrl(value) : fromText(value);
    return work ? [work] : [];
  }
  if (!isNode(value)) return [];
  const found: Identified[] = [];
  for (const key of [
    'doi',
    'identifier',
    'sameAs',
    '@id',
    'url',
    'mainEntityOfPage',
    'isBasedOn',
    'name',
    'text',
  ]) {
    for (const inner of listOf(value[key])) {
      const text = isNode(inner) ? (inner.value ?? inner['@id'] ?? inner.url) : inner;
      if (typeof text === 'string' && ((key !== 'name' && key !== 'text') || mayHoldDoi(text)))
        found.push(...worksOf(text));
    }
  }
  return found;
}

function fromText(text: string): Identified | null {
  const doi = parseDoi(text);
  const reading = doi ? { doi, alternatives: [] } : doisInText(text.slice(0, 3000))[0];
  return reading ? workOfDoi(reading) : null;
}

function microdata(marked: Element[], result: Structured): void {
  for (const element of marked) {
    if (result.occurrences.length > 600) return;
    const prop = element.getAttribute('itemprop');
    if (!prop) continue;
    const value =
      element.getAttribute('content') ??
      element.getAttribute('href') ??
      (element.childElementCount < 4 ? element.textContent : '') ??
      '';
    const type = element.closest('[itemscope]')?.getAttribute('itemtype') ?? '';
    for (const work of worksOf(value.trim())) {
      const claim = /ScholarlyArticle/.test(type) ? 'own' : /isBasedOn/.test(prop) ? 'about' : null;
      if (claim)
        result.occurrences.push(declared(work, 'structured-data', value, element, claim, {}));
    }
  }
}

/** `<span class="Z3988" title="…rft_id=info:doi/…">`: bloggers mark the papers that they write about. */
function coins(spans: Element[], result: Structured): void {
  for (const span of spans.slice(0, 300)) {
    const fields = new URLSearchParams(span.getAttribute('title') ?? '');
    const [work] = fields
      .getAll('rft_id')
      .concat(fields.getAll('rft.doi'))
      .flatMap((id) => worksOf(id));
    if (!work) continue;
    const title = fields.get('rft.atitle') ?? fields.get('rft.title');
    const claim = spans.length <= 2 ? 'about' : 'cites';
    result.occurrences.push(
      declared(work, 'structured-data', title ?? work.url, span, claim, {
        ...(title ? { title } : {}),
      }),
    );
  }
}

function declared(
  work: Identified,
  where: EvidencePlace,
  text: string,
  element: Element | null,
  claim: Occurrence['claim'],
  said: Occurrence['said'],
): Occurrence {
  return {
    work,
    where: claim === 'cites' ? 'list' : where,
    text: oneLine(text, 200),
    element,
    start: -1,
    end: -1,
    claim,
    said,
  };
}

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
