import { describe, expect, it } from 'vitest';
import type { Clues } from '../../../utils/papers/types';
import { matchPaper } from '../../../utils/scholarly/match/match';
import { json, network } from './support';

const clue = (value: string, source = value) => ({ value, source });
const person = (value: string, source: string) => ({ ...clue(value, source), institution: null });
const CLUES: Clues = {
  journals: [clue('Otter Acoustics')],
  people: [person('Ilse Varga', '“We were surprised,” said Ilse Varga of Nowhere Bay.')],
  institutions: [],
  titles: [],
  numbers: [],
  dateWindow: null,
};
const STORY = {
  title: 'Otters count the clicks of crabs',
  text: 'River otters that hunt at night count the clicks of crabs, says a study in the journal Otter Acoustics. “We were surprised,” said Ilse Varga of Nowhere Bay.',
  publishedTime: '2025-06-12',
};
const work = (title: string, parts: number[], authors: [string, string][]) => ({
  DOI: '10.5555/otters.1',
  type: 'journal-article',
  title: [title],
  author: authors.map(([given, family]) => ({ given, family })),
  'container-title': ['Otter Acoustics'],
  issued: { 'date-parts': [parts] },
});
const VARGA: [string, string] = ['Ilse', 'Varga'];

async function accepts(item: object, clues: Partial<Clues>, story = STORY, linked?: number) {
  const { fetch } = network(() =>
    json(JSON.stringify({ status: 'ok', message: { items: [item] } })),
  );
  const result = await matchPaper(
    { ...CLUES, ...clues },
    { fetch, story, ...(linked && { linked }) },
  );
  return result.ok && result.value[0]?.accepted === true;
}

describe('a paper by the same author in the same journal', () => {
  const sibling = work('Crab clicks in sleeping river otters', [2025, 6, 1], [VARGA]);

  it('is taken where nothing speaks against it', async () => {
    expect(await accepts(sibling, {})).toBe(true);
  });

  it('is not taken where the story quotes a title that is not its own', async () => {
    const titles = [clue('Click counting in hunting river otters')];
    expect(await accepts(sibling, { titles })).toBe(false);
  });

  it.each([
    ['a piece of it', 'Counting of clicks by hunting river otters'],
    ['its words without the small ones', 'crab clicks counting hunting river otters'],
  ])('is the one that the story quotes by %s', async (_, quotation) => {
    const right = work(
      'Crab clicks: counting of clicks by hunting river otters',
      [2025, 6, 1],
      [VARGA],
    );
    expect(await accepts(right, { titles: [clue(quotation)] })).toBe(true);
  });

  it('is not taken where a person whom the story calls a co-author did not write it', async () => {
    const people = [
      ...CLUES.people,
      person('Tomas Odili', 'Tomas Odili, a co-author, built the tank.'),
    ];
    expect(await accepts(sibling, { people })).toBe(false);
  });

  it('is taken where the co-author is on it, and another person is not called one', async () => {
    const both = work(
      'Crab clicks in sleeping river otters',
      [2025, 6, 1],
      [VARGA, ['T.', 'Odili']],
    );
    const people = [
      ...CLUES.people,
      person('Tomas Odili', 'Tomas Odili, a co-author, built the tank.'),
      person('Mary Feld', 'Mary Feld, who was not involved, is cautious.'),
    ];
    expect(await accepts(both, { people })).toBe(true);
  });

  it('is not taken where it is in another journal than the one that the story names', async () => {
    const two: [string, string][] = [VARGA, ['Tomas', 'Odili']];
    const elsewhere = {
      ...work('Crab clicks counted by hunting river otters', [2025, 6, 11], two),
      'container-title': ['Letters on Otters'],
    };
    const text = `${STORY.text} Tomas Odili of Nowhere Bay built the tank.`;
    const people = [...CLUES.people, person('Tomas Odili', 'Tomas Odili built the tank.')];
    expect(await accepts(elsewhere, { people, journals: [] }, { ...STORY, text })).toBe(true);
    expect(await accepts(elsewhere, { people }, { ...STORY, text })).toBe(false);
  });

  it('is taken by its own title though its record has the print date', async () => {
    const own = work('Click counting in hunting river otters', [2025, 8, 1], [VARGA]);
    const titles = [clue('Click counting in hunting river otters')];
    expect(await accepts(own, { titles })).toBe(true);
  });
});

describe('the line that cites the paper', () => {
  it('names its authors, though it is none of the story’s text', async () => {
    const right = work('Click counting in hunting river otters', [2025, 6, 11], [VARGA]);
    const source =
      'Источник: Ilse Varga. Click counting in hunting river otters // Otter Acoustics.';
    const titles = [clue('Click counting in hunting river otters', source)];
    const story = { ...STORY, title: 'Выдры считают', text: 'Речные выдры считают щелчки крабов.' };
    const { fetch } = network(() =>
      json(JSON.stringify({ status: 'ok', message: { items: [right] } })),
    );
    const result = await matchPaper({ ...CLUES, people: [], titles }, { fetch, story });
    const reasons = result.ok ? (result.value[0]?.reasons ?? []) : [];
    expect(reasons).toContainEqual({ kind: 'author', name: 'Ilse Varga', full: true });
  });
});

describe('a title that stands in a line of the page', () => {
  it('is the paper’s, though nothing marks it as a title', async () => {
    const right = work('Odd sums: arithmetic in freshwater mammals', [2025, 6, 1], [VARGA]);
    const line = 'Reference: Odd sums: arithmetic in freshwater mammals. Varga I. Otter Acoustics.';
    const story = { ...STORY, publishedTime: '' };
    expect(await accepts(right, { people: [person('Ilse Varga', line)] }, story)).toBe(true);
    expect(await accepts(right, {}, story)).toBe(false);
  });
});

it('the record of the news piece itself, which has its headline for a title, is not quoted by it', async () => {
  const piece = { ...work(STORY.title, [2025, 6, 12], [VARGA]), 'container-title': ['Shore News'] };
  const text = 'Otters count the clicks of crabs. By Ilse Varga. Nobody knows why.';
  expect(await accepts(piece, { journals: [], people: [] }, { ...STORY, text })).toBe(false);
});

describe('two papers that appeared side by side', () => {
  const AUTHORS: [string, string][] = [VARGA, ['Tomas', 'Odili']];
  const people = ['Ilse Varga', 'Tomas Odili'].map((name) => person(name, name));
  const story = { ...STORY, text: `${STORY.text} Tomas Odili built the tank.` };
  const at = (doi: string, title: string) => ({ ...work(title, [2025, 6, 11], AUTHORS), DOI: doi });
  const accepted = async (...items: object[]) => {
    const { fetch } = network(() => json(JSON.stringify({ status: 'ok', message: { items } })));
    const result = await matchPaper({ ...CLUES, people }, { fetch, story });
    return result.ok ? result.value.filter((one) => one.accepted).length : null;
  };
  const first = at('10.5555/otters.2025.311', 'River otters count the clicks of crabs');

  it('are both the story’s, which names the authors and the journal of both', async () => {
    expect(
      await accepted(first, at('10.5555/otters.2025.314', 'Clicks of crabs in river water')),
    ).toBe(2);
  });

  it('are chosen between by the reader where their numbers lie apart', async () => {
    expect(
      await accepted(first, at('10.5555/otters.2024.9', 'River otters count clicks of crabs')),
    ).toBe(0);
  });
});

describe('a date of print weeks after the story', () => {
  it.each<[string, [string, string][], boolean]>([
    ['two authors and the journal are', [VARGA, ['Tomas', 'Odili']], true],
    ['one author is', [VARGA], false],
  ])('is no bar where %s named', async (_, authors, accepted) => {
    const printed = work('River otters count the clicks of crabs', [2025, 7, 18], authors);
    const text = `${STORY.text} Tomas Odili built the tank.`;
    expect(await accepts(printed, {}, { ...STORY, text })).toBe(accepted);
  });
});

describe('a story in a language that shares no word with its paper', () => {
  const clues = { ...CLUES, journals: [clue('Otter Acoustics')], people: [] };
  const story = {
    title: 'Выдры считают щелчки крабов',
    text: 'Речные выдры, которые охотятся ночью, считают щелчки крабов. Работа опубликована в Otter Acoustics.',
    publishedTime: '2025-06-12',
  };

  it('is searched for once more with the journal and the days around it alone', async () => {
    const right = work('Crab clicks in hunting river otters', [2025, 6, 11], [VARGA]);
    const other = {
      ...work('Moods of voles', [2025, 3, 1], []),
      DOI: '10.5555/voles.1',
      'container-title': ['Voles'],
    };
    const { fetch, asked } = network((url) => {
      const worded = new URL(url).searchParams.has('query.bibliographic');
      const items = worded ? [other] : [right];
      return json(JSON.stringify({ status: 'ok', message: { items } }));
    });
    const result = await matchPaper(clues, { fetch, story });
    const last = new URL(asked.at(-1) ?? '').searchParams;
    expect(last.get('query.container-title')).toBe('Otter Acoustics');
    expect(last.get('filter')).toBe('from-pub-date:2025-05-12,until-pub-date:2025-06-19');
    expect(result.ok && result.value[0]).toMatchObject({
      doi: '10.5555/otters.1',
      accepted: false,
    });
  });

  it.each([
    ['both of its authors by their names, in the days after it', [2025, 6, 11], true],
    ['the same, months after it', [2025, 2, 1], false],
  ])(
    'is taken behind a link that gives no DOI, without a journal, where it names %s',
    async (_, parts, accepted) => {
      const right = work('Counting in the dark', parts as number[], [VARGA, ['Tomas', 'Odili']]);
      const people = [person('Ilse Varga', 'Ilse Varga'), person('Tomas Odili', 'Tomas Odili')];
      const named = {
        ...story,
        title: 'Vydry počítají cvakání krabů',
        text: 'Noční vydry počítají cvakání krabů a podle něj poznají, kolik jich je. Říká to Ilse Varga a její kolega Tomas Odili, který na to přišel jako první.',
      };
      expect(await accepts(right, { journals: [], people }, named, 0.4)).toBe(accepted);
    },
  );
});
