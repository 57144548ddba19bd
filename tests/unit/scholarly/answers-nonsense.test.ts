/** Nonsense of every type in every place of a service's answer: it costs the field that it stands in, and no more. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sanitiseItem } from '../../../utils/citation/items/sanitise-item';
import { plainText, richTitle } from '../../../utils/scholarly/markup/markup';
import { readOpenAlexList } from '../../../utils/scholarly/match/openalex-search';
import { readTargets } from '../../../utils/scholarly/match/targets';
import { crossref } from '../../../utils/scholarly/providers/crossref/work';
import { datacite } from '../../../utils/scholarly/providers/datacite';
import { europepmc } from '../../../utils/scholarly/providers/europepmc';
import { openalex } from '../../../utils/scholarly/providers/openalex';
import { FINDINGS, type Provider } from '../../../utils/scholarly/providers/provider';
import { pubmed } from '../../../utils/scholarly/providers/pubmed';
import { semanticScholar } from '../../../utils/scholarly/providers/semantic-scholar';
import { unpaywall } from '../../../utils/scholarly/providers/unpaywall';
import { spoilt } from '../../support/nonsense';
import {
  DATACITE,
  DOI,
  EUROPEPMC,
  found,
  OPENALEX,
  PUBMED,
  SEMANTIC_SCHOLAR,
  SETTINGS,
  UNPAYWALL,
} from './answers';
import { fixture } from './support';

const SERVICES: [Provider, unknown][] = [
  [crossref, JSON.parse(fixture('article'))],
  [datacite, DATACITE],
  [openalex, OPENALEX],
  [unpaywall, UNPAYWALL],
  [europepmc, EUROPEPMC],
  [semanticScholar, SEMANTIC_SCHOLAR],
];

/** What is kept of an answer can be kept, and cited. */
async function expectSound(service: Provider, body: unknown) {
  const result = await service.find(DOI, found(body), SETTINGS);
  if (!result.ok || 'missing' in result.value) return;
  const { issues } = v.safeParse(FINDINGS, result.value);
  expect(
    issues?.map(({ message, path }) => [message, path?.map(({ key }) => key)]),
    JSON.stringify(body),
  ).toBeUndefined();
  if (result.value.csl) sanitiseItem(result.value.csl);
}

describe.each(SERVICES.map(([service, body]) => [service.id, service, body] as const))(
  'of %s',
  (_, service, body) => {
    it('an answer with nonsense in it is read', async () => {
      for (const one of spoilt(body)) await expectSound(service, one);
    });
  },
);

it('of PubMed an answer that is cut, or has parts of it elsewhere, is read', async () => {
  const parts = PUBMED.split(/(?=<)/);
  const bodies = parts.flatMap((part, at) => [
    parts.slice(0, at).join(''),
    parts.toSpliced(at, 1).join(''),
    parts.toSpliced(at, 0, part, part).join(''),
    [...parts.slice(at), ...parts.slice(0, at)].join(''),
  ]);
  for (const body of bodies) {
    const ask = async (path: string) =>
      found(path.includes('esearch') ? { esearchresult: { idlist: ['55500042'] } } : body)(path);
    const result = await pubmed.find(DOI, ask, SETTINGS);
    if (result.ok && !('missing' in result.value))
      expect(v.safeParse(FINDINGS, result.value).success, body).toBe(true);
  }
});

it('of lists what is no work is left out', () => {
  const work = { ...OPENALEX, title: 'Moss', publication_date: '2024-01-01' };
  for (const one of spoilt({ results: [work, { ...work, doi: 'https://doi.org/10.5555/b' }] })) {
    const targets = readTargets(readOpenAlexList(one) ?? []);
    expect(targets.every(({ doi }) => typeof doi === 'string')).toBe(true);
  }
});

it('a title made of the names of members is a title', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])
    for (const title of [word, `<${word}>${word}</${word}>`, `&${word};`])
      expect(typeof (plainText(title) + richTitle(title))).toBe('string');
});
