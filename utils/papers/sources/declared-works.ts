/** The works that a value of a page's data names: an address, an identifier, or a thing with either. */
import { normaliseArxiv } from '../../identifiers/arxiv';
import { parseDoi } from '../../identifiers/doi/doi';
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfArxiv, workOfDoi, workOfPmcid, workOfPmid } from '../../identifiers/identified';
import { normalisePmcid } from '../../identifiers/pmcid';
import { normalisePmid } from '../../identifiers/pmid';
import type { Identified } from '../../identifiers/types';
import { isNode } from '../../page-metadata/nodes';
import type { DataNode, DataValue } from '../../page-metadata/types';
import { addressOf, stringOf, valuesOf } from '../../page-metadata/values';
import { oneLine } from '../../text/characters';
import { identifyUrl } from '../addresses/identify';
import type { Occurrence } from './occurrence';

/** Properties that name the thing itself, the surest first. */
const IDENTIFYING = ['doi', 'identifier', 'sameAs'] as const;
const ADDRESSES = ['url', 'mainEntityOfPage'] as const;
/** Words that may hold a DOI, as in a reference written out. */
const WORDS = ['name', 'text'] as const;

const MAX_TEXT = 3000;

/** A work, and the element that names it. */
export interface NamedWork {
  work: Identified;
  element: Element | null;
}

export function worksOf(value: DataValue): NamedWork[] {
  if (isNode(value)) return [...identifiersOf(value), ...describedBy(value)];
  if (typeof value !== 'string' || value.length > MAX_TEXT) return [];
  const work = /^https?:/i.test(value) ? identifyUrl(value) : fromText(value);
  return work ? [{ work, element: null }] : [];
}

/** What the thing is, by its own identifiers. */
const identifiersOf = (node: DataNode): NamedWork[] =>
  within(
    node,
    IDENTIFYING.flatMap((name) => valuesOf(node, name).flatMap(identified)),
  );

/** What its addresses and its words say, and what it is based on. */
function describedBy(node: DataNode): NamedWork[] {
  const addresses = ADDRESSES.flatMap((name) => valuesOf(node, name));
  const words = WORDS.flatMap((name) => valuesOf(node, name));
  return within(node, [
    ...worksOf(node.id ?? ''),
    ...addresses.flatMap(identified),
    ...valuesOf(node, 'isBasedOn').flatMap(identified),
    ...words.flatMap((text) => (typeof text === 'string' && mayHoldDoi(text) ? worksOf(text) : [])),
  ]);
}

const within = (node: DataNode, works: readonly NamedWork[]): NamedWork[] =>
  works.map(({ work, element }) => ({ work, element: element ?? node.element }));

/** One level deep: an identifier with its kind, or what has an address. */
function identified(value: DataValue): NamedWork[] {
  if (!isNode(value)) return worksOf(value);
  const number = stringOf(value, 'value');
  const kind = /[^/#:]*$/.exec(stringOf(value, 'propertyID').trim().toLowerCase())?.[0] ?? '';
  const known = number ? byKind(kind, number) : null;
  return within(
    value,
    known ? [{ work: known, element: null }] : worksOf(number || value.id || addressOf(value)),
  );
}

/** By `propertyID`: a name, or an address at a register of such names that ends in it. */
function byKind(kind: string, number: string): Identified | null {
  if (/^(?:pmid|pubmed)$/.test(kind)) {
    const pmid = normalisePmid(number);
    return pmid ? workOfPmid(pmid) : null;
  }
  if (/^(?:pmcid|pmc)$/.test(kind)) {
    const pmcid = normalisePmcid(number);
    return pmcid ? workOfPmcid(pmcid) : null;
  }
  const arxiv = kind === 'arxiv' ? normaliseArxiv(number) : null;
  return arxiv ? workOfArxiv(arxiv) : null;
}

function fromText(text: string): Identified | null {
  const doi = parseDoi(text);
  const reading = doi ? { doi, alternatives: [] } : doisInText(text.slice(0, MAX_TEXT))[0];
  return reading ? workOfDoi(reading) : null;
}

export function declared(
  work: Identified,
  text: string,
  element: Element | null,
  claim: Occurrence['claim'],
  stated: Occurrence['stated'],
): Occurrence {
  return {
    work,
    where: claim === 'cites' ? 'list' : 'structured-data',
    text: oneLine(text, 200),
    element,
    start: -1,
    end: -1,
    claim,
    stated,
  };
}
