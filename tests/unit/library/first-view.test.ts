import { describe, expect, it } from 'vitest';
import { firstView, judgedWorks, showSame } from '../../../utils/library/first-view';
import { likeliestLink } from '../../../utils/library/likeliest-link';
import type { Mention } from '../../../utils/papers/types';
import type { Verdict } from '../../../utils/scholarly/match/confirm';
import { makeMention } from '../../support/page-report';

const work = (doi: string, prior: number, change: Partial<Mention> = {}) =>
  makeMention({ doi, url: `https://doi.org/${doi}`, prior, ...change });
const passing = { role: 'reference' } as const;
const view = (...mentions: Mention[]) => firstView(judgedWorks(mentions, null));
const dois = (shown: ReturnType<typeof view>) =>
  shown.kind === 'paper'
    ? shown.mention.doi
    : shown.kind === 'candidates'
      ? shown.works.map(({ mention }) => mention.doi)
      : null;

describe('what is shown first', () => {
  it('is the paper that the page reports, the first of several', () => {
    expect(dois(view(work('a', 0.7), work('b', 0.65)))).toBe('a');
    expect(dois(view(work('a', 0.55), work('b', 0.2, passing)))).toBe('a');
    expect(dois(view(work('a', 0.55, { list: 1 }), work('b', 0.54, { list: 1 })))).toBe('a');
  });

  it('is a question where two come close and neither is likely', () => {
    expect(dois(view(work('a', 0.55), work('b', 0.5)))).toEqual(['a', 'b']);
  });

  it('is a question where a work may be it though nothing says so, the likeliest three', () => {
    const maybe = [0.2, 0.4, 0.3, 0.25].map((prior) => work(`w${prior}`, prior, passing));
    expect(dois(view(...maybe, work('c', 0.1, passing)))).toEqual(['w0.4', 'w0.3', 'w0.25']);
  });

  it('is that there is none where works are only cited in passing', () => {
    expect(view(work('a', 0.1, passing)).kind).toBe('none');
    expect(view().kind).toBe('none');
  });

  it('keeps the papers of a roundup, however sure the record makes one of them', () => {
    const [a, b] = [work('a', 0.8), work('b', 0.75)];
    const works = judgedWorks(
      [a, b],
      [
        { mention: b, paper: null, role: 'reported', confidence: 0.99, reasons: [] },
        { mention: a, paper: null, role: 'related', confidence: 0.9, reasons: [] },
      ],
    );
    expect(works.map(({ mention }) => mention)).toEqual([b, a]);
    expect(dois(firstView(works))).toBe('b');
  });

  it('tells none that was ever likely from one that its record speaks against', () => {
    const mention = work('a', 0.3, passing);
    const against: Verdict = {
      mention,
      paper: null,
      role: 'reference',
      confidence: 0.02,
      reasons: [],
    };
    const turned = firstView(judgedWorks([mention], [against]));
    expect(turned).toEqual({ kind: 'none', overturned: true });
    expect(view(work('b', 0.1, passing))).toEqual({ kind: 'none', overturned: false });
  });

  it('asks about the page’s own paper where its record speaks against it', () => {
    const mention = work('a', 0.8);
    const against: Verdict = {
      mention,
      paper: null,
      role: 'related',
      confidence: 0.02,
      reasons: [],
    };
    expect(dois(firstView(judgedWorks([mention], [against])))).toEqual(['a']);
  });

  it('has changed when it is another paper, or something else than a paper', () => {
    const [a, b] = [work('a', 0.95), work('b', 0.94)];
    expect(showSame(view(a), view(a, b))).toBe(true);
    expect(showSame(view(a), view(b))).toBe(false);
    expect(showSame(view(a), view())).toBe(false);
    expect(showSame(view(), view())).toBe(true);
  });
});

describe('a link without a DOI', () => {
  it('counts by how likely it is the paper', () => {
    expect(likeliestLink([work('a', 0.9)])).toBeNull();
    const links = [0.2, 0.6].map((prior) => makeMention({ doi: null, prior }));
    expect(likeliestLink(links)).toBe(0.6);
  });
});
