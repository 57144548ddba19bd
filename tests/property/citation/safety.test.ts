import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkToText } from '../../../utils/citation/citation-prefix';
import { exportItems } from '../../../utils/citation/engine/engine';
import { cleanHtml } from '../../../utils/citation/html';
import { isoToDate } from '../../../utils/citation/items/items';
import { readName } from '../../../utils/citation/items/names';

/** Strings that hurt: pieces of markup, of LaTeX and of RIS in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '"',
          '&',
          '&#60;',
          '<i>',
          '</i>',
          '</div>',
          '<a href="',
          '">',
          '<b onclick="x">',
        ],
        ...[
          '<script>',
          '<span class="nocase">',
          '{',
          '}',
          '\\',
          '%',
          '\n',
          '\r\n',
          'TY  - JOUR',
          'ER  - ',
        ],
        ...['@article{x,', ' and ', ',', '$', '\u2028', 'DNA', 'javascript:'],
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

const ALLOWED =
  /<\/?(?:i|b|sup|sub|span|a|br)>|<span style="font-variant:small-caps;">|<a href="https?:\/\/[^"<>]*">/g;

test('whatever the engine is given, only faces and web links reach the page', () => {
  fc.assert(
    fc.property(hostile, (html) => {
      expect(cleanHtml(html).replace(ALLOWED, '')).not.toMatch(/[<>]/);
    }),
  );
});

test('whatever the fields hold, a BibTeX entry closes its braces and a file holds its entries', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (title, family) => {
      const item = { id: 'a', type: 'article-journal', title, author: [{ family, given: title }] };
      const bibtex = await exportItems([item, item], 'bibtex');
      // BibTeX counts every brace, whatever stands in front of it.
      let depth = 0;
      for (const [sign] of bibtex.matchAll(/[{}]/g)) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const ris = await exportItems([item, item], 'ris');
      expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
      expect(ris.match(/^ER {2}- $/gm)).toHaveLength(2);
    }),
  );
});

test('every name that is not empty gets a name to be cited by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (printed) => {
      const name = readName(printed);
      if (name) expect(name.family || name.literal).toBeTruthy();
    }),
  );
});

test('every ISO date is read as its calendar day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      (date) => {
        const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(isoToDate(date.toISOString())).toEqual({ 'date-parts': [parts] });
      },
    ),
  );
});

test('a link to a selection is a link to its page', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withFragments: true }),
      fc.string({ unit: 'grapheme' }),
      (url, text) => {
        const link = new URL(linkToText(url, text.toWellFormed()));
        expect(link.origin + link.pathname).toBe(new URL(url).origin + new URL(url).pathname);
      },
    ),
  );
});
