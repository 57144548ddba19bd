/** Unpaywall: open copies. It answers only those who give an e-mail, so it is off until the reader has. https://unpaywall.org/products/api */
import { normaliseDoi } from '../../identifiers/doi/doi';
import { webAddress } from '../../text/web-address';
import { asObject, asObjects, asText, type Json } from '../http/read-json';
import type { OpenCopy } from '../types';
import { oneRequest } from './fetch-one';
import { readVersion } from './open-copies';
import { type Findings, noFindings, type Provider } from './provider';

export const unpaywall: Provider = {
  id: 'unpaywall',
  ready: ({ mailto }) => mailto !== '',
  find: (doi, ask, { mailto }) => {
    const path = `/v2/${encodeURIComponent(doi)}?email=${encodeURIComponent(mailto)}`;
    return oneRequest('unpaywall', ask, path, (body) => readUnpaywall(body, doi));
  },
};

/** What the answer `body` says of `doi`; null if it is no record, or another DOI's. */
function readUnpaywall(body: unknown, doi: string): Findings | null {
  const work = asObject(body);
  if (!work || normaliseDoi(asText(work.doi) ?? '') !== doi) return null;
  const journal = asText(work.journal_name);
  return {
    ...noFindings(),
    openCopies: asObjects(work.oa_locations).flatMap(readCopy),
    facts:
      work.journal_is_in_doaj === true && journal
        ? [{ kind: 'in-doaj', value: journal, source: 'unpaywall', field: 'journal' }]
        : [],
  };
}

function readCopy(location: Json): OpenCopy[] {
  const pdf = webAddress(asText(location.url_for_pdf));
  const url = webAddress(asText(location.url_for_landing_page)) ?? webAddress(asText(location.url));
  if (!url && !pdf) return [];
  const host = asText(location.host_type);
  return [
    {
      url: url ?? pdf ?? '',
      pdf,
      version: readVersion(location.version),
      licence: asText(location.license) ?? null,
      host: host === 'publisher' || host === 'repository' ? host : null,
      source: 'unpaywall',
    },
  ];
}
