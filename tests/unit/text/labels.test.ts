/** What the labels of a page mean, to whoever takes them out of a story or follows their links. */
import { describe, expect, it } from 'vitest';
import { KIND_OF } from '../../../utils/papers/data/labels';
import { ORDINARY, PART_OF } from '../../../utils/story/data/release-labels';
import { LABEL_WORDS } from '../../../utils/text/data/label-lexicon';
import { labelKey, MAX_LABEL_LENGTH, meaningOf } from '../../../utils/text/labels';

const words = Object.values(LABEL_WORDS).flatMap((languages) =>
  Object.values(languages).flatMap((row) => row.split('|')),
);

describe('the table of labels', () => {
  it('has every word once, as it is looked up', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => labelKey(word) !== word)).toEqual([]);
    expect(words.filter((word) => word.length > MAX_LABEL_LENGTH)).toEqual([]);
  });

  it('has every label that is an ordinary heading, too', () => {
    expect([...ORDINARY].filter((word) => meaningOf(word) === null)).toEqual([]);
  });
});

describe('a label', () => {
  it.each([
    ['Journal reference:', 'paper'],
    ['►  JOURNAL REFERENCES »', 'paper'],
    ['【論文情報】', 'paper'],
    ['[Source]', 'source'],
    ['3. References', 'sources'],
    ['Editor’s notes', 'notesToEditors'],
    ['Ｃｏｎｔａｃｔ', 'contact'],
    ['Journal of Moss', null],
    ['***', null],
    ['', null],
  ])('“%s” means %s', (label, meaning) => {
    expect(meaningOf(label)).toBe(meaning);
  });

  it('of a press contact ends a list of references in every language in which it leaves the story', () => {
    for (const label of ['Pressestelle', 'Ufficio stampa', 'Assessoria de imprensa', '연락처']) {
      const meaning = meaningOf(label);
      expect(meaning && [PART_OF[meaning], KIND_OF[meaning]], label).toEqual(['contact', 'end']);
    }
  });
});
