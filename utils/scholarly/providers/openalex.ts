/** OpenAlex: open copies, abstract, citations, and a second opinion on retraction. https://developers.openalex.org */
import { fail, type Result, succeed } from '../../failure';
import { normaliseDoi } from '../../identifiers/doi/doi';
import { normalisePmcid } from '../../identifiers/pmcid';
import { normalisePmid } from '../../identifiers/pmid';
import { webAddress } from '../../text/web-address';
import { SERVICES } from '../http/endpoints';
import { asList, asObject, asObjects, asText, type Json } from '../http/read-json';
import type { OpenCopy, StudyFact } from '../types';
import { oneRequest } from './fetch-one';
import { readVersion } from './open-copies';
import {
  type Ask,
  type Findings,
  noFindings,
  type Provider,
  type ServiceSettings,
} from './provider';

const FIELDS =
  'doi,ids,is_retracted,cited_by_count,abstract_inverted_index,locations,best_oa_location,mesh';

export const openalex: Provider = {
  id: 'openalex',
  ready: () => true,
  find: (doi, ask, settings) => {
    const path = workPath(`doi:${encodeURIComponent(doi)}`, FIELDS, settings);
    return oneRequest('openalex', ask, path, (body) => readOpenAlex(body, doi));
  },
};

function workPath(id: string, fields: string, { openAlexKey }: ServiceSettings): string {
  const key = openAlexKey === '' ? '' : `&api_key=${encodeURIComponent(openAlexKey)}`;
  return `/works/${id}?select=${fields}${key}`;
}

/** The DOI of the work that PubMed or PubMed Central knows by this number; null where there is none. */
export async function doiOfPubMedNumber(
  number: Findings['ids'],
  ask: Ask,
  settings: ServiceSettings,
): Promise<Result<string | null>> {
  const id = number.PMID ? `pmid:${number.PMID}` : `pmcid:${number.PMCID}`;
  const reply = await ask(workPath(id, 'doi,ids', settings));
  if (!reply.ok) return reply;
  if (reply.value.kind === 'missing') return succeed(null);
  const work = asObject(reply.value.body);
  const ids = readIds(asObject(work?.ids));
  const isSame = number.PMID ? ids.PMID === number.PMID : ids.PMCID === number.PMCID;
  if (!work || !isSame) return fail({ kind: 'bad-answer', service: SERVICES.openalex.name });
  return succeed(normaliseDoi(asText(work.doi) ?? ''));
}

/** What the answer `body` says of `doi`; null if it is not a work, or another one. */
function readOpenAlex(body: unknown, doi: string): Findings | null {
  const work = asObject(body);
  if (!work || normaliseDoi(asText(work.doi) ?? '') !== doi) return null;
  const count = work.cited_by_count;
  return {
    ...noFindings(),
    notices:
      work.is_retracted === true
        ? [{ type: 'retraction', doi, date: null, assertedBy: 'openalex' }]
        : [],
    openCopies: asObjects(work.locations).flatMap(readCopy),
    abstract: readAbstract(work.abstract_inverted_index),
    facts: asObjects(work.locations).flatMap(readDirectory).slice(0, 1),
    headings: asObjects(work.mesh).flatMap((one) => asText(one.descriptor_name) ?? []),
    citations: typeof count === 'number' && count >= 0 ? count : null,
    ids: readIds(asObject(work.ids)),
  };
}

function readCopy(location: Json): OpenCopy[] {
  const pdf = webAddress(asText(location.pdf_url));
  const url = webAddress(asText(location.landing_page_url)) ?? pdf;
  if (location.is_oa !== true || !url) return [];
  const kind = asText(asObject(location.source)?.type);
  return [
    {
      url,
      pdf,
      version: readVersion(location.version),
      licence: asText(location.license) ?? null,
      host: kind === 'repository' ? 'repository' : kind ? 'publisher' : null,
      source: 'openalex',
    },
  ];
}

/** The journal is in the Directory of Open Access Journals; of one that is not, nothing is said. */
function readDirectory({ source }: Json): StudyFact[] {
  const journal = asObject(source);
  const value = asText(journal?.display_name);
  const issn = asText(journal?.issn_l);
  if (journal?.type !== 'journal' || journal.is_in_doaj !== true || !value) return [];
  const url = issn && /^\d{4}-\d{3}[\dX]$/i.test(issn) ? `https://doaj.org/toc/${issn}` : null;
  return [{ kind: 'in-doaj', value, source: 'openalex', field: 'journal', ...(url && { url }) }];
}

/** `{word: [positions]}` back into a text. */
function readAbstract(value: unknown): string | null {
  const index = asObject(value);
  if (!index) return null;
  const words: string[] = [];
  for (const [word, positions] of Object.entries(index)) {
    for (const position of asList(positions)) {
      // Positions beyond any abstract would make a list of nothing that fills the memory.
      if (typeof position === 'number' && position >= 0 && position < 20_000)
        words[position] = word;
    }
  }
  const text = words.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function readIds(ids: Json | undefined): Findings['ids'] {
  // Both are given as addresses; that of PubMed Central without the letters of the number.
  const lastPart = (key: string) => /[^/]+(?=\/?$)/.exec(asText(ids?.[key]) ?? '')?.[0] ?? '';
  const pmid = normalisePmid(lastPart('pmid'));
  const pmcid = normalisePmcid(lastPart('pmcid'));
  return { ...(pmid && { PMID: pmid }), ...(pmcid && { PMCID: pmcid }) };
}
