import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCrossrefWork } from '../../../utils/scholarly/crossref';
import { toDoi } from '../../../utils/scholarly/doi';
import { plainText, richTitle } from '../../../utils/scholarly/markup';

const FIELDS = [
  'title',
  'subtitle',
  'author',
  'issued',
  'published-print',
  'container-title',
  'updated-by',
  'update-to',
  'relation',
  'page',
  'volume',
  'abstract',
  'type',
];
const PIECES = [
  '<i>',
  '</i>',
  '<sub>',
  '&lt;',
  '&gt;',
  '&amp;',
  '<math>',
  '</math>',
  '<msup>',
  'word',
  ' ',
];

describe('whatever a service answers', () => {
  it('no record makes the reading throw', () => {
    const record = fc.dictionary(fc.constantFrom(...FIELDS), fc.jsonValue());
    fc.assert(
      fc.property(record, (fields) => {
        const body = { status: 'ok', message: { ...fields, DOI: '10.5555/a' } };
        const paper = readCrossrefWork(body, '10.5555/a');
        expect(paper?.csl?.id).toBe('10.5555/a');
      }),
    );
  });

  it('a title keeps only tags that CSL knows, and as many ends as starts', () => {
    const title = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(title, (raw) => {
        const rich = richTitle(raw);
        expect(rich).not.toMatch(/<\/?(?:math|msup|script|img)\b/);
        const starts = rich.match(/<(?:i|b|sub|sup)>/g) ?? [];
        const ends = rich.match(/<\/(?:i|b|sub|sup)>/g) ?? [];
        expect(starts.length).toBe(ends.length);
      }),
    );
  });

  it('plain text without markup passes through', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, (all) => {
        expect(plainText(all.join(' '))).toBe(all.join(' '));
      }),
    );
  });

  it('a DOI reads the same with and without its resolver', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^10\.\d{4,6}\/[!-~]{1,20}$/), (doi) => {
        expect(toDoi(`https://doi.org/${doi}`)).toBe(toDoi(doi));
        expect(toDoi(doi)).toBe(doi.toLowerCase());
      }),
    );
  });
});
