import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../utils/text/characters';

const around = (text: string, words: string, limit: number) =>
  excerptAround(text, text.indexOf(words), text.indexOf(words) + words.length, limit);

describe('the words that a paper was found in', () => {
  it('are shown whole where they are short', () => {
    expect(around('Shells, 2022;\n doi: 10.5555/a', '10.5555/a', 60)).toBe(
      'Shells, 2022; doi: 10.5555/a',
    );
  });

  it('are cut before the identifier, between words, so that it is seen', () => {
    const line = `${'The clock runs on in still water. '.repeat(4)}(Shells, 2022; doi: 10.5555/a)`;
    const shown = around(line, '10.5555/a', 50);
    expect(shown).toMatch(/^…\w+ .*\(Shells, 2022; doi: 10\.5555\/a\)$/);
    expect(shown.length).toBeLessThanOrEqual(52);
  });

  it('are cut on both sides of an identifier in their midst', () => {
    const line = `${'before it '.repeat(20)}10.5555/a ${'behind it '.repeat(20)}`;
    expect(around(line, '10.5555/a', 60)).toMatch(
      /^…(?:before|it) .* 10\.5555\/a .*(?:behind|it)…$/,
    );
  });

  it('are cut where a script writes no spaces', () => {
    const shown = around(`${'研究人员说这个池塘'.repeat(20)}10.5555/a。`, '10.5555/a', 50);
    expect(shown).toContain('10.5555/a');
    expect(shown.length).toBeLessThanOrEqual(52);
  });
});
