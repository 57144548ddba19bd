/** Whatever a work is called, every format holds it: as many works come back as went in, with the same titles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import type { CslItem } from '../../../utils/scholarly/types';
import { PARSERS } from '../../support/read-back/parsers';
import { toldBy } from '../../support/read-back/told';

/** What some format reads as more than itself, between words. */
const SIGNS = [
  ...'{}\\%&$#_~^<>|"\'`[]*@=:;,-!?()/+.',
  ...[
    "''",
    '[[',
    '{{',
    '}}',
    '~~~~',
    '---',
    '<ref>',
    '</ref>',
    '<!--',
    '$x$',
    '\\{',
    '\n',
    '\u2028',
  ],
  ...[' and ', ' - ', '%0 ', '%T ', 'TY  - ', 'ER  - ', 'PMID- ', '@article{x,', '|title=', '# '],
  ...['<i>', '</i>', '<sub>', '</sub>', '<sup>', '</sup>', '&amp;', '&#123;', 'null', '~', '- '],
  ...['DNA', 'é', 'ß', '王', 'Ж', 'ب', '🌱', 'e\u0301', '2'],
];
const title = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('moss', 'Lichen', 'a', ' ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `Moss ${parts.join('')} end`);

const named = (said: string): CslItem => ({
  id: 'a',
  type: 'article-journal',
  title: said,
  author: [{ family: 'Moss', given: 'Fern' }],
  'container-title': 'Journal of Lichenology',
  issued: { 'date-parts': [[2024, 3, 6]] },
  DOI: '10.5555/lichen.2024.7',
  URL: 'https://doi.org/10.5555/lichen.2024.7',
});

describe.each(PARSERS)('$format, read by $by', ({ format, by, read, expect: asked, knows }) => {
  test('gives back every title, and no work more or less', async () => {
    await fc.assert(
      fc.asyncProperty(title, title, async (one, other) => {
        const items = [named(one), named(other)].filter((item) => knows?.(item) ?? true);
        const told = read(await exportItems(items, format));
        expect(told).toHaveLength(items.length);
        // This parser leaves out what it does not know.
        if (by === 'biblatex-csl-converter' && format === 'biblatex') return;
        expect(told.map((work) => work.title)).toEqual(
          items.map((item) => asked(toldBy(item), item).title),
        );
      }),
    );
  });
});
