/** Crossref's REST API: one work's record. https://api.crossref.org/swagger-ui */

import { normaliseDoi } from '../../../identifiers/doi/doi';
import { webAddress } from '../../../text/web-address';
import { asObject, asObjects, asText, type Json } from '../../http/read-json';
import { oneRequest } from '../fetch-one';
import { type Findings, noFindings, type Provider } from '../provider';
import { isPreprint, toCsl } from './csl';
import { readPublished } from './dates';
import { readCrossrefFacts } from './facts';
import { readAffiliations } from './names';
import { readCrossrefTrust } from './trust';
import { readNoticeFor, readNotices, readVersions } from './updates';

export const crossref: Provider = {
  id: 'crossref',
  ready: () => true,
  find: (doi, ask, { mailto }) =>
    oneRequest('crossref', ask, crossrefWorkPath(doi, mailto), (body) =>
      readCrossrefWork(body, doi),
    ),
};

/** Where one work's record is. `mailto` asks for the polite pool; a page may set no User-Agent. */
export function crossrefWorkPath(doi: string, mailto = ''): string {
  const query = mailto === '' ? '' : `?mailto=${encodeURIComponent(mailto)}`;
  return `/works/${encodeURIComponent(doi)}${query}`;
}

/** What the answer `body` says of `doi`; null if it is not a work, or is the record of another DOI. */
export function readCrossrefWork(body: unknown, doi: string): Findings | null {
  const answer = asObject(body);
  const work = asObject(answer?.message);
  if (answer?.status !== 'ok' || !work || normaliseDoi(asText(work.DOI) ?? '') !== doi) return null;
  const csl = toCsl(work, doi);
  return {
    ...noFindings(),
    csl,
    preprint: isPreprint(work),
    notices: readNotices(work, doi),
    noticeFor: readNoticeFor(work, doi),
    versions: readVersions(work, doi),
    abstract: csl.abstract ?? null,
    facts: [...readCrossrefFacts(work), ...readCrossrefTrust(work, isPreprint(work))],
    licence: readLicence(work),
    orcids: readOrcids(work),
    published: readPublished(work),
    affiliations: readAffiliations(work).slice(0, MAX_AFFILIATIONS),
  };
}

/** A collaboration of thousands names itself by its first. */
const MAX_AFFILIATIONS = 40;

/** That of the version of record where several are given. */
function readLicence(work: Json): string | null {
  const all = asObjects(work.license).filter((one) => one['content-version'] !== 'tdm');
  const best = all.find((one) => one['content-version'] === 'vor') ?? all[0];
  return webAddress(asText(best?.URL));
}

function readOrcids(work: Json): { name: string; orcid: string }[] {
  return asObjects(work.author).flatMap((author) => {
    const id = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/i.exec(asText(author.ORCID) ?? '')?.[0];
    const name = [asText(author.given), asText(author.family)].filter(Boolean).join(' ');
    return id && name !== '' ? [{ name, orcid: `https://orcid.org/${id.toUpperCase()}` }] : [];
  });
}
