/** What is remembered of the paper behind a story. */
import { expect, it } from 'vitest';
import { type PaperChoice, slimChoice } from '../../../utils/library/paper-choice';
import { makeMention } from '../../support/page-report';
import { makeCandidate } from '../../support/papers';

it('a choice is remembered without the paper’s abstract, and with all else that it holds', () => {
  const candidate = makeCandidate();
  const wordy = { ...candidate, csl: { ...candidate.csl, abstract: 'Words. '.repeat(500) } };
  const choice: PaperChoice = {
    kind: 'paper',
    by: 'search',
    candidate: wordy,
    version: makeMention(),
  };
  expect(slimChoice(choice)).toEqual({ ...choice, candidate });
  expect(wordy.csl.abstract).toContain('Words.');
});

it('a choice among the page’s own papers is remembered as it is', () => {
  const linked: PaperChoice = { kind: 'linked', mention: makeMention() };
  expect(slimChoice(linked)).toEqual(linked);
  expect(slimChoice({ kind: 'none' })).toEqual({ kind: 'none' });
});
