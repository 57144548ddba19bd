/** Europe PMC: abstract, publication types, headings, grants. Since September 2026 it answers extensions only that may reach its host. https://europepmc.org/RestfulWebService */
import { normaliseDoi } from '../../identifiers/doi/doi';
import { asObject, asObjects, asText, asTexts, type Json } from '../http/read-json';
import { plainAbstract } from '../markup/markup';
import type { OpenCopy, StudyFact } from '../types';
import { oneRequest } from './fetch-one';
import { medlineNotices } from './medline';
import { webAddress } from './open-copies';
import { type Findings, type Missing, noFindings, type Provider } from './provider';

export const europepmc: Provider = {
  id: 'europepmc',
  ready: () => true,
  find: (doi, ask) => {
    const query = encodeURIComponent(`DOI:"${doi}"`);
    const path = `/europepmc/webservices/rest/search?query=${query}&resultType=core&format=json&pageSize=5`;
    return oneRequest('europepmc', ask, path, (body) => readEuropePmc(body, doi));
  },
};

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
