/** Whatever page is read: the page stays as it was, and nothing that runs, frames, styles or counts comes along. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page } from './fixtures';

const pages = import.meta.glob<string>(
  ['../../fixtures/stories/*.html', '../../fixtures/site/*.html'],
  { query: '?raw', import: 'default', eager: true },
);

const hostile = `<script>x()</script><style>p{display:none}</style><iframe src="https://frame.example"></iframe>
<form action="/x"><input name="a"><button>Go</button></form><object data="x"></object><embed src="x">
<svg onload="x()"><script>x()</script></svg><math><mtext><img src=x onerror=x()></mtext></math>
<p style="color:red" onclick="x()">Words with a handler, a style and <a href="javascript:x()">a link</a> that runs.</p>
<img src="https://pixel.wp.com/g.gif" width="1" height="1"><img src="/count.gif"><link rel="stylesheet" href="x">`;

const cases = Object.entries(pages).map(
  ([path, html]) => [path.replace(/^.*\//, ''), html] as const,
);

describe.each(cases)('%s', (_name, html) => {
  test('is not changed by being read', () => {
    const read = page(html);
    const before = read.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(read, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    extractStory(read, 'https://pond.example/2024/story');
    expect(observer.takeRecords()).toEqual([]);
    expect(read.documentElement.outerHTML).toBe(before);
  });

  test('brings nothing that runs, frames, styles or counts', () => {
    // The page as it is, and with everything that is forbidden put between its paragraphs.
    for (const source of [html, html.replaceAll('</p>', `</p>${hostile}`)]) {
      const holder = document.createElement('template');
      holder.innerHTML = extractStory(page(source), 'https://pond.example/2024/story').html;
      const elements = [...holder.content.querySelectorAll('*')];
      expect(elements.map((element) => element.localName).join(' ')).not.toMatch(
        /\b(script|style|iframe|frame|form|input|button|select|object|embed|svg|template|link|meta|base|noscript)\b/,
      );
      const attributes = elements.flatMap((element) => [...element.attributes]);
      for (const { name, value } of attributes) {
        expect(name).not.toMatch(/^(on|style$|srcset$|srcdoc$|action$|formaction$|ping$)/);
        expect(value).not.toMatch(/^\s*(javascript|vbscript|data:text)/i);
      }
      for (const picture of holder.content.querySelectorAll('img'))
        expect(picture.src).not.toMatch(/pixel\.wp\.com|count\.gif/);
    }
  });
});
