/** What is said of what a reader typed or pasted: what it was taken for, and why nobody was asked. */
import { describe, expect, it } from 'vitest';
import { kindMessage, notAskedMessage } from '../../../utils/messages/named-message';
import { readNamed } from '../../../utils/papers/named/read-named';

const only = (text: string) => {
  const [named] = readNamed(text);
  if (!named) throw new Error(`nothing was read in "${text}"`);
  return named;
};

describe('what was typed is said to be', () => {
  it.each([
    ['10.5555/moss.2024.17', 'DOI 10.5555/moss.2024.17'],
    ['PMID: 31452104', 'PubMed 31452104'],
    ['PMC6710123', 'PubMed Central PMC6710123'],
    ['arXiv:2401.01234', 'arXiv 2401.01234'],
    ['978-0-262-03384-8', 'ISBN 9780262033848'],
    ['S0092-8674(24)00001-7', 'Number S0092-8674(24)00001-7'],
    [
      'Fern, A. & Brook, T. (2024). Transgenerational memory of drought in a moss. Journal of Moss, 12, 1–9.',
      'Reference',
    ],
    ['https://news.example/moss', 'Address'],
    ['moss', 'Not understood'],
  ])('%s: %s', (text, words) => {
    expect(kindMessage(only(text))).toBe(words);
  });
});

describe('that nobody was asked is explained', () => {
  it.each([
    ['https://news.example/moss', 'This address does not say which paper it is.'],
    ['moss', 'This is too little to go by.'],
  ])('%s', (text, words) => {
    expect(notAskedMessage(only(text))).toContain(words);
  });
});
