/** Puts together what the services say of one work, each thing with its source. */
import { printDoi } from '../../identifiers/doi/doi';
import { readFacts } from '../facts/read-facts';
import { plainText } from '../markup/markup';
import { rankCopies } from '../providers/open-copies';
import type { Findings } from '../providers/provider';
import type { Paper, ServiceId, StudyFact, UpdateNotice } from '../types';
import { statusOf } from './status';

/** One service's findings, and when it gave them (ISO 8601). */
export interface ServiceFindings {
  service: ServiceId;
  retrieved: string;
  findings: Findings;
}

/** Only Crossref's records carry notices: of other registries' works nobody knows whether there are any. */
const TELLS_NOTICES: ServiceId[] = ['crossref'];

/** The paper as the service that registered it says; null where it gave no metadata. */
export function toPaper(
  doi: string,
  { service, retrieved, findings }: ServiceFindings,
): Paper | null {
  const { csl } = findings;
  if (!csl) return null;
  const status = statusOf(findings.notices, findings.preprint);
  const unknown = status === 'no-notice' && !TELLS_NOTICES.includes(service);
  return {
    doi,
    url: printDoi(doi),
    csl,
    status: unknown ? 'not-checked' : status,
    notices: findings.notices,
    source: { service, retrieved },
    versions: findings.versions,
    ...(findings.noticeFor.length > 0 && { noticeFor: findings.noticeFor }),
    ...(findings.abstract && { abstract: { text: findings.abstract, source: service } }),
    ...(findings.licence && { licence: findings.licence }),
    ...(findings.orcids.length > 0 && { orcids: findings.orcids }),
    ...(findings.published.length > 0 && { published: findings.published }),
    ...(findings.affiliations.length > 0 && { affiliations: findings.affiliations }),
    facts: factsOf(csl.title, [{ service, retrieved, findings }]),
    checks: [{ service, time: retrieved, failure: null }],
  };
}

/** `paper` with what other services say added; what it says already is kept, except that worse news wins. */
export function addFindings(paper: Paper, all: ServiceFindings[]): Paper {
  const notices = mergeNotices([
    ...paper.notices,
    ...all.flatMap(({ findings }) => findings.notices),
  ]);
  const preprint = paper.csl.genre === 'Preprint';
  const status = statusOf(notices, preprint);
  const unknown = status === 'no-notice' && paper.status === 'not-checked';
  const copies = [
    ...(paper.openCopies ?? []),
    ...all.flatMap(({ findings }) => findings.openCopies),
  ];
  const askedForCopies =
    paper.openCopies !== undefined || all.some((one) => hasCopies(one.service));
  const abstract = all.find(({ findings }) => findings.abstract);
  const cited = all.find(({ findings }) => findings.citations !== null);
  const ahead = inIssue(paper) ? undefined : all.find(({ findings }) => findings.aheadOfPrint);
  const ids = Object.assign({}, ...all.map(({ findings }) => findings.ids), paper.ids);
  return {
    ...paper,
    status: unknown ? 'not-checked' : status,
    notices,
    facts: mergeFacts([...(paper.facts ?? []), ...factsOf(undefined, all)]),
    ...(askedForCopies && { openCopies: rankCopies(copies) }),
    ...(!paper.abstract &&
      abstract?.findings.abstract && {
        abstract: { text: abstract.findings.abstract, source: abstract.service },
      }),
    ...(!paper.citations &&
      cited && { citations: { count: cited.findings.citations ?? 0, source: cited.service } }),
    ...(Object.keys(ids).length > 0 && { ids }),
    ...(ahead && { inPress: { service: ahead.service, retrieved: ahead.retrieved } }),
    checks: [
      ...(paper.checks ?? []),
      ...all.map(({ service, retrieved }) => ({ service, time: retrieved, failure: null })),
    ],
  };
}

/** The record has its place: then who says otherwise is behind the times. */
const inIssue = ({ csl }: Paper) => csl.issue !== undefined || csl.page !== undefined;

const hasCopies = (service: ServiceId) =>
  ['openalex', 'unpaywall', 'europepmc', 'semanticscholar'].includes(service);

/** A notice that names itself goes before a mere sign that there is one. */
function mergeNotices(notices: UpdateNotice[]): UpdateNotice[] {
  const named = (notice: UpdateNotice) => notice.label !== undefined || notice.date !== null;
  const ordered = [...notices.filter(named), ...notices.filter((notice) => !named(notice))];
  return ordered.filter((notice, index) => {
    const before = ordered.slice(0, index);
    return !before.some(
      (one) => one.type === notice.type && (one.doi === notice.doi || !named(notice)),
    );
  });
}

function factsOf(title: string | undefined, all: ServiceFindings[]): StudyFact[] {
  const read = readFacts(
    all.map(({ service, findings }) => ({
      source: service,
      title: title ? plainText(title) : null,
      abstract: findings.abstract,
      headings: findings.headings,
      publicationTypes: findings.publicationTypes,
    })),
  );
  // A notice speaks of another paper: what its words tell is that one's.
  const ownWords = all.some(({ findings }) => findings.noticeFor.length > 0) ? [] : read;
  return mergeFacts([...all.flatMap(({ findings }) => findings.facts), ...ownWords]);
}

/** Each fact once, as its first source has it; one sample size at most. */
function mergeFacts(facts: StudyFact[]): StudyFact[] {
  const known = new Set<string>();
  return facts.filter((fact) => {
    const key =
      fact.kind === 'sample-size' ? fact.kind : `${fact.kind} ${fact.value.toLowerCase()}`;
    return known.has(key) ? false : known.add(key);
  });
}
