/** The contract that every service keeps, held against each of them. */
import { describe, expect, it } from 'vitest';
import { succeed } from '../../../utils/failure';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type { Reply } from '../../../utils/scholarly/http/request';
import { crossref } from '../../../utils/scholarly/providers/crossref/work';
import { datacite } from '../../../utils/scholarly/providers/datacite';
import { europepmc } from '../../../utils/scholarly/providers/europepmc';
import { openalex } from '../../../utils/scholarly/providers/openalex';
import type { Ask, Findings, Provider } from '../../../utils/scholarly/providers/provider';
import { pubmed } from '../../../utils/scholarly/providers/pubmed';
import { semanticScholar } from '../../../utils/scholarly/providers/semantic-scholar';
import { unpaywall } from '../../../utils/scholarly/providers/unpaywall';
import {
  DATACITE,
  DOI,
  EUROPEPMC,
  found,
  OPENALEX,
  PUBMED,
  pubmedAsk,
  SEMANTIC_SCHOLAR,
  SETTINGS,
  UNPAYWALL,
} from './answers';
import { fixture } from './support';

const CONTRACT: [Provider, Ask][] = [
  [crossref, found(JSON.parse(fixture('article')))],
  [datacite, found(DATACITE)],
  [openalex, found(OPENALEX)],
  [unpaywall, found(UNPAYWALL)],
  [europepmc, found(EUROPEPMC)],
  [pubmed, pubmedAsk],
  [semanticScholar, found(SEMANTIC_SCHOLAR)],
];

describe.each(CONTRACT.map(([service, ask]) => [service.id, service, ask] as const))(
  '%s',
  (id, service, ask) => {
    it('has its name and its pace', () => {
      expect(SERVICES[id].name).not.toBe('');
      expect(SERVICES[id].pace).toBeGreaterThan(0);
      expect(service.ready(SETTINGS)).toBe(true);
    });

    it('is told of the DOI and of nothing else on the page', async () => {
      const paths: string[] = [];
      await service.find(
        DOI,
        async (path) => {
          paths.push(path);
          return succeed<Reply>({ kind: 'missing', certain: true });
        },
        SETTINGS,
      );
      expect(paths).toHaveLength(1);
      expect(decodeURIComponent(paths[0] ?? '')).toContain(DOI);
      expect(paths[0]).toMatch(/^\/[\x21-\x7e]+$/);
    });

    it('finds the work', async () => {
      const result = await service.find(DOI, ask, SETTINGS);
      expect(result).toMatchObject({ ok: true, value: { facts: expect.any(Array) } });
    });

    it('takes no other work for it, and no garbage', async () => {
      const other = await service.find('10.5555/other.work', ask, SETTINGS);
      expect(other.ok && !('missing' in other.value)).toBe(false);
      for (const body of [null, [], 'x', 7, {}, { message: 1 }, { data: [] }, { resultList: 1 }]) {
        const result = await service.find(DOI, found(body), SETTINGS);
        expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-answer' } });
      }
    });

    it('says so where it has no record, and passes failures on', async () => {
      const missing = await service.find(
        DOI,
        async () => succeed<Reply>({ kind: 'missing', certain: true }),
        SETTINGS,
      );
      expect(missing).toMatchObject({ ok: true, value: { missing: true } });
      const failure = { kind: 'unreachable', service: SERVICES[id].name, status: 500 } as const;
      expect(await service.find(DOI, async () => ({ ok: false, failure }), SETTINGS)).toEqual({
        ok: false,
        failure,
      });
    });
  },
);

async function findings(service: Provider, ask: Ask): Promise<Findings> {
  const result = await service.find(DOI, ask, SETTINGS);
  if (!result.ok || 'missing' in result.value) throw new Error('nothing found');
  return result.value;
}

describe('what each service adds', () => {
  it('Unpaywall is not asked without an e-mail', () => {
    expect(unpaywall.ready({ mailto: '', openAlexKey: '' })).toBe(false);
  });

  it('DataCite: metadata of preprints and data', async () => {
    const { csl, preprint, facts } = await findings(datacite, found(DATACITE));
    expect(preprint).toBe(true);
    expect(csl).toMatchObject({
      type: 'article',
      genre: 'Preprint',
      title: 'Barnacles',
      author: [{ family: 'Quintero', given: 'Marta' }, { literal: 'Northern Shores Consortium' }],
      issued: { 'date-parts': [[2019, 3, 5]] },
      publisher: 'inventRxiv',
      abstract: 'Larvae swim.',
    });
    expect(facts).toEqual([
      { kind: 'funder', value: 'Sea Fund', source: 'datacite', field: 'funding', quote: 'S-1' },
    ]);
  });

  it('OpenAlex: open copies that a browser may follow, the abstract in order, a sign of retraction', async () => {
    expect(await findings(openalex, found(OPENALEX))).toMatchObject({
      openCopies: [
        {
          url: 'https://repository.example/42',
          pdf: 'https://repository.example/42.pdf',
          version: 'accepted',
          licence: 'cc-by',
          host: 'repository',
          source: 'openalex',
        },
      ],
      abstract: 'Larvae swim at night, swim',
      notices: [{ type: 'retraction', doi: DOI, date: null, assertedBy: 'openalex' }],
      citations: 45,
      headings: ['Thoracica'],
      ids: { PMID: '55500042', PMCID: 'PMC5550042' },
    });
  });

  it('Unpaywall: open copies', async () => {
    const { openCopies } = await findings(unpaywall, found(UNPAYWALL));
    expect(openCopies).toEqual([
      {
        url: 'https://journal.example/42',
        pdf: 'https://journal.example/42.pdf',
        version: 'published',
        licence: null,
        host: 'publisher',
        source: 'unpaywall',
      },
    ]);
  });

  it('Semantic Scholar: abstract, an open copy, citations, and no guess at the kind of study', async () => {
    expect(await findings(semanticScholar, found(SEMANTIC_SCHOLAR))).toMatchObject({
      openCopies: [
        {
          url: 'https://repository.example/42.pdf',
          pdf: 'https://repository.example/42.pdf',
          version: null,
          licence: 'cc-by-nc',
          host: 'repository',
          source: 'semanticscholar',
        },
      ],
      abstract: 'Larvae swim.',
      citations: 12,
      publicationTypes: [],
      ids: { PMID: '55500042', PMCID: 'PMC5550042' },
    });
  });

  it('Europe PMC: abstract, headings, funders, notices on the paper and not those it is about', async () => {
    expect(await findings(europepmc, found(EUROPEPMC))).toMatchObject({
      abstract: 'Aims\n\nTo see.',
      headings: ['Mice'],
      publicationTypes: ['Journal Article', 'Retracted Publication'],
      facts: [{ kind: 'funder', value: 'Sea Fund', quote: 'S-1' }],
      notices: [
        { type: 'correction', doi: '10.5555/tides.err' },
        { type: 'retraction', doi: DOI },
      ],
      ids: { PMID: '55500042', PMCID: 'PMC5550042' },
    });
  });

  it('PubMed: abstract, publication types, registrations, funders, notices', async () => {
    expect(await findings(pubmed, pubmedAsk)).toMatchObject({
      abstract: 'AIMS: To see <5%.\n\nAnd why.',
      headings: ['Humans'],
      publicationTypes: ['Randomized Controlled Trial'],
      facts: [
        { kind: 'funder', value: 'Sea Fund' },
        { kind: 'trial', value: 'NCT05550042', quote: 'ClinicalTrials.gov' },
      ],
      notices: [{ type: 'retraction', doi: '10.5555/tides.ret' }],
      ids: { PMID: '55500042', PMCID: 'PMC5550042' },
      aheadOfPrint: true,
    });
  });

  it('Europe PMC and PubMed: whether the paper is still in press', async () => {
    expect(await findings(europepmc, found(EUROPEPMC))).toMatchObject({ aheadOfPrint: true });
    const printed = PUBMED.replace('aheadofprint', 'ppublish');
    const ask: Ask = async (path) =>
      path.includes('esearch') ? pubmedAsk(path) : found(printed)(path);
    expect(await findings(pubmed, ask)).toMatchObject({ aheadOfPrint: false });
  });
});
