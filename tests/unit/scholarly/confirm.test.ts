/** The records of a page's works confirm or overturn what the page made likely. */
import { describe, expect, it } from 'vitest';
import { succeed } from '../../../utils/failure';
import { NO_CLUES } from '../../../utils/papers/clues/clues';
import type { Mention } from '../../../utils/papers/types';
import { confirmMentions, worthConfirming } from '../../../utils/scholarly/match/confirm';
import { agreementOf, evidenceInProse, evidenceOf } from '../../../utils/scholarly/match/features';
import { signalsOf } from '../../../utils/scholarly/match/signals';
import { targetOf } from '../../../utils/scholarly/match/targets';
import type { Paper } from '../../../utils/scholarly/types';
import { makeMention } from '../../support/page-report';

const STORY = evidenceOf(NO_CLUES, {
  title: 'Moss remembers drought',
  text: 'Moss remembers drought for three generations, says Ada Fern, who led the study at the University of Moss.',
  published: '2024-03-14',
});

const mention = (doi: string, prior: number): Mention => ({
  ...makeMention({ doi, prior, role: prior >= 0.5 ? 'reported' : 'related' }),
});

function record(doi: string, change: Partial<Paper['csl']>, published: number[]): Paper {
  return {
    doi,
    url: `https://doi.org/${doi}`,
    csl: { id: doi, type: 'article-journal', DOI: doi, ...change },
    status: 'no-notice',
    notices: [],
    source: { service: 'crossref', retrieved: '2024-03-15T09:00:00.000Z' },
    published: [published],
  };
}

const NEW = record(
  '10.5555/new',
  {
    title: 'Drought memory in moss over three generations',
    author: [{ family: 'Fern', given: 'Ada' }],
  },
  [2024, 3, 12],
);
const OLD = record(
  '10.5555/old',
  { title: 'Water in leaves', author: [{ family: 'Stone', given: 'Max' }] },
  [2009, 1, 1],
);

describe('the judgement of a page’s works', () => {
  it('is overturned where dates and names say another than the page', () => {
    const [old, recent] = [mention('10.5555/old', 0.7), mention('10.5555/new', 0.2)];
    const verdicts = confirmMentions(
      [old, recent],
      new Map([
        [old, succeed(OLD)],
        [recent, succeed(NEW)],
      ]),
      STORY,
    );
    expect(verdicts.map(({ mention: { doi }, role }) => [doi, role])).toEqual([
      ['10.5555/new', 'reported'],
      ['10.5555/old', 'related'],
    ]);
    expect(verdicts[0]?.reasons).toContainEqual({ kind: 'author', name: 'Ada Fern', full: true });
  });

  it.each(['1514-1516', '1514–6'])('is no comment of a few pages (%s) beside the paper', (page) => {
    const comment = record(
      '10.5555/comment',
      { title: 'What moss may know', author: [{ family: 'Reed' }], page },
      [2024, 3, 12],
    );
    const [beside, paper] = [mention('10.5555/comment', 0.6), mention('10.5555/new', 0.6)];
    const records = new Map([
      [beside, succeed(comment)],
      [paper, succeed(NEW)],
    ]);
    const [first, second] = confirmMentions([beside, paper], records, STORY);
    expect([first?.mention.doi, second?.role]).toEqual(['10.5555/new', 'related']);
  });

  it('stands as the page has it where nothing could be looked up', () => {
    const only = mention('10.5555/new', 0.8);
    expect(confirmMentions([only], new Map(), STORY)).toEqual([
      { mention: only, paper: null, role: 'reported', confidence: 0.8, reasons: [] },
    ]);
  });

  it('stands as the page has it where hardly a word of the story could be read, nor its day', () => {
    const only = mention('10.5555/new', 0.8);
    const unread = evidenceOf(NO_CLUES, { title: 'मॉस', text: null, published: null });
    const [verdict] = confirmMentions([only], new Map([[only, succeed(NEW)]]), unread);
    expect(verdict).toMatchObject({ role: 'reported', confidence: 0.8, paper: NEW });
  });

  it('asks for the records of no more than the three likeliest', () => {
    const many = [0.1, 0.9, 0.3, 0.5].map((prior) => mention(`10.5555/${prior}`, prior));
    expect(worthConfirming(many).map(({ prior }) => prior)).toEqual([0.9, 0.5, 0.3]);
  });

  it('asks for none that the page rules out, and brings none back for its company', () => {
    const [paper, ruledOut] = [mention('10.5555/moss.335', 0.9), mention('10.5555/moss.336', 0.01)];
    expect(worthConfirming([paper, ruledOut])).toEqual([paper]);
    const records = new Map([[paper, succeed({ ...NEW, doi: '10.5555/moss.335' })]]);
    const verdicts = confirmMentions([paper, ruledOut], records, STORY);
    expect(verdicts.map(({ role }) => role)).toEqual(['reported', 'related']);
  });

  it('holds for what appeared beside a reported work, though it was not looked up', () => {
    const [paper, beside, other] = [
      '10.5555/moss.2024.335',
      '10.5555/moss.2024.336',
      '10.5555/fern.7',
    ].map((doi) => mention(doi, 0.3)) as [Mention, Mention, Mention];
    const records = new Map([[paper, succeed({ ...NEW, doi: '10.5555/moss.2024.335' })]]);
    const verdicts = confirmMentions([paper, beside, other], records, STORY);
    expect(verdicts.map(({ mention: { doi }, role }) => [doi, role])).toEqual([
      [paper.doi, 'reported'],
      [beside.doi, 'reported'],
      [other.doi, 'related'],
    ]);
  });

  const notice = record(
    '10.5555/notice',
    {
      title: 'Rückzug: Drought memory in moss over three generations',
      author: [{ family: 'Fern', given: 'Ada' }],
    },
    [2024, 3, 13],
  );

  it.each([
    ['its title', notice],
    ['its record', { ...notice, csl: { ...notice.csl, title: 'Moss' }, noticeFor: [NEW.doi] }],
  ])('leaves a notice, known by %s, beside the paper that it is about', (_by, told) => {
    const [paper, other] = [mention(NEW.doi, 0.9), mention(told.doi, 0.9)];
    const records = new Map([
      [paper, succeed(NEW)],
      [other, succeed(told)],
    ]);
    const verdicts = confirmMentions([paper, other], records, STORY);
    expect(verdicts.map(({ mention: { doi }, role }) => [doi, role])).toEqual([
      [NEW.doi, 'reported'],
      [told.doi, 'related'],
    ]);
  });

  it('keeps a correction on its own page, where its record says what it is', () => {
    const title = 'Correction: Drought memory in moss over three generations';
    const own = mention('10.5555/correction', 0.9);
    const told = record(own.doi ?? '', { title, author: [{ literal: 'The Editors' }] }, [2024, 3]);
    const page = evidenceOf(NO_CLUES, {
      title,
      text: 'The publisher apologises for an error in the figures of this article on moss.',
      published: '2024-03-14',
    });
    const [verdict] = confirmMentions([own], new Map([[own, succeed(told)]]), page);
    expect(verdict?.role).toBe('reported');
  });

  it('does not take the news piece itself for its paper, nor for a rival of it', () => {
    const headline = 'Moss remembers drought';
    const piece = record(
      '10.5555/news',
      { title: headline, author: [{ family: 'Quill', given: 'Pia' }] },
      [2024, 3, 14],
    );
    const story = evidenceOf(NO_CLUES, {
      title: headline,
      text: 'By Pia Quill. Moss remembers drought for three generations, Fern and others report.',
      published: '2024-03-14',
    });
    const [itself, paper] = [mention('10.5555/news', 0.6), mention('10.5555/new', 0.6)];
    const records = new Map([
      [itself, succeed(piece)],
      [paper, succeed(NEW)],
    ]);
    const verdicts = confirmMentions([itself, paper], records, story);
    expect(verdicts.map(({ mention: { doi }, role }) => [doi, role])).toEqual([
      ['10.5555/new', 'reported'],
      ['10.5555/news', 'related'],
    ]);
    const alone = confirmMentions([paper], new Map([[paper, succeed(NEW)]]), story);
    expect(verdicts[0]?.confidence).toBe(alone[0]?.confidence);
  });

  it('does not take a piece of several writers with a DOI of its own for its paper', () => {
    const title = 'A free school bus is more urgent than a subsidy';
    const own = mention('10.5555/pondering.7', 0.34);
    const families = ['Quill', 'Reed', 'Stone'];
    const itself = record(
      own.doi ?? '',
      { title, author: families.map((family) => ({ family })) },
      [2024, 3, 14],
    );
    const text = 'Buses that cost nothing bring more children to school than cars that cost less.';
    const told = { title, text, published: '2024-03-14' };
    const roleOf = (authors: string[]) =>
      confirmMentions(
        [own],
        new Map([[own, succeed(itself)]]),
        evidenceOf(NO_CLUES, { ...told, authors }),
      )[0]?.role;
    expect(roleOf(['Ada Quill', 'Bo Reed', 'Max Stone'])).toBe('related');
    expect(roleOf(['Pia Fern'])).toBe('reported');
  });

  it('lets a retracted paper be of years before the story of its retraction', () => {
    const story = evidenceOf(NO_CLUES, {
      title: 'Journal retracts paper on water in leaves',
      text: 'The journal has retracted a paper on water in leaves by Max Stone and others.',
      published: '2024-03-14',
    });
    const old = mention('10.5555/old', 0.7);
    const [verdict] = confirmMentions([old], new Map([[old, succeed(OLD)]]), story);
    expect(verdict?.role).toBe('reported');
  });

  it('does not step back for an old work whose authors are named better', () => {
    const old = { ...OLD, csl: { ...OLD.csl, author: [{ family: 'Fern', given: 'Ada' }] } };
    const [paper, background] = [mention('10.5555/new', 0.5), mention('10.5555/old', 0.3)];
    const unnamed = { ...NEW, csl: { ...NEW.csl, author: [{ family: 'Reed', given: 'Jo' }] } };
    const confidenceWith = (records: [Mention, Paper][]) =>
      confirmMentions(
        [paper, background],
        new Map(records.map(([one, work]) => [one, succeed(work)])),
        STORY,
      ).find(({ mention: { doi } }) => doi === paper.doi)?.confidence ?? 0;
    expect(
      confidenceWith([
        [paper, unnamed],
        [background, old],
      ]),
    ).toBeGreaterThanOrEqual(confidenceWith([[paper, unnamed]]));
  });

  it('does not miss in a digest what it has no words for', () => {
    const text = `${'Five works of the week, in a line or two each, for those who have no time. '.repeat(8)}Moss Letters has more.`;
    const digest = evidenceOf(
      { ...NO_CLUES, journals: [{ value: 'Moss Letters', source: text }] },
      { title: 'The week', text, published: '2024-03-14' },
    );
    const works = ['a', 'b', 'c'].map((name) => mention(`10.5555/${name}`, 0.8));
    const recordOf = (one: Mention) =>
      record(
        one.doi ?? '',
        {
          title: 'Roots of other plants',
          author: [{ family: 'Reed', given: 'Jo' }],
          'container-title': 'Root Reports',
        },
        [2024, 2, 20],
      );
    const records = new Map(works.map((one) => [one, succeed(recordOf(one))]));
    expect(confirmMentions(works, records, digest).map(({ role }) => role)).toEqual([
      'reported',
      'reported',
      'reported',
    ]);
  });

  it('reports both of two that appeared side by side, though one is named better', () => {
    const [named, other] = [mention('10.5555/moss.335', 0.95), mention('10.5555/moss.336', 0.6)];
    const beside = record(
      '10.5555/moss.336',
      { title: 'Roots', author: [{ family: 'Reed', given: 'Jo' }] },
      [2024, 3, 12],
    );
    const records = new Map([
      [named, succeed({ ...NEW, doi: '10.5555/moss.335' })],
      [other, succeed(beside)],
    ]);
    const verdicts = confirmMentions([named, other], records, STORY);
    expect(verdicts.map(({ role }) => role)).toEqual(['reported', 'reported']);
  });

  it('gives the article alone where its preprint stands beside it', () => {
    const preprint = {
      ...record('10.5555/pre', NEW.csl, [2024, 3, 1]),
      status: 'preprint' as const,
    };
    const [first, second] = [mention('10.5555/pre', 0.9), mention('10.5555/new', 0.9)];
    const records = new Map([
      [first, succeed(preprint)],
      [second, succeed(NEW)],
    ]);
    const verdicts = confirmMentions([first, second], records, STORY);
    expect(
      verdicts.filter(({ role }) => role === 'reported').map(({ paper }) => paper?.doi),
    ).toEqual(['10.5555/new']);
  });

  it('takes no work of many years ago for the paper, though the story names its author: a prize, a life', () => {
    const old = record('10.5555/old', NEW.csl, [2012, 6, 1]);
    const only = mention('10.5555/old', 0.7);
    const [verdict] = confirmMentions([only], new Map([[only, succeed(old)]]), STORY);
    expect(verdict?.role).toBe('related');
  });

  it('takes no page for the paper whose record is the headline and a page long', () => {
    const news = record(
      '10.5555/news',
      { title: 'Moss remembers drought', author: [{ family: 'Reed' }], page: '17' },
      [2024, 3, 14],
    );
    const [own, paper] = [mention('10.5555/news', 0.6), mention('10.5555/new', 0.4)];
    const records = new Map([
      [own, succeed(news)],
      [paper, succeed(NEW)],
    ]);
    const [first, second] = confirmMentions([own, paper], records, STORY);
    expect([first?.mention.doi, second?.role]).toEqual(['10.5555/new', 'related']);
  });
});

describe('what the story itself says', () => {
  const said = (line: string) =>
    evidenceInProse(NO_CLUES, { title: 'Moss', text: `Ada Fern led it.\n${line}`, published: null })
      .text;

  it('is not what a line of references names', () => {
    expect(
      said('Stone M, Reed B. Water in leaves. J. Moss 12, 34 (2009). doi:10.5555/old'),
    ).not.toContain('Water');
    expect(said('Stone and Reed, who work on leaves, were not involved in it.')).toContain(
      'leaves',
    );
  });

  it.each([
    ['Az Oxfordi Egyetem kutatói vizsgálták.', true],
    ['Researchers at a university looked at it.', false],
  ])('names an institution’s place in any language: “%s”', (line, place) => {
    const evidence = evidenceInProse(NO_CLUES, { title: 'Moss', text: line, published: null });
    const target = targetOf({
      ...NEW,
      affiliations: ['Department of Plants, University of Oxford'],
    });
    expect(agreementOf(target, evidence, () => 1).place).toBe(place);
  });
});

it.each([
  ['Ugglor räknar stegen hos möss när de jagar om natten, visar en ny studie.', true],
  ['מינשופים סופרים את צעדיהם של עכברים בלילה, כך מראה מחקר חדש.', false],
])('authors who are not named are missed in Latin letters only: “%s”', (line, missed) => {
  const text = `${line}\n`.repeat(10);
  const story = evidenceOf(NO_CLUES, { title: null, text, published: '2024-03-14' });
  const target = targetOf(NEW);
  const signals = signalsOf({ target, agreement: agreementOf(target, story, () => 1) }, [], story);
  expect(Object.hasOwn(signals, 'authors:none')).toBe(missed);
});
