import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDoi, printDoi } from '../../../utils/identifiers/doi/doi';
import { asObjects } from '../../../utils/scholarly/http/read-json';
import { plainText, richTitle } from '../../../utils/scholarly/markup/markup';
import { readOpenAlexList } from '../../../utils/scholarly/match/openalex-search';
import { readTargets } from '../../../utils/scholarly/match/targets';
import { readCrossrefWork } from '../../../utils/scholarly/providers/crossref/work';
import { readSemanticScholar } from '../../../utils/scholarly/providers/semantic-scholar';

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

  it('no list of OpenAlex’s makes the reading throw', () => {
    const fields = ['title', 'type', 'publication_date', 'primary_location', 'biblio'];
    const author = fc.record({
      author: fc.record({ display_name: fc.string() }),
      institutions: fc.jsonValue(),
    });
    const authorships = fc.oneof(fc.jsonValue(), fc.array(author));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()),
        authorships,
        (some, all) => {
          const work = {
            ...some,
            authorships: all,
            title: 'A title',
            doi: 'https://doi.org/10.5555/a',
          };
          const list = readOpenAlexList({ results: [work, some] });
          expect(readTargets(list ?? []).every(({ doi }) => doi === '10.5555/a')).toBe(true);
          expect(list?.[0]?.DOI).toBe('https://doi.org/10.5555/a');
        },
      ),
    );
  });

  it('a name of OpenAlex’s is taken apart, not changed', () => {
    const name = fc
      .array(fc.stringMatching(/^[A-Za-zÀ-ÿ.'’-]{1,8}$/), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(name, (whole) => {
        const authorships = [{ author: { display_name: whole } }];
        const work = { doi: 'https://doi.org/10.5555/a', authorships };
        const [read] = readOpenAlexList({ results: [work] }) ?? [];
        const { given, family } = asObjects(read?.author)[0] ?? {};
        expect(`${given} ${family}`.trim()).toBe(whole);
      }),
    );
  });

  it('nothing that Semantic Scholar says of a paper makes the reading throw', () => {
    const fields = ['abstract', 'citationCount', 'openAccessPdf'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (some) => {
        const findings = readSemanticScholar(
          { ...some, externalIds: { DOI: '10.5555/a' } },
          '10.5555/a',
        );
        expect(findings?.facts).toEqual([]);
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
      fc.property(fc.stringMatching(/^10\.\d{4,6}\/[!-~]{1,20}$/), (written) => {
        const doi = normaliseDoi(written);
        fc.pre(doi !== null);
        expect(normaliseDoi(printDoi(doi))).toBe(doi);
        expect(normaliseDoi(`doi: ${doi}`)).toBe(doi);
        // Escapes and queries are no part of a DOI.
        if (!/[%?&]/.test(written)) expect(doi).toBe(written.toLowerCase());
      }),
    );
  });
});
