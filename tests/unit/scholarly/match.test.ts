import { describe, expect, it } from 'vitest';
import { sentParts } from '../../../components/paper/search/query-message';
import { NO_CLUES } from '../../../utils/papers/clues/clues';
import type { Clues } from '../../../utils/papers/types';
import { journalNaming, sameJournal } from '../../../utils/scholarly/match/journals';
import {
  callsFor,
  type MatchOptions,
  matchPaper,
  searchFor,
} from '../../../utils/scholarly/match/match';
import { reasonMessage } from '../../../utils/scholarly/match/reasons';
import { json, missing, network } from './support';

const clue = (value: string) => ({ value, source: value });
const CLUES: Clues = {
  ...NO_CLUES,
  journals: [clue('Journal of Tidal Ecology')],
  people: [{ ...clue('Marta Quintero'), institution: 'University of Nowhere Bay' }],
};
const STORY = {
  title: 'Moonlight guides barnacle babies home',
  text: 'Barnacle larvae find sheltered shores by moonlight, say scientists. “They steer,” said Dr Marta Quintero of the University of Nowhere Bay, whose study appears in the Journal of Tidal Ecology.',
  publishedTime: '2019-03-05',
};

const work = (some: object) => ({
  DOI: '10.5555/tides.1',
  type: 'journal-article',
  title: ['Barnacle larvae steer by moonlight to reach sheltered shores'],
  author: [
    {
      given: 'Marta L.',
      family: 'Quintero',
      affiliation: [{ name: 'University of Nowhere Bay, Nowhere' }],
    },
    { given: 'Aroha', family: 'Te Whaiti' },
  ],
  'container-title': ['Journal of Tidal Ecology'],
  issued: { 'date-parts': [[2019, 3, 4]] },
  ...some,
});
const OTHERS = [
  ['Moonlight and the moods of limpets', 'Limpet Letters', 'Oduya'],
  ['Sheltered shores in a warming sea', 'Coasts', 'Ferro'],
  ['Home range of barnacle geese', 'Birds of Fiction', 'Sato'],
].map(([title, journal, family], index) =>
  work({
    DOI: `10.5555/other.${index}`,
    title: [title],
    'container-title': [journal],
    author: [{ given: 'Kim', family }],
    issued: { 'date-parts': [[2019, 1, 20]] },
  }),
);
const list = (...items: object[]) => json(JSON.stringify({ status: 'ok', message: { items } }));

async function match(items: object[], options: Partial<MatchOptions> = {}, clues = CLUES) {
  const { fetch, asked } = network(() => list(...items));
  const result = await matchPaper(clues, { fetch, story: STORY, ...options });
  return { candidates: result.ok ? result.value : [], result, asked };
}

describe('finding the paper behind a story that links none', () => {
  it('takes it without asking where author, journal and date agree, and says why', async () => {
    const { candidates, asked } = await match([...OTHERS, work({})]);
    expect(candidates[0]).toMatchObject({
      doi: '10.5555/tides.1',
      accepted: true,
      csl: { type: 'article-journal' },
    });
    expect(candidates[0]?.confidence).toBeGreaterThan(0.9);
    expect(candidates[0]?.reasons.map(reasonMessage)).toEqual([
      'names Marta L. Quintero',
      'names Journal of Tidal Ecology',
      'published 1 day before the story',
      'names University of Nowhere Bay',
      expect.stringMatching(/^shares \d+ % of its title’s words$/),
    ]);
    expect(asked).toHaveLength(1);
    expect(candidates.slice(1).some((one) => one.accepted)).toBe(false);
  });

  it('offers up to three and takes none where the paper is not there', async () => {
    const { candidates, asked } = await match(OTHERS);
    expect(candidates.length).toBeLessThanOrEqual(3);
    expect(candidates.every((one) => !one.accepted && one.confidence < 0.5)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('does not choose between two papers that fit alike', async () => {
    const twin = work({
      DOI: '10.5555/tides.2',
      title: ['Barnacle larvae steer by moonlight to leave sheltered shores'],
    });
    const { candidates } = await match([work({}), twin]);
    expect(candidates.map(({ accepted }) => accepted)).toEqual([false, false]);
  });

  it('does not take a paper of the same people in the same journal from another time', async () => {
    const { candidates } = await match([work({ issued: { 'date-parts': [[2017, 3, 4]] } })]);
    expect(candidates[0]?.accepted).toBe(false);
  });

  it('does not take it by author and journal alone where nothing tells the time', async () => {
    const undated = { ...STORY, publishedTime: null };
    const title = ['On the ways of larvae'];
    const { candidates } = await match([...OTHERS, work({ title })], { story: undated });
    expect(candidates[0]).toMatchObject({ doi: '10.5555/tides.1', accepted: false });
  });

  it.each([
    ['a figure of it', { type: 'component' }],
    ['a review of it', { type: 'peer-review' }],
    [
      'a comment on it',
      { title: ['Comment on: Barnacle larvae steer by moonlight to reach sheltered shores'] },
    ],
    ['a correction of it', { title: ['Correction to: Barnacle larvae steer by moonlight'] }],
    ['its retraction', { 'update-to': [{ DOI: '10.5555/tides.1', type: 'retraction' }] }],
    ['a copy of it', { DOI: '10.65215/copy', type: 'posted-content' }],
    ['its preprint', { DOI: '10.5555/pre.1', type: 'posted-content', 'container-title': [] }],
  ])('never offers %s in its place', async (_name, some) => {
    const { candidates } = await match([work({ DOI: '10.5555/about', ...some }), work({})]);
    expect(candidates.map(({ doi }) => doi)).toEqual(['10.5555/tides.1']);
  });

  it('takes a paper whose title the story quotes', async () => {
    const clues = {
      ...NO_CLUES,
      titles: [clue('Barnacle larvae steer by moonlight to reach sheltered shores')],
    };
    const { candidates } = await match([...OTHERS, work({})], {}, clues);
    expect(candidates[0]).toMatchObject({ doi: '10.5555/tides.1', accepted: true });
    expect(candidates[0]?.reasons[0]).toEqual({ kind: 'quoted-title' });
  });

  it('makes use of a DOI that the page cut off', async () => {
    const clues = { ...NO_CLUES, numbers: [clue('10.5555/tid')] };
    const { candidates } = await match(
      [...OTHERS, work({})],
      { story: { ...STORY, text: null } },
      clues,
    );
    expect(candidates[0]).toMatchObject({ doi: '10.5555/tides.1' });
    expect(candidates[0]?.reasons).toContainEqual({ kind: 'number', value: '10.5555/tid' });
  });

  it('works from the clues alone', async () => {
    const { fetch } = network(() => list(...OTHERS, work({})));
    const clues = { ...CLUES, dateWindow: { from: '2018-11-05', until: '2019-05-04' } };
    const result = await matchPaper(clues, { fetch });
    expect(result).toMatchObject({ ok: true, value: [{ doi: '10.5555/tides.1' }, {}, {}] });
  });
});

describe('what is sent', () => {
  it('is what the reader is shown, and nothing of the page’s address', async () => {
    const shown = searchFor(CLUES, STORY);
    expect(shown).toMatchObject({
      authors: 'Quintero',
      journal: 'Journal of Tidal Ecology',
      from: '2018-11-05',
      until: '2019-05-04',
    });
    const { asked } = await match([work({})]);
    const sent = new URL(asked[0] ?? '').searchParams;
    const words = `${sent.get('query.bibliographic')} ${sent.get('query.container-title')}`.split(
      ' ',
    );
    const seen = `${shown.words} ${shown.authors} ${shown.journal}`.split(' ');
    expect(words.filter((word) => !seen.includes(word))).toEqual([]);
    expect(sent.get('filter')).toBe('from-pub-date:2018-11-05,until-pub-date:2019-05-04');
  });

  it('is every part that the reader is shown', () => {
    const clues = { ...CLUES, institutions: [clue('University of Nowhere Bay')] };
    const shown = sentParts(searchFor(clues, STORY)).map(({ words }) => words);
    const sent = callsFor(searchFor(clues, STORY), { fetch })
      .flatMap(({ path }) => [...new URL(path, 'https://example.org').searchParams.values()])
      .join(' ');
    // The last is the time between two days, in the reader's words.
    for (const words of shown.slice(0, -1)) expect(sent).toContain(words);
  });

  it('is what the reader has made of it', async () => {
    const query = {
      words: 'barnacles',
      authors: '',
      journal: '',
      from: null,
      until: null,
    };
    const { asked } = await match([work({})], { query });
    const sent = new URL(asked[0] ?? '').searchParams;
    expect(sent.get('query.bibliographic')).toBe('barnacles');
    expect(sent.has('filter')).toBe(false);
  });

  it('is nothing where there is nothing to ask', async () => {
    const { candidates, asked } = await match(
      [work({})],
      { story: { title: null, text: null, publishedTime: null } },
      NO_CLUES,
    );
    expect(candidates).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('a second search at OpenAlex', () => {
  const openAlexWork = {
    doi: 'https://doi.org/10.5555/tides.1',
    title: 'Barnacle larvae steer by moonlight to reach sheltered shores',
    type: 'article',
    publication_date: '2019-03-04',
    authorships: [
      {
        author: { display_name: 'Marta L. Quintero' },
        institutions: [{ display_name: 'University of Nowhere Bay' }],
      },
    ],
    primary_location: {
      raw_type: 'journal-article',
      version: 'publishedVersion',
      source: { display_name: 'Journal of Tidal Ecology' },
    },
  };
  const both = (crossref: object[], openalex: object | Response) =>
    network((url) => {
      if (url.includes('crossref')) return list(...crossref);
      return openalex instanceof Response ? openalex : json(JSON.stringify(openalex));
    });
  const allowed: Partial<MatchOptions> = { services: ['crossref', 'openalex'] };
  const search = async (net: ReturnType<typeof both>, options = allowed) => {
    const result = await matchPaper(CLUES, { fetch: net.fetch, story: STORY, ...options });
    const sent = net.asked.filter((url) => url.includes('openalex'));
    return { result, candidates: result.ok ? result.value : [], sent };
  };

  it('finds what Crossref did not, and is ranked by the same agreements', async () => {
    const { candidates, sent } = await search(both(OTHERS, { results: [openAlexWork] }));
    expect(candidates[0]).toMatchObject({
      doi: '10.5555/tides.1',
      accepted: true,
      csl: {
        author: [{ given: 'Marta L.', family: 'Quintero' }],
        'container-title': 'Journal of Tidal Ecology',
      },
    });
    expect(sent).toHaveLength(1);
    const asked = new URL(sent[0] ?? '').searchParams;
    expect(asked.get('search')).toMatch(/^\S+( OR \S+)+$/);
    expect(asked.get('filter')).toBe(
      'from_publication_date:2018-11-05,to_publication_date:2019-05-04',
    );
  });

  it('is not made where Crossref has found the paper, nor without the reader’s word', async () => {
    expect((await search(both([...OTHERS, work({})], { results: [] }))).sent).toEqual([]);
    const answer = { results: [openAlexWork] };
    expect((await search(both(OTHERS, answer), {})).sent).toEqual([]);
    expect((await search(both(OTHERS, answer), { services: ['crossref'] })).sent).toEqual([]);
  });

  it.each([
    ['is busy', new Response('', { status: 429 })],
    ['sends a web page', new Response('<html>')],
    ['sends another shape', { results: {} }],
    [
      'sends works of no use',
      { results: [null, 7, { doi: 'x' }, { doi: 'https://doi.org/10.5555/x' }] },
    ],
  ])('costs nothing where OpenAlex %s', async (_name, answer) => {
    const { result } = await search(both(OTHERS, answer));
    expect(result).toMatchObject({ ok: true, value: expect.any(Array) });
  });
});

describe('when the search fails, the reader learns why', () => {
  it.each([
    ['is busy', () => new Response('', { status: 429 }), 'rate-limited'],
    ['sends a web page', () => new Response('<html>'), 'bad-answer'],
    ['sends another shape', () => json('{"message":{"items":{}}}'), 'bad-answer'],
    ['is gone', missing, 'bad-answer'],
  ])('Crossref %s', async (_name, answer, kind) => {
    const result = await matchPaper(CLUES, { fetch: network(answer).fetch, story: STORY });
    expect(result).toMatchObject({ ok: false, failure: { kind } });
  });

  it('and the first list stands when the second fails', async () => {
    let nth = 0;
    const { fetch } = network(() =>
      nth++ === 0 ? list(...OTHERS) : new Response('', { status: 403 }),
    );
    const result = await matchPaper(CLUES, { fetch, story: STORY });
    expect(result).toMatchObject({ ok: true });
  });
});

describe('a journal is known by its many names', () => {
  it.each([
    ['BMJ', 'bmj : british medical journal'],
    ['the British Medical Journal', 'BMJ'],
    ['PLoS ONE', 'public library of science one'],
    ['PNAS', 'Proceedings of the National Academy of Sciences of the United States of America'],
    ['The Lancet', 'lancet (london, england)'],
    ['Trends in Cognitive Sciences', 'trends cogn. sci. (regul. ed.)'],
    ['New England Journal of Medicine', 'NEJM'],
    ['Angewandte Chemie', 'Angewandte Chemie International Edition'],
    [
      'Proceedings of the Royal Society B',
      'Proceedings of the Royal Society B: Biological Sciences',
    ],
  ])('%s is %s', (one, other) => {
    expect(sameJournal(one, other)).toBe(true);
  });

  it.each([
    ['Nature', 'Nature Genetics'],
    ['Cell', 'Cell Stem Cell'],
    ['Biological Sciences', 'Proceedings of the Royal Society B: Biological Sciences'],
    ['Science', 'Science: An Invented Quarterly'],
    ['Journal of Tidal Ecology', 'Journal of Tidal Economics'],
  ])('%s is not %s', (one, other) => {
    expect(sameJournal(one, other)).toBe(false);
  });

  it.each([
    'نتایج این مطالعه در نشریه بین‌المللی Climate of the Past منتشر شده است.',
    '成果は「Climate of the Past」に掲載された。',
    'Исследование вышло в Climate of the Past.',
  ])('is named where it stands by itself among other letters: %s', (text) => {
    expect(journalNaming('Climate of the Past', [], text)).toBe('named');
  });

  it.each([
    'The frost fairs of old tell of the climate. Climate of the Past and present was their theme.',
    '講演の題は The Climate of the Past in Ponds であった。',
  ])('is only there where its words are others’: %s', (text) => {
    expect(journalNaming('Climate of the Past', [], text)).not.toBe('named');
  });
});
