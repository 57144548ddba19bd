/** What the software of sites makes of code, notes, pictures, charts, sound, pages and tables: each in several kinds. */
import { describe, expect, it } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const url = 'https://news.example/2026/a-pond';
const prose =
  'They told the same, at some length, to everybody who came by in that winter and in the next one.';
const read = (html: string) => extractStory(storyAround(`${html}<p>${prose}</p>`), url);
const bodyOf = (html: string) => page(read(html).html).body;
const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];

const CODE = 'const a = 1;\n\nif (a) {\n  b();\n}';
const CODE_LINES = CODE.split('\n');
const span = (line: string) => line.replace(/const|if/, '<span class="token keyword">$&</span>');
const spans = (name: string, end = '\n') =>
  CODE_LINES.map((line) => `<span class="${name}">${span(line)}</span>`).join(end);
const numbers = (wrap: (number: number) => string, end = '') =>
  CODE_LINES.map((_, at) => wrap(at + 1)).join(end);

describe('code is whole, and no line of it is lost or numbered, as set by', () => {
  it.each([
    [
      'Prism with its toolbar',
      `<div class="code-toolbar"><pre class="line-numbers language-js" tabindex="0"><code class="language-js">${span(CODE)}<span aria-hidden="true" class="line-numbers-rows">${numbers(() => '<span></span>')}</span></code></pre><div class="toolbar"><div class="toolbar-item"><span>JavaScript</span></div><div class="toolbar-item"><button class="copy-to-clipboard-button"><span>Copy</span></button></div></div></div>`,
    ],
    [
      'Docusaurus',
      `<div class="language-js codeBlockContainer_x theme-code-block"><div class="codeBlockContent_x"><pre tabindex="0" class="prism-code language-js"><code class="codeBlockLines_x">${CODE_LINES.map((line) => `<span class="token-line" style="color:#393A34"><span class="token plain">${line}</span><br></span>`).join('')}</code></pre><div class="buttonGroup_x"><button type="button" aria-label="Copy code to clipboard"><span class="copyButtonIcons_x"></span></button></div></div></div>`,
    ],
    [
      'Shiki',
      `<pre class="shiki github-light" style="background-color:#fff" tabindex="0"><code>${spans('line')}</code></pre>`,
    ],
    [
      'VitePress',
      `<div class="language-js line-numbers-mode"><button title="Copy Code" class="copy"></button><span class="lang">js</span><pre class="shiki"><code>${spans('line')}</code></pre><div class="line-numbers-wrapper" aria-hidden="true">${numbers((n) => `<span class="line-number">${n}</span><br>`)}</div></div>`,
    ],
    [
      'rehype-pretty-code',
      `<figure data-rehype-pretty-code-figure=""><pre tabindex="0"><code data-language="js" data-line-numbers="" style="display: grid;">${CODE_LINES.map((line) => `<span data-line="">${span(line) || ' '}</span>`).join('\n')}</code></pre></figure>`,
    ],
    [
      'Expressive Code',
      `<div class="expressive-code"><figure class="frame"><figcaption class="header"></figcaption><pre data-language="js"><code>${CODE_LINES.map((line, at) => `<div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">${at + 1}</div></div><div class="code">${line ? span(line) : '\n'}</div></div>`).join('')}</code></pre><div class="copy"><div aria-live="polite"></div><button title="Copy to clipboard" data-copied="Copied!"><div></div></button></div></figure></div>`,
    ],
    [
      'Rouge',
      `<div class="language-js highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${numbers((n) => `${n}\n`)}</pre></td><td class="rouge-code"><pre>${span(CODE)}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
    ],
    [
      'Rouge by lines',
      `<div class="highlight"><pre class="highlight"><code><table class="rouge-line-table"><tbody>${CODE_LINES.map((line, at) => `<tr class="lineno" id="L${at + 1}"><td class="rouge-gutter gl"><pre>${at + 1}</pre></td><td class="rouge-code"><pre>${span(line)}\n</pre></td></tr>`).join('')}</tbody></table></code></pre></div>`,
    ],
    [
      'Pygments in MkDocs',
      `<div class="highlight"><table class="highlighttable"><tbody><tr><td class="linenos"><div class="linenodiv"><pre><span></span>${numbers((n) => `<span class="normal">${n}</span>`, '\n')}</pre></div></td><td class="code"><div><pre><span></span><code>${CODE_LINES.map((line, at) => `<a id="__codelineno-0-${at + 1}" name="c" href="#__codelineno-0-${at + 1}"></a>${span(line)}`).join('\n')}</code></pre></div></td></tr></tbody></table></div>`,
    ],
    [
      'Chroma with numbers in the line',
      `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-js" data-lang="js">${CODE_LINES.map((line, at) => `<span class="line"><span class="ln">${at + 1}</span><span class="cl">${span(line)}\n</span></span>`).join('')}</code></pre></div>`,
    ],
    [
      'Chroma with numbers in a table',
      `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre tabindex="0" class="chroma"><code>${numbers((n) => `<span class="lnt">${n}\n</span>`)}</code></pre></td><td class="lntd"><pre tabindex="0" class="chroma"><code class="language-js">${CODE_LINES.map((line) => `<span class="line"><span class="cl">${span(line)}\n</span></span>`).join('')}</code></pre></td></tr></table></div></div>`,
    ],
    [
      'highlight.js with numbers',
      `<pre><code class="hljs language-js"><table class="hljs-ln"><tbody>${CODE_LINES.map((line, at) => `<tr><td class="hljs-ln-line hljs-ln-numbers" data-line-number="${at + 1}"><div class="hljs-ln-n" data-line-number="${at + 1}"></div></td><td class="hljs-ln-line hljs-ln-code" data-line-number="${at + 1}">${span(line)}</td></tr>`).join('')}</tbody></table></code></pre>`,
    ],
    [
      'GitHub',
      `<div class="Box-body p-0 blob-wrapper data type-javascript"><table class="highlight tab-size js-file-line-container" data-tab-size="8"><tbody>${CODE_LINES.map((line, at) => `<tr><td id="L${at + 1}" class="blob-num js-line-number" data-line-number="${at + 1}"></td><td id="LC${at + 1}" class="blob-code blob-code-inner js-file-line">${span(line)}</td></tr>`).join('')}</tbody></table></div>`,
    ],
    [
      'Hexo',
      `<figure class="highlight js"><table><tr><td class="gutter"><pre>${numbers((n) => `<span class="line">${n}</span><br>`)}</pre></td><td class="code"><pre>${spans('line', '<br>')}<br></pre></td></tr></table></figure>`,
    ],
    [
      'SyntaxHighlighter',
      `<div class="syntaxhighlighter js"><table border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="gutter">${numbers((n) => `<div class="line number${n} index${n - 1}">${n}</div>`)}</td><td class="code"><div class="container">${CODE_LINES.map((line) => `<div class="line"><code class="js plain">${line.replaceAll(' ', '&nbsp;') || '&nbsp;'}</code></div>`).join('')}</div></td></tr></tbody></table></div>`,
    ],
    [
      'Quarto',
      `<div class="sourceCode cell-code" id="cb1"><pre class="sourceCode js code-with-copy"><code class="sourceCode javascript">${CODE_LINES.map((line, at) => `<span id="cb1-${at + 1}"><a href="#cb1-${at + 1}" aria-hidden="true" tabindex="-1"></a>${span(line)}</span>`).join('\n')}</code><button title="Copy to Clipboard" class="code-copy-button"><i class="bi"></i></button></pre></div>`,
    ],
    [
      'Medium',
      `<pre class="ml mm mn"><span id="1f2e" class="mr ms" data-selectable-paragraph="">${CODE_LINES.map(span).join('<br>')}</span></pre>`,
    ],
    [
      'Notion',
      `<pre class="code"><code class="language-JavaScript" style="white-space:pre-wrap;word-break:break-all">${span(CODE)}</code></pre>`,
    ],
    [
      'the block editor, line by line',
      `<pre class="wp-block-code"><code lang="javascript" class="language-javascript">${CODE_LINES.map(span).join('<br>')}</code></pre>`,
    ],
  ])('%s', (_, html) => {
    const body = bodyOf(html);
    const blocks = all(body, 'pre').map((pre) => pre.textContent?.replaceAll('\u00a0', ' '));
    expect(blocks.map((text) => text?.split('\n').map((line) => line.trimEnd()))).toEqual([
      CODE_LINES,
    ]);
    const words = body.textContent ?? '';
    for (const extra of ['Copy', 'JavaScript', '12345']) expect(words).not.toContain(extra);
  });
});

const NOTE = 'Counted by divers in the summer, when the water is clear enough for it.';
describe('a note stands behind its paragraph or below the story, and its call in the sentence, in', () => {
  it.each([
    [
      'Tufte CSS',
      `<p>The young fish settled<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">${NOTE}</span> where it was quiet and stayed there.</p>`,
    ],
    [
      'Tufte CSS without a number',
      `<p>The young fish settled<label for="mn-1" class="margin-toggle">&#8853;</label><input type="checkbox" id="mn-1" class="margin-toggle"/><span class="marginnote">${NOTE}</span> where it was quiet and stayed there.</p>`,
    ],
    [
      'Quarto below the story',
      `<p>The young fish settled<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> where it was quiet and stayed there.</p><section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr><ol><li id="fn1"><p>${NOTE}<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
    ],
    [
      'Quarto in the margin',
      `<div class="page-columns page-full"><p>The young fish settled<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> where it was quiet and stayed there.</p><div class="no-row-height column-margin column-container"><div id="fn1"><p><sup>1</sup>&nbsp;${NOTE}</p></div></div></div>`,
    ],
    [
      'Quarto, aside',
      `<p>The young fish settled where it was quiet and stayed there. <span class="aside">${NOTE}</span></p>`,
    ],
    [
      'Substack',
      `<p>The young fish settled<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self" rel="" class="footnote-anchor">1</a> where it was quiet and stayed there.</p><div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false" target="_self" rel="">1</a><div class="footnote-content"><p>${NOTE}</p></div></div>`,
    ],
    [
      'Wikipedia',
      `<p>The young fish settled<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup> where it was quiet and stayed there.</p><div class="mw-references-wrap"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1" aria-label="Jump up" title="Jump up">^</a></b></span> <span class="reference-text">${NOTE}</span></li></ol></div>`,
    ],
    [
      'Ghost',
      `<p>The young fish settled<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> where it was quiet and stayed there.</p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>${NOTE} <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
    ],
    [
      'the block editor',
      `<p>The young fish settled<sup data-fn="1c2e" class="fn"><a href="#1c2e" id="1c2e-link">1</a></sup> where it was quiet and stayed there.</p><ol class="wp-block-footnotes"><li id="1c2e">${NOTE} <a href="#1c2e-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>`,
    ],
    [
      'Gwern, as a floating note',
      `<p>The young fish settled<a href="#sn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a> where it was quiet and stayed there.</p><div class="sidenote" id="sn1"><a class="sidenote-self-link" href="#sn1">1</a><p>${NOTE}</p></div>`,
    ],
  ])('%s', (_, html) => {
    const body = bodyOf(html);
    const sentence = all(body, 'p').find((one) => one.textContent?.includes('The young fish'));
    expect(sentence?.textContent?.replace(/\s+/g, ' ').trim()).toMatch(
      /^The young fish settled(?:\[?1\]?)? where it was quiet and stayed there\.$/,
    );
    const said = body.textContent?.split(NOTE).length ?? 0;
    expect(said - 1).toBe(1);
    for (const call of all(sentence as Element, 'a'))
      expect(call.closest('sup') ?? call.querySelector('sup'), 'a raised call').not.toBeNull();
  });
});

describe('a caption that is kept from screen readers belongs to its picture, in', () => {
  const picture = '<img src="/a.jpg" width="800" height="500" alt="A meadow">';
  it.each([
    [
      'a figure',
      `<figure>${picture}<figcaption aria-hidden="true">A meadow of seagrass.</figcaption></figure>`,
    ],
    [
      'a figure with a credit',
      `<figure>${picture}<figcaption><span aria-hidden="true">A meadow of seagrass.</span> <span class="credit">A. Diver</span></figcaption></figure>`,
    ],
    [
      'a block of a builder',
      `<div class="cmp-image" data-cmp-is="image">${picture}<span class="cmp-image__title" itemprop="caption" aria-hidden="true">A meadow of seagrass.</span></div>`,
    ],
    [
      'a figure with a button',
      `<figure><button aria-label="Enlarge">${picture}</button><figcaption aria-hidden="true"><p>A meadow of seagrass.</p></figcaption></figure>`,
    ],
  ])('%s', (_, html) => {
    const body = bodyOf(html);
    expect(body.querySelector('figure img')).not.toBeNull();
    expect(body.querySelector('figure figcaption')?.textContent).toContain('A meadow of seagrass.');
  });
});

describe('ruby stays beside what it sounds, and is not said again in the text, in', () => {
  it.each([
    ['plain markup', '<ruby>東京<rt>とうきょう</rt></ruby>'],
    [
      'markup for old browsers',
      '<ruby><rb>東京</rb><rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>',
    ],
    ['character by character', '<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>'],
    ['markup kept from screen readers', '<ruby>東京<rt aria-hidden="true">とうきょう</rt></ruby>'],
    ['a link', '<a href="/t"><ruby><span class="under">東京</span><rt>とうきょう</rt></ruby></a>'],
    ['highlighted words', '<span class="colorL"><ruby>東京<rt>とうきょう</rt></ruby></span>'],
  ])('%s', (_, html) => {
    const story = read(
      `<p>研究者は${html}で魚を数えた。それは夏のことで、水はとても澄んでいたという。</p>`,
    );
    expect(story.text).toContain('研究者は東京で魚を数えた');
    const ruby = page(story.html).querySelector('ruby');
    expect(ruby?.textContent).toContain('東');
    expect(ruby?.querySelector('rt')?.textContent).toMatch(/^とう/);
  });
});

describe('a picture is shown once, whole, by', () => {
  const a = 'https://news.example/media/seagrass-meadow.jpg';
  const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  it.each([
    [
      'AMP',
      `<amp-img src="${a}" width="800" height="500" layout="responsive" alt="A meadow"><noscript><img src="${a}" alt="A meadow"></noscript></amp-img>`,
    ],
    [
      'AMP with a stand-in',
      `<amp-img src="${a}" width="800" height="500" alt="A meadow"><amp-img placeholder src="${blank}" layout="fill"></amp-img></amp-img>`,
    ],
    [
      'AMP as it runs',
      `<amp-img src="${a}" width="800" height="500" alt="A meadow" class="i-amphtml-element i-amphtml-layout"><i-amphtml-sizer></i-amphtml-sizer><img decoding="async" src="${a}" alt="A meadow" class="i-amphtml-fill-content"></amp-img>`,
    ],
    [
      'WP Rocket',
      `<figure><img width="800" height="500" src="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%20800%20500'%3E%3C/svg%3E" alt="A meadow" data-lazy-src="${a}"><noscript><img width="800" height="500" src="${a}" alt="A meadow"></noscript></figure>`,
    ],
    [
      'lazysizes',
      `<figure><noscript><img src="${a}" alt="A meadow"></noscript><img class="lazyload" src="${blank}" data-src="${a}" alt="A meadow"></figure>`,
    ],
    [
      'Next.js',
      `<figure><span style="display:inline-block"><img alt="A meadow" src="${blank}" decoding="async" data-nimg="intrinsic"><noscript><img alt="A meadow" srcset="/_next/image?url=%2Fmedia%2Fseagrass-meadow.jpg&amp;w=828&amp;q=75 1x" src="/_next/image?url=%2Fmedia%2Fseagrass-meadow.jpg&amp;w=1920&amp;q=75"></noscript></span></figure>`,
    ],
    [
      'Gatsby',
      `<div class="gatsby-image-wrapper"><img aria-hidden="true" data-placeholder-image="" src="${blank}" alt=""><picture><source type="image/webp" data-srcset="/static/seagrass-meadow.webp 800w" sizes="100vw"><img data-main-image="" data-src="${a}" data-srcset="${a} 800w" alt="A meadow"></picture><noscript><picture><img data-main-image="" src="${a}" alt="A meadow"></picture></noscript></div>`,
    ],
    [
      'Medium',
      `<figure><div role="button" tabindex="0"><picture><source srcset="https://news.example/media/resize/640/seagrass-meadow.jpg 640w, https://news.example/media/resize/1400/seagrass-meadow.jpg 1400w" type="image/webp"><source data-testid="og" srcset="https://news.example/media/resize/1400/seagrass-meadow.jpg 1400w"><img alt="A meadow" width="700" height="438" src="https://news.example/media/resize/1400/seagrass-meadow.jpg"></picture></div><figcaption>A meadow.</figcaption></figure>`,
    ],
    [
      'Substack',
      `<div class="captioned-image-container"><figure><a class="image-link" target="_blank" href="${a}"><div class="image2-inset"><picture><source type="image/webp" srcset="${a}?w=424 424w, ${a}?w=1456 1456w" sizes="100vw"><img src="${a}" width="1456" height="910" alt="A meadow" srcset="${a}?w=424 424w, ${a}?w=1456 1456w" sizes="100vw" loading="lazy"></picture></div></a></figure></div>`,
    ],
    [
      'a picture for phones and one for desks',
      `<div class="desktop-only"><img src="${a}?w=1200" alt="A meadow"></div><div class="mobile-only"><img src="${a}?w=400" alt="A meadow"></div>`,
    ],
  ])('%s', (_, html) => {
    const pictures = all(bodyOf(html), 'img');
    expect(pictures.map((one) => one.getAttribute('alt'))).toEqual(['A meadow']);
    expect(pictures[0]?.getAttribute('src')).toMatch(/seagrass-meadow\.(jpg|webp)/);
  });
});

describe('what cannot be shown is a link with its title:', () => {
  it.each([
    [
      'a chart of Datawrapper',
      '<iframe title="Fish by meadow" aria-label="Bar Chart" id="datawrapper-chart-x" src="https://datawrapper.dwcdn.example/x/1/" scrolling="no" frameborder="0" style="width: 0; min-width: 100% !important; border: none;" height="400" data-external="1"></iframe>',
      'Fish by meadow',
      'datawrapper.dwcdn.example/x/1/',
    ],
    [
      'a chart of Datawrapper that grows by itself',
      '<div style="min-height:300px"><iframe title="Fish by meadow" src="https://datawrapper.dwcdn.example/x/1/" style="border: none; width: 100%;"></iframe></div>',
      'Fish by meadow',
      'datawrapper.dwcdn.example',
    ],
    [
      'a chart of Flourish',
      '<div class="flourish-embed flourish-chart" data-src="visualisation/7"><iframe class="flourish-embed-iframe" frameborder="0" scrolling="no" title="Fish by meadow" src="https://flo.uri.example/visualisation/7/embed?auto=1" style="width:100%;height:575px;"></iframe><div class="flourish-credit"><a href="https://public.flourish.example/visualisation/7/?utm_source=embed">Made with Flourish</a></div></div>',
      'Fish by meadow',
      'flo.uri.example/visualisation/7',
    ],
    [
      'a chart of Infogram',
      '<div class="infogram-embed" data-id="x" data-type="interactive" data-title="Fish by meadow"><iframe src="https://e.infogram.example/x?src=embed" title="Fish by meadow" width="700" height="580" scrolling="no" frameborder="0" allowfullscreen></iframe></div>',
      'Fish by meadow',
      'e.infogram.example/x',
    ],
    [
      'sound in a figure',
      '<figure class="wp-block-audio"><audio controls src="https://news.example/hush.mp3"></audio><figcaption>Listen to the meadow</figcaption></figure>',
      'Listen to the meadow',
      'hush.mp3',
    ],
    [
      'sound with a title',
      '<audio controls title="The hush of the meadow"><source src="https://news.example/hush.mp3" type="audio/mpeg"></audio>',
      'The hush of the meadow',
      'hush.mp3',
    ],
    [
      'sound of a player',
      '<iframe title="The hush of the meadow" width="100%" height="80" src="https://w.player.example/?url=hush" allow="autoplay"></iframe>',
      'The hush of the meadow',
      'w.player.example',
    ],
    [
      'sound of AMP',
      '<amp-audio width="auto" height="50" src="https://news.example/hush.mp3" title="The hush of the meadow"></amp-audio>',
      'The hush of the meadow',
      'hush.mp3',
    ],
  ])('%s', (_, html, title, address) => {
    const body = bodyOf(html);
    const links = all(body, 'a').filter((link) => link.getAttribute('href')?.includes(address));
    expect(links.length).toBe(1);
    expect(body.textContent).toContain(title);
    expect(body.textContent).not.toContain('Made with');
  });
});

describe('a story on several pages says so, on the first and on the last, as numbered by', () => {
  const pages = (head: string, foot: string, address: string) =>
    extractStory(storyAround(foot, head), address).cut;
  it.each([
    [
      'WordPress',
      '',
      '<p class="page-links">Pages: <span class="post-page-numbers current" aria-current="page">1</span> <a href="/2026/a-pond/2/" class="post-page-numbers">2</a></p>',
      'https://news.example/2026/a-pond/',
    ],
    [
      'WordPress, the last',
      '',
      '<p class="page-links">Pages: <a href="/2026/a-pond/" class="post-page-numbers">1</a> <span class="post-page-numbers current">2</span></p>',
      'https://news.example/2026/a-pond/2/',
    ],
    [
      'an address with a parameter',
      '<link rel="next" href="?page=2">',
      '',
      'https://news.example/2026/a-pond',
    ],
    [
      'an address with a parameter, the last',
      '<link rel="prev" href="?page=2">',
      '',
      'https://news.example/2026/a-pond?page=3',
    ],
    [
      'files',
      '',
      '<p><b>1</b> <a href="news094_2.html">2</a> <a href="news094_3.html">3</a> <a href="news094_2.html" rel="next">次のページへ</a></p>',
      'https://news.example/2026/news094.html',
    ],
    [
      'files, the last',
      '',
      '<p><a href="news094.html">1</a> <a href="news094_2.html">2</a> <b>3</b></p>',
      'https://news.example/2026/news094_3.html',
    ],
  ])('%s', (_, head, foot, address) => {
    expect(pages(head, foot, address)).toBe('pages');
  });

  it.each([
    [
      'the newer post of a blog',
      '<link rel="next" href="/2026/a-lake">',
      '',
      'https://news.example/2026/a-pond',
    ],
    ['a list of posts', '', '<p><a href="/page/2">2</a></p>', 'https://news.example/2026/a-pond'],
    [
      'a second part of its own',
      '',
      '<p><a href="/2026/a-pond">1</a></p>',
      'https://news.example/2026/a-lake-2',
    ],
  ])('but not for %s', (_, head, foot, address) => {
    expect(pages(head, foot, address)).toBeNull();
  });
});

describe('a table is read row by row, cell by cell,', () => {
  const rows = 'Meadow\tFish\nHarrow Bay\t212\nWendelsund\t87';
  it.each([
    [
      'as written by hand',
      '<table><tr><th>Meadow</th><th>Fish</th></tr><tr><td>Harrow Bay</td><td>212</td></tr><tr><td>Wendelsund</td><td>87</td></tr></table>',
    ],
    [
      'of the block editor',
      '<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Meadow</th><th>Fish</th></tr></thead><tbody><tr><td>Harrow Bay</td><td>212</td></tr><tr><td>Wendelsund</td><td>87</td></tr></tbody></table></figure>',
    ],
    [
      'with paragraphs in its cells',
      '<table><tbody><tr><td><p>Meadow</p></td><td><p>Fish</p></td></tr><tr><td><p>Harrow Bay</p></td><td><p>212</p></td></tr><tr><td><p>Wendelsund</p></td><td><p>87</p></td></tr></tbody></table>',
    ],
    [
      'with lines in its cells',
      '<table><tr><th>Meadow</th><th>Fish</th></tr><tr><td>Harrow<br>Bay</td><td>212</td></tr><tr><td>Wendelsund</td><td>87</td></tr></table>',
    ],
    [
      'with links in its cells',
      '<table><tr><th>Meadow</th><th>Fish</th></tr><tr><td><a href="/h">Harrow Bay</a></td><td>212</td></tr><tr><td><a href="/w">Wendelsund</a></td><td>87</td></tr></table>',
    ],
    [
      'with spans for narrow windows',
      '<table class="tablepress"><thead><tr><th><div>Meadow</div></th><th><div>Fish</div></th></tr></thead><tbody><tr><td data-label="Meadow"><span>Harrow Bay</span></td><td data-label="Fish"><span>212</span></td></tr><tr><td>Wendelsund</td><td>87</td></tr></tbody></table>',
    ],
  ])('%s', (_, html) => {
    const { text } = read(html);
    expect(text).toContain(`\n\n${rows}\n\n`);
  });
});
