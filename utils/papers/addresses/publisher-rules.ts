/** Applies the table of publishers' addresses. */

import { arxivDoi, parseArxiv } from '../../identifiers/arxiv';
import { readBibcode } from '../../identifiers/bibcode';
import { parseCitedAs, printCitedAs } from '../../identifiers/cited-as';
import { normaliseDoi } from '../../identifiers/doi/doi';
import { normaliseHandle } from '../../identifiers/handle';
import { parsePii, piiDoi } from '../../identifiers/pii';
import { normalisePmcid } from '../../identifiers/pmcid';
import { normalisePmid } from '../../identifiers/pmid';
import { parseRepec } from '../../identifiers/repec';
import { normaliseSsrn, ssrnDoi } from '../../identifiers/ssrn';
import { normaliseTrial } from '../../identifiers/trial';
import type { Identified, Identifiers } from '../../identifiers/types';
import { percentDecoded } from '../../text/characters';
import { MDPI, PUBLISHERS, type PublisherRow } from '../data/publishers';
import { JOURNAL_SLUGS } from './journal-slugs';
import { nberOfRepec } from './nber';

const BY_HOST = new Map<string, PublisherRow[]>();
for (const row of PUBLISHERS) {
  const rows = BY_HOST.get(row.host);
  if (rows) rows.push(row);
  else BY_HOST.set(row.host, [row]);
}

/** What the domain name system allows (RFC 1035). Characters. */
export const LONGEST_HOST = 253;

/** Whether the table has rows for the host: cheap, to pass over the page's other links. */
export function isKnownHost(host: string): boolean {
  if (host.length > LONGEST_HOST) return false;
  if (host.endsWith('mdpi.com')) return true;
  for (let rest = host; rest !== ''; rest = parentOf(rest)) if (BY_HOST.has(rest)) return true;
  return false;
}

/** The host without its first label, or nothing. */
function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** What the address says by its publisher's rules, or null where no row fits. */
export function byPublisher(url: URL): Omit<Identified, 'url'> | null {
  const path = (url.pathname + url.search).replace(/%28/g, '(').replace(/%29/g, ')');
  const mdpi = url.hostname.endsWith('mdpi.com') ? byMdpi(path) : null;
  if (mdpi) return { doi: mdpi, alternatives: [], ids: {} };
  for (const row of [...rowsFor(url.hostname), ...(BY_HOST.get('') ?? [])]) {
    const match = row.path.exec(path);
    if (match) return apply(row, match, url);
  }
  return null;
}

function rowsFor(host: string): PublisherRow[] {
  const rows: PublisherRow[] = [];
  for (let rest = host.toLowerCase(); rest !== ''; rest = parentOf(rest))
    rows.push(...(BY_HOST.get(rest) ?? []));
  return rows;
}

function apply(row: PublisherRow, match: RegExpExecArray, url: URL): Omit<Identified, 'url'> {
  const fill = (template: string) =>
    template
      .replace(/\$host/g, url.hostname.replace(/^www\./, '').split('.')[0] ?? '')
      .replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  const ids: Identifiers = {};
  let doi = row.doi ? fill(row.doi) : null;
  const alternatives = row.maybe ? [fill(row.maybe)] : [];
  for (const [name, template] of Object.entries(row.ids ?? {})) {
    const value = fill(template ?? '');
    const read = READERS[name as keyof typeof READERS](value, url.href);
    if (!read) continue;
    ids[name === 'bibcode' ? 'citedAs' : (name as keyof Identifiers)] = read.value;
    doi ??= read.doi;
    alternatives.push(...read.maybe);
  }
  if (url.hostname.includes('preprints.org') && doi) doi = doi.replace('/v', '.v');
  return { doi: doi && normaliseDoi(doi), alternatives, ids };
}

interface Read {
  value: string;
  doi: string | null;
  maybe: string[];
}
const plain = (value: string | null): Read | null =>
  value === null ? null : { value, doi: null, maybe: [] };

const READERS = {
  PMID: (value: string) => plain(normalisePmid(value)),
  PMCID: (value: string) => plain(normalisePmcid(value)),
  trial: (value: string) => plain(normaliseTrial(value)),
  hdl: (value: string) => plain(normaliseHandle(value)),
  arxiv: (value: string): Read | null => {
    const id = parseArxiv(value);
    return id === null ? null : { value: id, doi: arxivDoi(id), maybe: [] };
  },
  ssrn: (value: string): Read | null => {
    const id = normaliseSsrn(value);
    return id === null ? null : { value: id, doi: ssrnDoi(id), maybe: [] };
  },
  pii: (value: string): Read | null => {
    const pii = parsePii(value);
    if (pii === null) return null;
    const known = piiDoi(pii);
    return {
      value: pii,
      doi: known?.sure ? known.doi : null,
      maybe: known && !known.sure ? [known.doi] : [],
    };
  },
  // Only under the name that the journal's records have can it be looked up.
  citedAs: (value: string): Read | null => {
    const cited = parseCitedAs(value);
    const journal = cited && JOURNAL_SLUGS[cited.journal.toLowerCase()];
    return cited && journal ? plain(printCitedAs({ ...cited, journal })) : null;
  },
  bibcode: (value: string): Read | null => {
    const cited = readBibcode(percentDecoded(value));
    return cited && plain(printCitedAs(cited));
  },
  repec: (_: string, address: string): Read | null => {
    const handle = parseRepec(address);
    if (handle === null) return null;
    return { value: handle, doi: nberOfRepec(handle), maybe: [] };
  },
};

/** `/2072-6643/11/9/2139` is 10.3390/nu11092139: short name, volume, issue of two, article of four digits. */
function byMdpi(path: string): string | null {
  const match = /^\/(\d{4}-\d{3}[\dx])\/(\d+)\/(\d+)\/(\d+)/i.exec(path);
  const name = match?.[1] ? MDPI[match[1].toUpperCase()] : undefined;
  if (!match || !name) return null;
  return `10.3390/${name}${match[2]}${(match[3] ?? '').padStart(2, '0')}${(match[4] ?? '').padStart(4, '0')}`;
}
