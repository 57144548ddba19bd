import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCopy } from '../../../utils/story/sanitise/fast-path';
import { sanitise } from '../../../utils/story/sanitise/sanitise';

function fragmentOf(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  const fragment = body.ownerDocument.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

function written(fragment: DocumentFragment): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

const options = { window, baseUrl: 'https://pond.example/story', images: true };

const name = fc.constantFrom(
  ...['p', 'a', 'img', 'h2', 'ul', 'li', 'em', 'table', 'td', 'figure', 'main', 'font', 'picture'],
  ...['script', 'style', 'iframe', 'svg', 'math', 'mi', 'title', 'template', 'noscript', 'form'],
  ...['input', 'button', 'object', 'video', 'x-card', 'textarea', 'select', 'details', 'center'],
);
const attribute = fc.constantFrom(
  ...['onclick="x()"', 'href="javascript:x()"', 'href=" Java&#10;script:x()"', 'href="/fine#part"'],
  ...[
    'href="doi:10.5555/1"',
    'href="mailto:a@b.example"',
    'href=""',
    'src="/a.png"',
    'is="x-card"',
  ],
  ...['src="data:text/html,x"', 'src="data:image/png;base64,AA=="', 'src="blob:x"', 'style="a:b"'],
  ...[
    'id="body"',
    'id=" two words "',
    'id="story-1"',
    'title="a </style> b"',
    'alt="x:y"',
    'lang="de"',
  ],
  ...[
    'rel="author"',
    'target="_top"',
    'type="text/html"',
    'datetime="2024-01-02T03:04:05Z"',
    'dir="rtl"',
  ],
  ...[
    'cite="javascript:x()"',
    'abbr="script:x"',
    'colspan="2"',
    'data-x="1"',
    'xmlns="http://x.example"',
  ],
);
const piece = fc.oneof(
  fc
    .tuple(name, fc.array(attribute, { maxLength: 2 }))
    .map(([tag, attributes]) => `<${tag} ${attributes.join(' ')}>`),
  name.map((tag) => `</${tag}>`),
  fc.constantFrom('text ', '<!-- note -->', '<?php x ?>', '<![CDATA[x]]>', '\n'),
);

describe('markup that is plain HTML', () => {
  test('comes out of the quick way as it comes out of DOMPurify', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const source = fragmentOf(pieces.join(''));
        if (!plainCopy(source, 'story-')) return;
        plain += 1;
        // A formula beside it takes the same markup to DOMPurify.
        const beside = source.cloneNode(true) as DocumentFragment;
        beside.append(document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math'));
        expect(plainCopy(beside, 'story-')).toBeNull();
        const purified = sanitise(beside, options);
        purified.lastElementChild?.remove();
        expect(written(sanitise(source, options))).toBe(written(purified));
      }),
      { numRuns: 2000 },
    );
    // Most of what pages hold goes the quick way, or this test says nothing.
    expect(plain).toBeGreaterThan(500);
  });

  test.each([
    ['a formula', '<p>So <math><mi>x</mi></math></p>'],
    ['names of formulas outside of one', '<p><mi>x</mi></p>'],
    ['an element made to be another', '<p is="x-card">card</p>'],
    ['an element nobody knows', '<p><x-card>card</x-card></p>'],
    ['a form, whose fields can pass for its properties', '<form><input name="attributes"></form>'],
    ['markup within an attribute', '<p title="</p><script>x()</script>">p</p>'],
    ['an address where none belongs', '<blockquote cite="javascript:x()">q</blockquote>'],
  ])('leaves %s to DOMPurify', (_what, html) => {
    expect(plainCopy(fragmentOf(html), 'story-')).toBeNull();
  });

  test('keeps words that look like markup as words', () => {
    // DOMPurify drops the paragraph where a comment stands beside such words.
    const source = fragmentOf('<p>&lt;script&gt;x()&lt;/script&gt;<!-- note --></p>');
    expect(written(sanitise(source, options))).toBe('<p>&lt;script&gt;x()&lt;/script&gt;</p>');
  });

  test('is copied, not changed', () => {
    const source = fragmentOf('<p onclick="x()">One<script>x()</script></p><!-- two -->');
    const before = written(source.cloneNode(true) as DocumentFragment);
    expect(written(plainCopy(source, 'story-') as DocumentFragment)).toBe('<p>One</p>');
    expect(written(source)).toBe(before);
  });

  test('of a page written in XML comes out as HTML', () => {
    const page = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One<br/>two</p></body></html>',
      'application/xhtml+xml',
    );
    const fragment = page.createDocumentFragment();
    fragment.append(...(page.querySelector('body') as Element).childNodes);
    expect(written(sanitise(fragment, options))).toBe('<p>One<br>two</p>');
  });
});
