/** Europe PMC: abstract, publication types, headings, grants. Since September 2026 it answers extensions only that may reach its host. https://europepmc.org/RestfulWebService */
import { fail, type Result, succeed } from '../../failure';
import { normaliseDoi } from '../../identifiers/doi/doi';
import { webAddress } from '../../text/web-address';
import { SERVICES } from '../http/endpoints';
import { asObject, asObjects, asText, asTexts, type Json } from '../http/read-json';
import { plainAbstract } from '../markup/markup';
import type { OpenCopy, StudyFact } from '../types';
import { oneRequest } from './fetch-one';
import { medlineNotices } from './medline';
import { type Ask, type Findings, type Missing, noFindings, type Provider } from './provider';

export const europepmc: Provider = {
  id: 'europepmc',
  ready: () => true,
  find: (doi, ask) => {
    const query = encodeURIComponent(`DOI:"${doi}"`);
    const path = `/europepmc/webservices/rest/search?query=${query}&resultType=core&format=json&pageSize=5`;
    return oneRequest('europepmc', ask, path, (body) => readEuropePmc(body, doi));
  },
};

/** The DOI of the work with this number of PubMed or PubMed Central; null where there is none. Fails as `ask` does. */
export async function doiByEuropePmc(
  { PMID, PMCID }: Findings['ids'],
  ask: Ask,
): Promise<Result<string | null>> {
  const query = encodeURIComponent(PMID ? `EXT_ID:${PMID} AND SRC:MED` : `PMCID:${PMCID}`);
  const reply = await ask(
    `/europepmc/webservices/rest/search?query=${query}&resultType=lite&format=json&pageSize=5`,
  );
  if (!reply.ok) return reply;
  if (reply.value.kind === 'missing') return succeed(null);
  const list = asObject(asObject(reply.value.body)?.resultList);
  if (!Array.isArray(list?.result))
    return fail({ kind: 'bad-answer', service: SERVICES.europepmc.name });
  const work = asObjects(list.result).find((one) =>
    PMID ? asText(one.pmid) === PMID : asText(one.pmcid) === PMCID,
  );
  return succeed(normaliseDoi(asText(work?.doi) ?? ''));
}

/** What the answer `body` says of `doi`; null if it is no list of results. */
function readEuropePmc(body: unknown, doi: string): Findings | Missing | null {
  const list = asObject(asObject(body)?.resultList);
  if (!list || !Array.isArray(list.result)) return null;
  const work = asObjects(list.result).find((one) => normaliseDoi(asText(one.doi) ?? '') === doi);
  if (!work) return { missing: true, certain: true };
  const publicationTypes = asTexts(asObject(work.pubTypeList)?.pubType);
  const links = asObjects(asObject(work.commentCorrectionList)?.commentCorrection).map((link) => ({
    type: asText(link.type) ?? '',
    reference: asText(link.reference) ?? '',
  }));
  const cited = work.citedByCount;
  const pmid = asText(work.pmid);
  const pmcid = asText(work.pmcid);
  return {
    ...noFindings(),
    preprint: work.source === 'PPR',
    aheadOfPrint: work.publicationStatus === 'aheadofprint',
    notices: medlineNotices(doi, links, publicationTypes),
    openCopies: asObjects(asObject(work.fullTextUrlList)?.fullTextUrl).flatMap(readCopy),
    abstract: plainAbstract(asText(work.abstractText) ?? '') || null,
    facts: asObjects(asObject(work.grantsList)?.grant).flatMap(readGrant),
    headings: asObjects(asObject(work.meshHeadingList)?.meshHeading).flatMap(
      (heading) => asText(heading.descriptorName) ?? [],
    ),
    publicationTypes,
    citations: typeof cited === 'number' ? cited : null,
    ids: { ...(pmid && { PMID: pmid }), ...(pmcid && { PMCID: pmcid }) },
  };
}

function readGrant(grant: Json): StudyFact[] {
  const value = asText(grant.agency);
  const award = asText(grant.grantId);
  return value
    ? [
        {
          kind: 'funder',
          value,
          source: 'europepmc',
          field: 'funding',
          ...(award && { quote: award }),
        },
      ]
    : [];
}

function readCopy(link: Json): OpenCopy[] {
  const url = webAddress(asText(link.url));
  if (!url || !/^(OA|F)$/.test(asText(link.availabilityCode) ?? '')) return [];
  const pdf = link.documentStyle === 'pdf' ? url : null;
  const host = link.site === 'Europe_PMC' || link.site === 'PubMedCentral' ? 'repository' : null;
  return [{ url, pdf, version: null, licence: null, host, source: 'europepmc' }];
}
