/** A highlight in a text that has changed since. */
import { expect, describe as group, it } from 'vitest';
import { anchor, describe } from '../../../utils/library/anchor';

const text =
  'Moss remembers drought.\nSpores of drought-stressed moss germinate later than those of others.\n“Moss keeps a diary,” says Ada Fern.\nThe study was published in the Journal of Moss. “Moss keeps a diary,” repeats the caption.';

const highlightOf = (words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return describe(text, { start, end: start + words.length });
};
const foundIn = (changed: string, selectors: ReturnType<typeof describe>) => {
  const span = anchor(changed, selectors);
  return span && changed.slice(span.start, span.end);
};

group('the passage', () => {
  it('is found when a word of it was corrected', () => {
    const corrected = text.replace('germinate later', 'germinated later');
    expect(foundIn(corrected, highlightOf('Spores of drought-stressed moss germinate later'))).toBe(
      'Spores of drought-stressed moss germinated later',
    );
  });

  it('is not found when most of it was rewritten', () => {
    const rewritten = text.replace('germinate later than those', 'die sooner than the young');
    expect(foundIn(rewritten, highlightOf('germinate later than those'))).toBeNull();
  });

  it('is the one of two that say the same that was marked', () => {
    const changed = `New lines before it all.\n${text}`;
    for (const nth of [0, 1]) {
      const words = '“Moss keeps a diary,”';
      const selectors = highlightOf(words, nth);
      const start = nth === 0 ? changed.indexOf(words) : changed.lastIndexOf(words);
      expect(anchor(changed, selectors)).toEqual({ start, end: start + words.length });
    }
  });

  it('does not move to its twin when it is taken out', () => {
    const words = '“Moss keeps a diary,”';
    expect(foundIn(text.replace(`${words} says Ada Fern.\n`, ''), highlightOf(words))).toBeNull();
  });

  it('is found by its own words when promotions were put on both sides of it', () => {
    const words = 'Spores of drought-stressed moss germinate later than those of others.';
    const changed = text.replace(words, `Read more: ferns\n${words}\nSubscribe to our letter`);
    expect(foundIn(changed, highlightOf(words))).toBe(words);
  });

  it('does not move to the line beside it in a list of much the same lines', () => {
    const lines = ['Group A had 12 mice.', 'Group B had 12 mice.', 'Group C had 12 mice.'];
    const list = lines.join('\n');
    lines.forEach((line, at) => {
      const start = list.indexOf(line);
      const without = lines.filter((_, other) => other !== at).join('\n');
      expect(anchor(without, describe(list, { start, end: start + line.length }))).toBeNull();
    });
  });

  it('keeps whole characters at the ends of its context', () => {
    const emoji = `${'🌱'.repeat(30)} moss ${'🌱'.repeat(30)}`;
    const start = emoji.indexOf('moss');
    const [{ prefix, suffix }] = describe(emoji, { start, end: start + 4 });
    expect((prefix + suffix).isWellFormed()).toBe(true);
  });
});
