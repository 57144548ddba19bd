/** A story's text: clean, in its own language and direction, with pictures only where wanted. */
import { describe, expect, it, vi } from 'vitest';
import { showsLead } from '../../../components/story/lead-picture';
import { StoryArticle } from '../../../components/story/StoryArticle';
import { StoryBody } from '../../../components/story/StoryBody';
import { AS_READ, find, makeStory, problems, seen, stage, waitForWords } from './stage';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** As large as a photograph; an SVG, since that says so in a line. */
const WIDE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='800' height='500'/%3E";
const html = `<h2>Head</h2><p>Text <a href="/more">more</a></p><img alt="a moss" src="${PIXEL}">`;

describe('the text', () => {
  it('is sanitised where it is shown, whatever arrives', async () => {
    const evil =
      '<p onclick="window.pwned=1">Text</p><script>window.pwned=1</script><iframe src="https://a.example"></iframe><img src=x onerror="window.pwned=1"><form><input></form>';
    stage(<StoryBody story={makeStory({ html: evil })} />);
    const text = await find('[data-part="story-text"]');
    expect(text.querySelector('script, iframe, form, input, [onclick], [onerror]')).toBeNull();
    expect((window as { pwned?: number }).pwned).toBeUndefined();
  });

  it('stands there whatever its links within it lead to', async () => {
    stage(<StoryBody story={makeStory({ html: '<p>Text<a href="#%E0%A4%A">1</a></p>' })} />);
    expect(seen(await find('[data-part="story-text"]'))).toBe('Text1');
  });

  it('is set at once where it has no place to break for pages and pages', async () => {
    const run = 'doi:'.repeat(2000);
    stage(<StoryBody story={makeStory({ html: `<p>Before ${run} behind</p>` })} />);
    const text = await find('[data-part="story-text"]');
    expect(text.textContent).toBe(`Before ${run} behind`);
    const pieces = (text.querySelector('p')?.innerHTML ?? '').split(/<wbr>|\s/);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(400);
  });

  it('leads out of the extension in a tab of its own', async () => {
    stage(<StoryBody story={makeStory({ html })} />);
    const link = (await find('[data-part="story-text"]')).querySelector('a');
    expect(link?.href).toBe('https://news.example/more');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toContain('noopener');
  });

  it('keeps its language and its direction', async () => {
    stage(<StoryBody story={makeStory({ html: '<p>نص</p>', lang: 'ar', dir: 'rtl' })} />);
    const text = await find('[data-part="story-text"]');
    expect(text.lang).toBe('ar');
    expect(getComputedStyle(text).direction).toBe('rtl');
  });

  it('shows code from left to right, and no slanted letters in scripts that have none', async () => {
    const html = '<p><code>x = 1</code> <em>نص</em></p><pre>y</pre><blockquote>نص</blockquote>';
    stage(<StoryBody story={makeStory({ html, lang: 'ar', dir: 'rtl' })} />);
    const text = await find('[data-part="story-text"]');
    const style = (selector: string) => getComputedStyle(text.querySelector(selector) as Element);
    expect([style('code').direction, style('pre').direction]).toEqual(['ltr', 'ltr']);
    expect([style('blockquote').fontStyle, style('em').fontStyle]).toEqual(['normal', 'normal']);
    expect(style('em').fontWeight).toBe('600');
  });

  it('lets wide formulas and code be moved along, and keeps their lines whole', async () => {
    const wide = `<math display="block">${'<mi>x</mi><mo>+</mo>'.repeat(200)}<mi>y</mi></math>`;
    const html = `<p>Short.</p>${wide}<pre><code>${'count(fish) '.repeat(60)}</code></pre>`;
    stage(<StoryBody story={makeStory({ html })} />);
    const text = await find('[data-part="story-text"]');
    const pre = text.querySelector('pre') as Element;
    const holder = text.querySelector('math')?.parentElement as Element;
    for (const box of [pre, holder]) expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    expect(text.scrollWidth).toBe(text.clientWidth);
    const code = pre.querySelector('code') as Element;
    expect(code.getClientRects()).toHaveLength(1);
  });

  it('keeps pictures of signs and formulas in their line, and photographs on their own', async () => {
    const html = `<p>The sum <img src="${PIXEL}" height="20" width="60" alt="x + y"> is small.</p><p>Here <img src="${WIDE}" alt="A meadow"> it lies.</p>`;
    stage(<StoryBody story={makeStory({ html })} />);
    const text = await find('[data-part="story-text"]');
    const [sign, photograph] = text.querySelectorAll('img');
    await vi.waitFor(() => expect(photograph?.complete).toBe(true));
    expect(getComputedStyle(sign as Element).display).toBe('inline-block');
    expect(getComputedStyle(photograph as Element).display).toBe('block');
  });

  it('is told to its surface once it stands there', async () => {
    const onShown = vi.fn();
    stage(<StoryBody story={makeStory({ html })} onShown={onShown} />);
    await vi.waitFor(() => expect(onShown).toHaveBeenCalled());
    expect(onShown.mock.lastCall?.[0].querySelector('h2')?.textContent).toBe('Head');
  });
});

describe('pictures', () => {
  const story = makeStory({ html, leadImage: { url: PIXEL.replace('AAAA', 'BBBB'), alt: 'lead' } });

  it('are shown, the lead picture once', async () => {
    const { root } = stage(<StoryArticle wholeText={AS_READ} story={story} />);
    await find('[data-part="story-text"]');
    expect([...root.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['lead', 'a moss']);
    expect(await problems(root)).toEqual([]);
  });

  it('are shown once where the text holds the lead picture', async () => {
    const { root } = stage(
      <StoryArticle
        wholeText={AS_READ}
        story={{ ...story, leadImage: { url: PIXEL, alt: 'lead' } }}
      />,
    );
    await find('[data-part="story-text"]');
    expect(root.querySelectorAll('img')).toHaveLength(1);
  });

  it.each([
    [
      'in another size',
      '<p>Text</p><img src="https://x.example/i/moss-drought-800x600.jpg">',
      true,
    ],
    ['elsewhere', '<p>Text</p><img src="https://cdn.example/hires/moss-drought.webp?w=9">', true],
    ['as its opening', '<figure><img src="https://x.example/fern.jpg"></figure><p>Text</p>', true],
    ['not at all', '<p>Text</p><img src="https://x.example/fern.jpg">', false],
  ])('know the lead picture where the text has it %s', (_, html, expected) => {
    expect(showsLead(html, 'https://x.example/moss-drought-1200w.jpg')).toBe(expected);
  });

  it('that fail to load leave with their figure, link and credit', async () => {
    const broken = 'data:image/png;base64,AAAA';
    const failing = makeStory({
      html:
        `<p>Text</p><figure><a href="/big"><img alt="gone" src="${broken}"></a><figcaption>Credit</figcaption></figure>` +
        `<p><a href="/x"><img alt="gone" src="${broken}"></a></p><p>More <img alt="gone" src="${broken}"> text</p>` +
        `<figure><img alt="gone" src="${broken}"><img alt="kept" src="${PIXEL}"><figcaption>Two</figcaption></figure>`,
      leadImage: { url: `${broken}AAAA`, alt: 'gone' },
    });
    const { root } = stage(<StoryArticle wholeText={AS_READ} story={failing} />);
    const text = await find('[data-part="story-text"]');
    await vi.waitFor(() =>
      expect([...root.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['kept']),
    );
    expect(text.querySelectorAll('figure, p, a')).toHaveLength(3);
    expect(seen(text)).toBe('Text More text Two');
    expect(root.querySelector('.story-article__lead')).toBeNull();
  });

  it('are not even asked for where the reader wants none', async () => {
    const { root } = stage(<StoryArticle wholeText={AS_READ} story={story} />, {
      settings: { showImages: false },
    });
    await find('[data-part="story-text"]');
    expect(root.querySelector('img')).toBeNull();
  });
});

it('shows what kind of text it is, of whom and by whom', async () => {
  stage(<StoryArticle wholeText={AS_READ} story={makeStory()} />);
  await waitForWords('News Example · Mar 5, 2024 · 1 min');
  await waitForWords('Ada Fern');
  await waitForWords('News release · University of Examples');
});
