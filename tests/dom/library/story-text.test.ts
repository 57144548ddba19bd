/** The text that passages are counted in, and its way back to the page. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { storyTextOf } from '../../../utils/library/story-text';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => place.replaceChildren());

function show(html: string) {
  place.innerHTML = html;
  return storyTextOf(place);
}

describe('the text', () => {
  it('keeps blocks apart and folds white space, however the markup is written', () => {
    const words = 'Moss\nremembers drought.\nSo do ferns.';
    expect(show('<h2>Moss</h2><p>remembers <b>drought</b>.</p><p>So do ferns.</p>').text).toBe(
      words,
    );
    expect(
      show(
        ' <h2> Moss </h2>\n<div><p>\n remembers\n\n<b>drought</b>.</p></div> So\u00a0do <i>ferns</i>. ',
      ).text,
    ).toBe(words);
  });

  it('gives nothing for a range without words', () => {
    const text = show('<p>Moss</p><p> </p><p>Fern</p>');
    const range = document.createRange();
    range.selectNodeContents(place.children[1] as Element);
    expect(text.spanOf(range)).toBeNull();
  });

  it('reads the part of a range that lies within it', () => {
    const text = show('<p>Moss</p><p>Fern</p>');
    const range = document.createRange();
    range.selectNode(document.body);
    expect(text.spanOf(range)).toEqual({ start: 0, end: 9 });
  });
});

const inline = fc.constantFrom('moss', ' ', '\n ', 'a <b>fern</b>', '<i> of </i>', '🌱', '&nbsp;x');
const block = fc
  .tuple(fc.constantFrom('p', 'h2', 'li', 'div'), fc.array(inline, { maxLength: 5 }))
  .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`);
const page = fc.array(fc.oneof(block, inline), { minLength: 1, maxLength: 8 });

it('leads from any passage to the page and back', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (parts, one, other) => {
      const text = show(parts.join(''));
      fc.pre(text.text.trim() !== '');
      const [a, b] = [one % text.text.length, other % text.text.length];
      const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
      const words = text.text.slice(span.start, span.end);
      const range = text.rangeOf(span);
      const trimmed = {
        start: span.start + words.length - words.trimStart().length,
        end: span.end - (words.length - words.trimEnd().length),
      };
      expect(text.spanOf(range)).toEqual(words.trim() === '' ? null : trimmed);
    }),
    { numRuns: 500 },
  );
});
