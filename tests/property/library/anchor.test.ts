/** Whatever a text is and however it changes, a highlight stands at its own words or nowhere. */
import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { anchor, describe, type Span } from '../../../utils/library/anchor';

const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ') }),
);

const spanWithin = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }));

const withSpan = (texts: fc.Arbitrary<string>) =>
  texts.chain((text) => fc.tuple(fc.constant(text), spanWithin(text)));

/** News that says much the same again and again: the hard case for telling places apart. */
const sentence = fc
  .tuple(
    fc.constantFrom('Group', 'Moss', 'The team', 'Professor Fern'),
    fc.constantFrom('had', 'found', 'lost', 'says that it had'),
    fc.nat(30),
    fc.constantFrom('mice', 'spores', 'dry summers', 'mice that outlived two dry summers'),
  )
  .map((words) => `${words.join(' ')}.`);
const news = fc.array(sentence, { minLength: 3, maxLength: 40 }).map((all) => all.join(' '));

interface Edit {
  at: number;
  cut: number;
  put: string;
}
const editsThatPut = (put: fc.Arbitrary<string>) =>
  fc.array(fc.record({ at: fc.nat(3000), cut: fc.nat(60), put }), { maxLength: 5 });
const edits = editsThatPut(fc.oneof(fc.constant(''), sentence));
/** Nearly the same words put where the passage was would be the passage, edited. */
const unlikeEdits = editsThatPut(fc.constantFrom('', 'Nothing of the kind was said elsewhere.'));

/** The text after edits that do not touch the span, and where the span has gone. */
function editAround(text: string, span: Span, all: Edit[], side: 'both' | 'before' | 'after') {
  let [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  for (const { at, cut, put } of all) {
    const inFront = side === 'before' || (side === 'both' && at % 2 === 0);
    const part = inFront ? before : after;
    const place = at % (part.length + 1);
    const edited = part.slice(0, place) + put + part.slice(place + cut);
    if (inFront) before = edited;
    else after = edited;
  }
  const words = text.slice(span.start, span.end);
  return {
    edited: before + words + after,
    moved: { start: before.length, end: before.length + words.length },
  };
}

group('a highlight', () => {
  it('is where it was in the text it was made in, whatever text that is', () => {
    fc.assert(
      fc.property(withSpan(anyText), ([text, span]) => {
        expect(anchor(text, describe(text, span))).toEqual(span);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found again when the text has changed on one side of it', () => {
    fc.assert(
      fc.property(
        withSpan(news),
        edits,
        fc.constantFrom('before' as const, 'after' as const),
        ([text, span], all, side) => {
          const { edited, moved } = editAround(text, span, all, side);
          const selectors = describe(text, span);
          const { exact, prefix, suffix } = selectors[0];
          // What was put in may say the very same, and then nothing tells which is which.
          const kept = side === 'before' ? exact + suffix : prefix + exact;
          const places = edited.split(kept).length - 1;
          fc.pre(places === 1 && (kept.length - exact.length >= 24 || kept.length > 60));
          const found = anchor(edited, selectors);
          if (found !== null) expect(found).toEqual(moved);
          else expect(edited.split(exact).length - 1).toBeGreaterThan(1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of a sentence that stands once is found wherever it goes', () => {
    const own = 'Only this sentence speaks of the lichen on the north wall.';
    fc.assert(
      fc.property(news, news, news, (before, after, other) => {
        const text = `${before} ${own} ${after}`;
        const span = { start: before.length + 1, end: before.length + 1 + own.length };
        const moved = `${other} ${own}`;
        expect(anchor(moved, describe(text, span))).toEqual({
          start: other.length + 1,
          end: moved.length,
        });
      }),
    );
  });

  it('never stands at another place when its own passage is gone', () => {
    fc.assert(
      fc.property(news, fc.nat(), fc.nat(4), unlikeEdits, (text, from, length, all) => {
        const sentences = text.split(/(?<=\.) /);
        const first = from % sentences.length;
        const gone = sentences.slice(first, first + 1 + length);
        const start = sentences.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const span = { start, end: start + gone.join(' ').length };
        const { edited, moved } = editAround(text, span, all, 'both');
        const without = edited.slice(0, moved.start) + edited.slice(moved.end);
        const selectors = describe(text, span);
        const { exact, prefix, suffix } = selectors[0];
        // A copy next to it, or put in by an edit, takes its very place: the same words between the same words.
        const takesPlace = [prefix.slice(-24) + exact, exact + suffix.slice(0, 24)].some((words) =>
          without.includes(words),
        );
        const wasAlone = text.split(exact).length === 2;
        fc.pre(!takesPlace && !(wasAlone && without.includes(exact)));
        expect(anchor(without, selectors)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
