import { describe, expect, it } from 'vitest';
import { chooseSubject, meansPage } from '../../../utils/browser/background/cite-subject';
import { fail, succeed } from '../../../utils/failure';
import type { PaperChoice } from '../../../utils/library/paper-choice';
import type { Verdict } from '../../../utils/scholarly/match/confirm';
import type { Paper } from '../../../utils/scholarly/types';
import { makeMention, makeReport, makeStory } from '../../support/page-report';
import { makeCandidate } from '../../support/papers';

const TODAY = new Date('2024-03-06T12:00:00Z');
const page = succeed(makeReport());
const closed = fail({ kind: 'no-access' });

function chosen(
  ...[place, at]: [Parameters<typeof chooseSubject>[0], Parameters<typeof chooseSubject>[1]]
) {
  const subject = chooseSubject(place, at, TODAY);
  return subject.ok ? subject.value : subject.failure;
}

describe('what “Cite this” cites', () => {
  it('a link to a DOI: that paper, even where the page cannot be read', () => {
    const place = { linkUrl: 'https://doi.org/10.5555/Other.1' };
    expect(chosen(place, closed)).toMatchObject({ kind: 'paper', workId: '10.5555/other.1' });
    expect(chosen(place, page)).toMatchObject({ kind: 'paper', workId: '10.5555/other.1' });
  });

  it('a link to a paper of the page: with all that the page says of it', () => {
    const subject = chosen({ linkUrl: 'https://doi.org/10.5555/moss.2024.17' }, page);
    expect(subject).toMatchObject({
      kind: 'paper',
      item: { 'container-title': 'Journal of Moss' },
    });
  });

  it('a selection with a DOI: that paper, without a quotation', () => {
    const subject = chosen({ selectionText: 'see doi:10.5555/other.2, published today' }, page);
    expect(subject).toMatchObject({ kind: 'paper', workId: '10.5555/other.2', quotation: null });
  });

  it('any other selection: the story, with the words as a quotation', () => {
    const subject = chosen({ selectionText: '  passes the memory on  ' }, page);
    expect(subject).toMatchObject({
      kind: 'story',
      workId: null,
      quotation: 'passes the memory on',
    });
  });

  it('a long selection with a DOI in it: a quotation all the same', () => {
    const selectionText = `${'Moss remembers drought. '.repeat(30)} doi:10.5555/other.2`;
    expect(chosen({ selectionText }, page)).toMatchObject({ kind: 'story' });
  });

  it('a selection on a page of a journal: the paper, with the words and the page they are on', () => {
    const journal = succeed(makeReport({ story: makeStory({ kind: 'journal-page' }) }));
    expect(chosen({ selectionText: 'passes the memory on' }, journal)).toMatchObject({
      kind: 'paper',
      workId: '10.5555/moss.2024.17',
      quotation: 'passes the memory on',
      page: makeStory().url,
    });
  });

  it('a link that leads back to the page: what the page means', () => {
    const linkUrl = `${makeStory().url}#comments`;
    expect(chosen({ linkUrl }, page)).toMatchObject({ kind: 'paper' });
  });

  it('the page: the paper it reports, else the story', () => {
    expect(chosen({}, page)).toMatchObject({ kind: 'paper', workId: '10.5555/moss.2024.17' });
    const aside = succeed(makeReport({ mentions: [makeMention({ role: 'reference' })] }));
    expect(chosen({}, aside)).toMatchObject({ kind: 'story' });
  });

  it('a picture: the story that it is in, with its caption, even where it is a link', () => {
    const picture = { mediaType: 'image', srcUrl: 'https://news.example/moss.jpg' };
    expect(chosen(picture, page)).toMatchObject({
      kind: 'figure',
      picture: picture.srcUrl,
      workId: null,
      quotation: null,
    });
    const linked = { ...picture, linkUrl: 'https://news.example/large' };
    expect(chosen(linked, page)).toMatchObject({ kind: 'figure' });
  });

  it('the story’s own picture: with the credit that the story gives', () => {
    const url = 'https://news.example/moss.jpg';
    const { release } = makeStory();
    const story = makeStory({
      leadImage: { url, alt: '' },
      release: { ...release, credit: 'Ada Fern' },
    });
    const credited = succeed(makeReport({ story }));
    expect(chosen({ mediaType: 'image', srcUrl: url }, credited)).toMatchObject({
      credit: 'Ada Fern',
    });
    expect(chosen({ mediaType: 'image', srcUrl: `${url}?other` }, credited)).toMatchObject({
      credit: null,
    });
  });

  it('a picture that links to a paper: that paper', () => {
    const place = {
      mediaType: 'image',
      srcUrl: 'https://news.example/moss.jpg',
      linkUrl: 'https://doi.org/10.5555/moss.2024.17',
    };
    expect(chosen(place, page)).toMatchObject({ kind: 'paper', picture: null });
  });

  it('the page: the paper that the reader chose for it, else the story', () => {
    const mention = makeMention({ doi: '10.5555/chosen', role: 'related' });
    const candidate = makeCandidate({ doi: '10.5555/found' });
    const subject = (choice: PaperChoice) => {
      const made = chooseSubject({}, page, TODAY, choice);
      return made.ok ? made.value : made.failure;
    };
    expect(subject({ kind: 'linked', mention })).toMatchObject({ workId: '10.5555/chosen' });
    expect(subject({ kind: 'paper', by: 'reader', candidate })).toMatchObject({
      workId: '10.5555/found',
    });
    expect(subject({ kind: 'none' })).toMatchObject({ kind: 'story' });
  });

  it('the page: the paper that its records point to, with its record', () => {
    const [named, other] = [
      makeMention(),
      makeMention({ doi: '10.5555/other', role: 'related', prior: 0.2 }),
    ];
    const record: Paper = {
      doi: '10.5555/other',
      url: 'https://doi.org/10.5555/other',
      csl: { id: 'other', type: 'article-journal', title: 'Moss and its memory' },
      status: 'no-notice',
      notices: [],
      source: { service: 'crossref', retrieved: '2024-03-06T09:00:00.000Z' },
    };
    const verdicts: Verdict[] = [
      { mention: other, paper: record, role: 'reported', confidence: 0.97, reasons: [] },
      { mention: named, paper: null, role: 'related', confidence: 0.02, reasons: [] },
    ];
    const two = succeed(makeReport({ mentions: [named, other] }));
    expect(chooseSubject({}, two, TODAY, null, verdicts)).toMatchObject({
      value: { kind: 'paper', item: record.csl, checked: true, undecided: false },
    });
    const [, against] = verdicts as [Verdict, Verdict];
    expect(chooseSubject({}, two, TODAY, null, [against])).toMatchObject({
      value: { kind: 'story', undecided: true },
    });
  });

  it('the page: the story where nobody can say which of its works it is about', () => {
    const maybe = ['a', 'b'].map((name) =>
      makeMention({ doi: `10.5555/${name}`, role: 'related', prior: 0.3 }),
    );
    const open = succeed(makeReport({ mentions: maybe }));
    expect(chosen({}, open)).toMatchObject({ kind: 'story', undecided: true });
    const turnedDown = chooseSubject({}, open, TODAY, { kind: 'none' });
    expect(turnedDown).toMatchObject({ value: { kind: 'story', undecided: false } });
    expect(chosen({ selectionText: 'passes the memory on' }, open)).toMatchObject({
      undecided: false,
    });
  });

  it.each([
    ['the page', {}, true],
    ['a link back to it', { linkUrl: `${makeStory().url}#comments` }, true],
    ['a link to a paper', { linkUrl: 'https://doi.org/10.5555/other' }, false],
    ['a selection', { selectionText: 'passes the memory on' }, false],
    ['a picture', { mediaType: 'image', srcUrl: 'https://news.example/moss.jpg' }, false],
  ])('%s: needs the records of the page’s works or not', (_, place, needed) => {
    expect(meansPage(place, makeReport())).toBe(needed);
    const journal = makeReport({ story: makeStory({ kind: 'journal-page' }) });
    expect(meansPage({ selectionText: 'passes the memory on' }, journal)).toBe(true);
  });

  it('a link that names no paper: nothing, rather than something else', () => {
    expect(chosen({ linkUrl: 'https://news.example/other-story' }, page)).toEqual({
      kind: 'no-paper',
    });
  });

  it('a page that cannot be read: says why', () => {
    expect(chosen({}, closed)).toEqual({ kind: 'no-access' });
  });
});
