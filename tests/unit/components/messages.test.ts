/** The words of the interface: every case has some, and they say what is. */
import { describe, expect, it } from 'vitest';
import { paperFacts, titleOrPlace } from '../../../components/page/paper-facts';
import { distinctEvidence, evidenceMessage } from '../../../components/paper/evidence-message';
import {
  abstractOf,
  headingMessage,
  journalLine,
  paperByline,
  shortAuthors,
  sourceMessage,
  statusMessage,
} from '../../../components/paper/paper-message';
import { confirmedLine } from '../../../components/paper/search/reason-message';
import {
  bylineMessage,
  siteMessage,
  storyTypeMessage,
  wholeMinutes,
} from '../../../components/story/story-message';
import type { Failure } from '../../../utils/failure';
import { hostName } from '../../../utils/host-name';
import { dateMessage, dayMessage } from '../../../utils/messages/day-message';
import { failureMessage } from '../../../utils/messages/failure-message';
import type { EvidencePlace } from '../../../utils/papers/types';
import type { Paper, Status } from '../../../utils/scholarly/types';
import type { StoryType } from '../../../utils/story/types';
import { makeMention, makeStory } from '../../support/page-report';

const service = 'Crossref';
const FAILURES: Record<string, Failure> = {
  'This is a browser page; extensions cannot read it.': {
    kind: 'restricted-page',
    page: 'browser',
  },
  'This is the extension store; browsers let no extension read it.': {
    kind: 'restricted-page',
    page: 'store',
  },
  'This is a PDF that extensions may not read.': { kind: 'restricted-page', page: 'pdf' },
  'This is a file on your computer; extensions may not read it unless you allow it.': {
    kind: 'restricted-page',
    page: 'file',
  },
  'The browser lets no extension read this page.': { kind: 'restricted-page', page: 'closed' },
  'Paper Trail has no access to this page.': { kind: 'no-access' },
  'No article was found on this page.': { kind: 'no-article' },
  'No paper is linked here.': { kind: 'no-paper' },
  'One paper fits, but not clearly enough.': { kind: 'several-candidates', count: 1 },
  '3 papers fit, and none of them clearly enough.': { kind: 'several-candidates', count: 3 },
  'There is no network connection.': { kind: 'offline' },
  'Crossref did not answer within 10 seconds.': { kind: 'timed-out', service, seconds: 10 },
  'Crossref did not answer within one second.': { kind: 'timed-out', service, seconds: 1 },
  'Crossref asks for a pause.': { kind: 'rate-limited', service, retryAfter: null },
  'Crossref asks for a pause of 30 seconds.': { kind: 'rate-limited', service, retryAfter: 30 },
  'Crossref has no record of 10.5555/x.': { kind: 'not-registered', service, workId: '10.5555/x' },
  'Crossref could not be reached.': { kind: 'unreachable', service, status: null },
  'Crossref answered with an error (503).': { kind: 'unreachable', service, status: 503 },
  'Crossref could tell, but is switched off in the settings.': { kind: 'switched-off', service },
  'Crossref sent an answer that could not be read.': { kind: 'bad-answer', service },
  'The look-up was stopped.': { kind: 'aborted' },
  'The clipboard did not take the citation.': { kind: 'copy-failed' },
  'This citation could not be made.': { kind: 'cite-failed' },
  'There is no room left to store this. Free some space on this device, then try again.': {
    kind: 'storage-full',
  },
  'This story is no longer in memory.': { kind: 'story-gone' },
};

describe('what went wrong', () => {
  it.each(Object.entries(FAILURES))('is stated as “%s”', (words, failure) => {
    expect(failureMessage(failure)).toBe(words);
  });
});

describe('why a paper is thought to be the one', () => {
  const PLACES: Record<EvidencePlace, string> = {
    meta: 'Named in the page’s data as “⁨w⁩”',
    'structured-data': 'Named in the page’s structured data as “⁨w⁩”',
    'labelled-block': 'Linked under “⁨w⁩”',
    link: 'Linked in the text as “⁨w⁩”',
    text: 'Written in the text: “⁨w⁩”',
    'page-address': 'In the page’s own address',
    'page-data': 'In the data the site keeps for its own scripts',
    list: 'In a list on the page: “⁨w⁩”',
    surroundings: 'Around the text, not in it: “⁨w⁩”',
  };
  it.each(Object.entries(PLACES))('is stated for evidence from %s', (where, words) => {
    expect(evidenceMessage({ where: where as EvidencePlace, text: ' w ' })).toBe(words);
    expect(evidenceMessage({ where: where as EvidencePlace, text: ' ' })).toMatch(/^[A-Z][^“{]+$/);
  });
});

describe('evidence of one label', () => {
  it.each([
    ['Related Journal Article: Fern et al. Moss 3', 'Related Journal Article'],
    ['Related Journal Article · https://doi.org/10.5555/x', 'Related Journal Article'],
    ['Journal reference https://doi.org/10.5555/x', 'Journal reference'],
    ['DOI 10.5555/x', 'DOI'],
    ['论文：苔藓', '论文'],
  ])('is its label alone: %s', (text, label) => {
    expect(evidenceMessage({ where: 'labelled-block', text })).toBe(`Linked under “⁨${label}⁩”`);
  });

  it('is stated once, by the piece that can be shown', () => {
    const place = (text: string, selector: string | null) =>
      ({ where: 'labelled-block', text, selector }) as const;
    expect(
      distinctEvidence([place('DOI: a', null), place('DOI: b', '#b'), place('Link', null)]),
    ).toEqual([place('DOI: b', '#b'), place('Link', null)]);
  });
});

describe('the head of a story', () => {
  it('names who wrote it, unless that is only the site again', () => {
    const words = (byline: string | null) =>
      bylineMessage(
        makeStory({ byline, siteName: 'News Example', url: 'https://www.moss-news.example/a' }),
      );
    expect(words('Ada Fern')).toBe('Ada Fern');
    for (const same of ['NEWS EXAMPLE', 'news-example', 'moss-news.example', 'Moss News', null])
      expect(words(same), String(same)).toBeNull();
  });

  it('gives the day as the page means it, in any time zone', () => {
    expect(dayMessage('2019-02-06T23:30:00-08:00')).toBe('Feb 6, 2019');
    expect(dayMessage('2019-02')).toBe('Feb 2019');
    expect(dayMessage('2019')).toBe('2019');
    expect(dayMessage('last week')).toBeNull();
    expect(dayMessage(null)).toBeNull();
    for (const none of ['2019-13', '2019-02-30', '2019-00-01', '0000-99-99'])
      expect(dayMessage(none), none).toBeNull();
    for (const none of ['', 'last week', '2019-13-45', '9'.repeat(30)])
      expect(dateMessage(none), none).toBeNull();
    expect(dateMessage('2019-02-06')).toBe('February 6, 2019');
    expect(dateMessage(new Date(2019, 1, 6, 12).toISOString())).toBe('February 6, 2019');
  });

  it('gives the reading time in whole minutes, from one on', () => {
    const minutes = (words: number) =>
      wholeMinutes(makeStory({ text: 'moss '.repeat(words), lang: 'en' }));
    expect(minutes(20)).toBe(1);
    expect(minutes(700)).toBe(3);
    expect(minutes(0)).toBeNull();
  });

  it('names the site, or its host', () => {
    expect(siteMessage(makeStory({ siteName: ' News Example ' }))).toBe('News Example');
    expect(siteMessage(makeStory({ siteName: null, url: 'https://www.a.example/b' }))).toBe(
      'a.example',
    );
    expect(hostName('no address')).toBe('');
  });

  it.each<[StoryType, string]>([
    ['news-release', 'News release'],
    ['newspaper', 'News story'],
    ['magazine', 'Magazine story'],
    ['blog', 'Blog post'],
    ['journal-page', 'Journal page'],
    ['web-page', 'Web page'],
  ])('calls %s by its name', (kind, words) => {
    expect(storyTypeMessage(kind)).toBe(words);
  });
});

describe('a paper', () => {
  const paper: Paper = {
    doi: '10.5555/a',
    url: 'https://doi.org/10.5555/a',
    csl: {
      id: 'a',
      type: 'article-journal',
      title: 'A title',
      author: [
        { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
        { literal: 'The Moss Consortium' },
        { given: 'Plato' },
        {},
      ],
      'container-title': 'Journal of Moss',
      volume: '17',
      page: '201–215',
      issued: { 'date-parts': [[2024, 3]] },
    },
    status: 'no-notice',
    notices: [],
    source: { service: 'crossref', retrieved: '2024-03-05T10:00:00Z' },
  };
  const stated = {
    title: 'StatedMetadata title',
    journal: 'StatedMetadata Journal',
    authors: ['Ada Fern'],
    year: 2023,
  };

  it('is described by its record, and by the page where there is none', () => {
    const mention = makeMention({ stated });
    expect(paperByline(paperFacts(mention, paper))).toBe(
      'van Gogh, The Moss Consortium, Plato · Journal of Moss · 2024',
    );
    expect(paperByline(paperFacts(mention, null))).toBe('Ada Fern · StatedMetadata Journal · 2023');
    const bare = { ...paper, csl: { id: 'a', type: 'article' } };
    expect(paperFacts(mention, bare)).toEqual({ ...stated, url: paper.url });
  });

  it('shows the first two authors and the last', () => {
    expect(shortAuthors([])).toBe('');
    expect(shortAuthors(['A', 'B'])).toBe('A, B');
    expect(shortAuthors(['A', 'B', 'C'])).toBe('A, B, C');
    expect(shortAuthors(['A', 'B', 'C', 'D'])).toBe('A, B … D');
  });

  it('without a title is named by where it is found', () => {
    const facts = paperFacts(makeMention({ stated: { ...stated, title: ' ' } }), null);
    expect(titleOrPlace(facts)).toBe('doi.org/10.5555/moss.2024.17');
  });

  it('is placed in its journal', () => {
    const facts = paperFacts(makeMention(), paper);
    expect(journalLine(facts, paper)).toBe('Journal of Moss, 17, 201–215 · 2024');
    const inIssue = { ...paper, csl: { ...paper.csl, issue: '3' } };
    expect(journalLine(facts, inIssue)).toBe('Journal of Moss, 17(3), 201–215 · 2024');
  });

  it.each([
    ['553-557', '553–557'],
    ['e12--e19', 'e12–e19'],
    ['12 - 14, 20-22', '12–14, 20–22'],
    ['2019-0123-4', '2019-0123-4'],
    ['e1000-x', 'e1000-x'],
  ])('has its pages set as printers do: %s', (pages, set) => {
    const at = { ...paper, csl: { ...paper.csl, page: pages } };
    expect(journalLine(paperFacts(makeMention(), at), at)).toContain(`, ${set} · 2024`);
  });

  it('gives its abstract from whichever service has one', () => {
    expect(abstractOf(null)).toBeNull();
    expect(abstractOf(paper)).toBeNull();
    const abstract = { text: 'Words.', source: 'europepmc' as const };
    expect(abstractOf({ ...paper, abstract })).toBe('Words.');
  });

  it('is never called surer than the page was read', () => {
    expect(headingMessage(makeMention({ confidence: 0.9 }))).toBe('The paper');
    const place = { where: 'link', text: 'a study' } as const;
    expect(headingMessage(makeMention({ confidence: 0.3, evidence: [place] }))).toBe(
      'Probably the paper: linked in the text',
    );
    expect(headingMessage(makeMention({ confidence: 0.3, evidence: [] }))).toBe(
      'Probably the paper',
    );
    expect(headingMessage(makeMention({ role: 'related' }))).toBe('A related paper');
    expect(headingMessage(makeMention({ role: 'reference' }))).toBe('From the references');
  });

  it('says who checked it and when', () => {
    expect(sourceMessage(paper, new Date('2024-03-05T12:00:00Z'))).toBe('Crossref, checked today');
    expect(sourceMessage(paper, new Date('2024-04-05T12:00:00Z'))).toBe(
      'Crossref, checked Mar 5, 2024',
    );
  });

  it.each<[Status, string]>([
    ['retracted', 'Retracted'],
    ['withdrawn', 'Withdrawn'],
    ['concern', 'Expression of concern'],
    ['corrected', 'Corrected'],
    ['preprint', 'Preprint, not peer reviewed'],
    ['no-notice', 'No retraction known'],
    ['not-checked', 'Not checked for retraction'],
  ])('that is %s says so', (status, words) => {
    expect(statusMessage(status)).toBe(words);
  });
});

describe('what a record says for a paper', () => {
  const date = { kind: 'date', days: 3 } as const;
  const author = (name: string) => ({ kind: 'author', name, full: true }) as const;
  const journal = { kind: 'journal', name: 'Nature' } as const;
  const words = { kind: 'words', share: 0.5 } as const;

  it.each([
    [[author('Nicola Aceto'), journal, date], 'Published 3 days before the story; names N. Aceto'],
    [[author('Aceto'), date], 'Published 3 days before the story; names Aceto'],
    [[author('N. Aceto')], 'Names N. Aceto'],
    [[author('Ana-Lucía van der Eerden')], 'Names A. van der Eerden'],
    [[journal, date, words], 'Published 3 days before the story; names Nature'],
    [[{ kind: 'quoted-title' } as const, author('Nicola Aceto')], 'Its title stands in the text'],
    [[words], 'Shares 50 % of its title’s words'],
    [[], ''],
  ])('is one short line: %#', (reasons, line) => {
    expect(confirmedLine(reasons)).toBe(line);
  });
});
