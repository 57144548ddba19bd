/** How a named work is found: who is asked what, and what is made of the answers. */
import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../utils/failure';
import { readNamed } from '../../../utils/papers/named/read-named';
import type { Candidate } from '../../../utils/scholarly/match/match';
import { type Asking, findNamed, idOfNamed } from '../../../utils/scholarly/named/find-named';
import type { Paper } from '../../../utils/scholarly/types';

const MOON = 'Moonlight entrains circadian rhythms in lichens';
const paper = (doi: string, title = MOON, family = 'Moss'): Paper => ({
  doi,
  url: `https://doi.org/${doi}`,
  csl: { id: doi, type: 'article-journal', title, author: [{ family, given: 'Fern' }] },
  status: 'no-notice',
  notices: [],
  source: { service: 'crossref', retrieved: '2026-01-01T00:00:00Z' },
});
const candidate = (doi: string, more: Partial<Candidate> = {}): Candidate => ({
  doi,
  title: MOON,
  confidence: 0.5,
  reasons: [{ kind: 'words', share: 0.3 }],
  accepted: false,
  csl: { id: doi, type: 'article-journal', title: MOON, issued: { 'date-parts': [[2024]] } },
  ...more,
});
const UNKNOWN = fail({ kind: 'not-registered', service: 'Crossref', workId: '' });

function asking(known: Record<string, Paper>, found: Candidate[] = []) {
  const asked: string[] = [];
  const answers: Asking = {
    lookUp: async (workId) => {
      asked.push(workId);
      const record = known[workId];
      return record ? succeed(record) : UNKNOWN;
    },
    searched: ['Crossref', 'OpenAlex'],
    search: async (_, reference) => {
      asked.push(`search: ${reference.slice(0, 8)}`);
      return succeed(found);
    },
  };
  return { answers, asked };
}

const only = (text: string) => {
  const [named] = readNamed(text);
  if (!named) throw new Error('nothing read');
  return named;
};
const REFERENCE = `Moss FA, Stein K. ${MOON}. J Lichenol 2024;12(3):101-9.`;

describe('a named work', () => {
  it('with an identifier is looked up, and nobody is searched', async () => {
    const { answers, asked } = asking({ '10.5555/moss': paper('10.5555/moss') });
    expect(await findNamed(only(`${REFERENCE} doi:10.5555/moss`), answers)).toMatchObject({
      kind: 'found',
      paper: { doi: '10.5555/moss' },
      differs: false,
    });
    expect(asked).toEqual(['10.5555/moss']);
  });

  it('whose DOI leads to quite another work says so', async () => {
    const other = paper('10.5555/moss', 'Bell foundries cast the weather of their century', 'Reed');
    const { answers } = asking({ '10.5555/moss': other });
    expect(await findNamed(only(`${REFERENCE} doi:10.5555/moss`), answers)).toMatchObject({
      kind: 'found',
      differs: true,
    });
  });

  it('whose DOI nobody knows is searched for by its words', async () => {
    const quoted = candidate('10.5555/right', { reasons: [{ kind: 'quoted-title' }] });
    const { answers } = asking({ '10.5555/right': paper('10.5555/right') }, [quoted]);
    expect(await findNamed(only(`${REFERENCE} doi:10.5555/wrong`), answers)).toMatchObject({
      kind: 'found',
      paper: { doi: '10.5555/right' },
    });
  });

  it('whose title two works have is left to the reader', async () => {
    const twice = ['10.5555/one', '10.5555/two'].map((doi) =>
      candidate(doi, { reasons: [{ kind: 'quoted-title' }] }),
    );
    const { answers } = asking({}, twice);
    expect(
      await findNamed(only(REFERENCE.replace('J Lichenol 2024;12(3):101-9.', '2024.')), answers),
    ).toMatchObject({ kind: 'several', candidates: twice });
  });

  it('of another year is not taken without asking', async () => {
    const old = candidate('10.5555/old', {
      accepted: true,
      csl: { id: 'old', type: 'article-journal', issued: { 'date-parts': [[1987]] } },
    });
    const { answers } = asking({}, [old]);
    expect(await findNamed(only(`Moss FA. ${MOON}. 2024.`), answers)).toMatchObject({
      kind: 'several',
    });
  });

  it('is found by journal, volume and page where it gives no title', async () => {
    const { answers, asked } = asking({ 'cited:Nature 171, 737': paper('10.5555/helix') });
    const named = only('Watson JD, Crick FH. Nature 171:737–738 (1953)');
    expect(await findNamed(named, answers)).toMatchObject({ paper: { doi: '10.5555/helix' } });
    expect(asked.at(-1)).toBe('cited:Nature 171, 737');
  });

  it('that nobody knows says who was asked, each once', async () => {
    const { answers } = asking({});
    expect(await findNamed(only('10.5555/none'), answers)).toEqual({
      kind: 'nothing',
      asked: ['Crossref'],
    });
    expect(await findNamed(only(`${REFERENCE} doi:10.5555/none`), answers)).toEqual({
      kind: 'nothing',
      asked: ['Crossref', 'OpenAlex'],
    });
  });

  it('that nobody can be asked about sends nothing', async () => {
    const { answers, asked } = asking({});
    for (const text of ['moss', 'https://news.example/moss', 'NCT01234567'])
      expect(await findNamed(only(text), answers)).toEqual({ kind: 'not-asked' });
    expect(asked).toEqual([]);
  });

  it('a book is asked for by its ISBN, and only here', () => {
    const { work } = only('ISBN 978-0-306-40615-7');
    expect(work && idOfNamed(work)).toBe('isbn:9780306406157');
  });
});
