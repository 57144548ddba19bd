import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitise } from '../../../utils/story/sanitise/sanitise';

const tag = fc.constantFrom(
  'p',
  'a',
  'img',
  'script',
  'svg',
  'math',
  'style',
  'iframe',
  'form',
  'table',
  'td',
  'mtext',
  'template',
  'noscript',
  'object',
  'b',
  'mglyph',
  'annotation-xml',
  'foreignObject',
);
const attribute = fc.constantFrom(
  'onclick="x()"',
  'onerror=x()',
  'href="javascript:x()"',
  'href="JaVa&#x73;cript:x()"',
  'src="x" onerror="x()"',
  'style="background:url(//t.example)"',
  'srcdoc="<script>x()</script>"',
  'srcset="//t.example/x 1x"',
  'href="/fine"',
  'id="body"',
  '',
);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, attr]) => `<${name} ${attr}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom('text', '<!--', '-->', ']]>', '"', "'", '&lt;script&gt;', '<![CDATA['),
);

test('whatever a page holds, nothing in it runs, frames, styles or reports in the reader', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const options = { window, baseUrl: 'https://pond.example/', images: true };
      const holder = document.createElement('template');
      holder.content.append(sanitise(pieces.join(''), options));
      const elements = [...holder.content.querySelectorAll('*')];
      const names = elements.map((element) => element.localName);
      expect(names.join(' ')).not.toMatch(
        /\b(script|style|iframe|form|input|object|embed|svg|template|link|meta|base|noscript|foreignobject)\b/i,
      );
      for (const { name, value } of elements.flatMap((element) => [...element.attributes])) {
        expect(name).not.toMatch(/^(on|style$|srcset$|srcdoc$|xlink)/i);
        expect(value).not.toMatch(/^\s*(javascript|vbscript|data:text)/i);
      }
      // Showing it in another document parses nothing again that the first pass did not see.
      const again = document.createElement('template');
      again.content.append(sanitise(holder.innerHTML, options));
      expect(again.innerHTML).toBe(holder.innerHTML);
    }),
    { numRuns: 300 },
  );
});
