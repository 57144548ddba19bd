import { describe, expect, test } from 'vitest';
import { sanitise } from '../../../utils/story/sanitise/sanitise';

const BASE = 'https://news.example/2024/story.html';

function clean(html: string, images = true): HTMLElement {
  const holder = document.createElement('div');
  holder.append(sanitise(html, { window, baseUrl: BASE, images }));
  return holder;
}

describe('a story shown in the reader', () => {
  test('runs nothing of the page', () => {
    const attacks = [
      '<p>kept<script>alert(1)</script></p>',
      '<p onclick="alert(1)">kept</p>',
      '<img src=x onerror=alert(1)><p>kept</p>',
      '<svg onload=alert(1)><script>alert(1)</script></svg><p>kept</p>',
      '<iframe src="https://frame.example"></iframe><p>kept</p>',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math><p>kept</p>',
      '<form action="/x"><p>kept</p><input name="q"><button>Go</button></form>',
      '<style>p{color:red}</style><p style="color:red">kept</p>',
      '<object data="x.swf"></object><embed src="x.swf"><p>kept</p>',
      '<a href="java\tscript:alert(1)">kept</a>',
      '<base href="https://evil.example/"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x"><p>kept</p>',
      '<template><script>alert(1)</script></template><p>kept</p>',
    ];
    for (const attack of attacks) {
      const shown = clean(attack);
      expect(shown.textContent, attack).toContain('kept');
      expect(
        shown.querySelector(
          'script,style,iframe,frame,form,input,button,object,embed,svg,base,meta,link,template',
        ),
        attack,
      ).toBeNull();
      for (const element of shown.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          expect(name, attack).not.toMatch(/^(on|style$|class$)/);
          expect(value, attack).not.toMatch(/^\s*java\s*script:/i);
        }
      }
    }
  });

  test('has links that open in a new tab, absolute, and tell nothing of where they were', () => {
    const link = clean('<a href="../paper?id=1" target="_self" ping="/p">paper</a>').querySelector(
      'a',
    );
    expect(link?.getAttribute('href')).toBe('https://news.example/paper?id=1');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.hasAttribute('ping')).toBe(false);
  });

  test('keeps the words of a link that leads nowhere safe', () => {
    const link = clean('<a href="data:text/html,x">the words</a>').querySelector('a');
    expect(link?.hasAttribute('href')).toBe(false);
    expect(link?.textContent).toBe('the words');
  });

  test('keeps footnotes working, under names no script relies on', () => {
    const shown = clean(
      `<p>See <a href="#n1">1</a> and <a href="${BASE}#n1">again</a>.</p><p id="n1">Note</p>`,
    );
    expect([...shown.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '#story-n1',
      '#story-n1',
    ]);
    expect(shown.querySelector('#story-n1')?.textContent).toBe('Note');
  });

  test('loads pictures from the web and inline ones, and no others', () => {
    const shown = clean(
      '<img src="a.jpg" alt="A" width="300"><img src="data:image/png;base64,AA=="><img src="file:///etc/x.png"><img src="data:text/html,x"><img alt="none">',
    );
    expect([...shown.querySelectorAll('img')].map((i) => i.getAttribute('src'))).toEqual([
      'https://news.example/2024/a.jpg',
      'data:image/png;base64,AA==',
    ]);
  });

  test('counts no readers for anyone', () => {
    const shown = clean(
      '<img src="https://x.example/a.gif" width="1" height="1"><img src="https://sb.scorecardresearch.com/p?c1=2"><img src="https://counter.theconversation.com/content/1/count.gif"><img src="https://cdn.example/figure.png" width="600" height="400">',
    );
    expect([...shown.querySelectorAll('img')].map((i) => i.getAttribute('src'))).toEqual([
      'https://cdn.example/figure.png',
    ]);
  });

  test('asks no server for anything when pictures are switched off', () => {
    const shown = clean('<figure><img src="a.jpg"><figcaption>Words</figcaption></figure>', false);
    expect(shown.querySelector('[src]')).toBeNull();
    expect(shown.textContent).toBe('Words');
  });

  test('keeps what science needs: formulas, sub- and superscripts, tables, code', () => {
    const shown = clean(
      '<p>CO<sub>2</sub> 10<sup>3</sup> <i>E. coli</i></p><math><mfrac><mi>a</mi><mn>2</mn></mfrac></math><table><tr><th scope="row">x</th><td colspan="2">1</td></tr></table><pre><code>let x</code></pre>',
    );
    expect(shown.querySelector('math mfrac mi')?.textContent).toBe('a');
    expect(shown.querySelector('td')?.getAttribute('colspan')).toBe('2');
    for (const tag of ['sub', 'sup', 'i', 'pre code', 'th'])
      expect(shown.querySelector(tag)).not.toBeNull();
  });

  test('is the same after being made safe a second time', () => {
    const once = clean(
      '<p id="x"><a href="#x">a</a><a href="/b">b</a><img src="c.png"></p>',
    ).innerHTML;
    expect(clean(once).innerHTML).toBe(once);
  });
});

test('broken nesting is settled once, so that a place in the story is the same wherever it is shown', () => {
  const once = clean('<p><table></p>').innerHTML;
  expect(clean(once).innerHTML).toBe(once);
  expect(clean(once).querySelector('p p')).toBeNull();
});
