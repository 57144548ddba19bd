/** What `inspect --lookup` says of works that a page names by another identifier than a DOI. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openCompletion } from '../../../scripts/lib/inspect/complete';
import type { Mention } from '../../../utils/papers/types';
import { makeMention, makeReport, makeStory } from '../../support/page-report';
import { fixture } from '../scholarly/support';

const DOI = '10.5555/tides.2019.0042';
const PII = 'S0000-0001(19)00042-2';
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** The origin of a stand-in that answers each path, or has nothing there, and what it was asked. */
async function standIn(answer: (path: string) => object | string | null) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const body = answer(path);
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const list = (...items: object[]) => ({ status: 'ok', message: { items } });
const RECORD = JSON.parse(fixture('article'));

/** Crossref with one work, known by its DOI and by its publisher's number. */
const crossref = (path: string) =>
  path.includes('alternative-id:')
    ? list(
        ...(path.includes('S0000000119000422')
          ? [{ DOI, 'alternative-id': ['S0000000119000422'] }]
          : []),
      )
    : path.startsWith('/works/')
      ? path.includes(DOI)
        ? RECORD
        : null
      : list();

const story = makeStory({
  title: 'Barnacle larvae steer by moonlight',
  text: 'Barnacle larvae steer by moonlight to sheltered shores, says Marta Quintero in the Journal of Tidal Ecology.',
  publishedTime: '2018-12-20',
});
const linked = (change: Partial<Mention>) =>
  makeMention({ doi: null, url: 'https://publisher.example/a', prior: 0.8, ...change });

async function complete(mentions: Mention[], origins: Record<string, string>) {
  const report = makeReport({ story, mentions });
  return openCompletion({ lookup: true, origins })(report);
}
const dois = ({ reported }: Awaited<ReturnType<typeof complete>>) =>
  reported?.map(({ doi }) => doi);

describe('the record gives the DOI of a paper that the page links', () => {
  it('by its publisher’s number', async () => {
    const { origin, asked } = await standIn(crossref);
    const completed = await complete([linked({ ids: { pii: PII } })], { crossref: origin });
    expect(dois(completed)).toEqual([DOI]);
    expect(completed.paper?.doi).toBe(DOI);
    expect(asked).toHaveLength(2);
  });

  it('by its number of PubMed, where a service that knows it may be asked', async () => {
    const { origin } = await standIn(crossref);
    const pubmed = await standIn(() => ({
      result: { '31234567': { articleids: [{ idtype: 'doi', value: DOI }] } },
    }));
    const completed = await complete([linked({ ids: { PMID: '31234567' } })], {
      crossref: origin,
      pubmed: pubmed.origin,
    });
    expect(dois(completed)).toEqual([DOI]);
  });

  it('by what its address makes likely', async () => {
    const { origin } = await standIn(crossref);
    const completed = await complete([linked({ alternatives: [DOI] })], { crossref: origin });
    expect(dois(completed)).toEqual([DOI]);
  });

  it('once, though the page names it by number and DOI', async () => {
    const { origin } = await standIn(crossref);
    const both = [makeMention({ doi: DOI }), linked({ ids: { pii: PII } })];
    expect(dois(await complete(both, { crossref: origin }))).toEqual([DOI]);
  });
});

describe('without a record', () => {
  it('a paper with a number that nobody knows is not reported by a DOI', async () => {
    const { origin } = await standIn(crossref);
    const mentions = [linked({ ids: { pii: 'S0000-0001(19)99999-9' } })];
    const completed = await complete(mentions, { crossref: origin });
    expect(completed.reported).toEqual([]);
    expect(completed.failure).toMatchObject({ kind: 'not-registered' });
  });

  it('one that the address itself gives the DOI of is reported by that', async () => {
    const { origin } = await standIn(crossref);
    const arxiv = '10.48550/arxiv.2401.01234';
    const mentions = [linked({ doi: arxiv, ids: { arxiv: '2401.01234' } })];
    expect(dois(await complete(mentions, { crossref: origin }))).toEqual([arxiv]);
  });

  it('three works of a page at most are asked for', async () => {
    const { origin, asked } = await standIn(crossref);
    const mentions = [1, 2, 3, 4, 5].map((n) =>
      linked({ ids: { pii: `S0000-0001(19)0000${n}-${n}` }, prior: 0.9 - n / 10 }),
    );
    await complete(mentions, { crossref: origin });
    expect(asked.filter((path) => path.includes('alternative-id:'))).toHaveLength(3);
  });
});
