/** A story as Markdown: what another program reads in it is the story. */
import fc from 'fast-check';
import { load as parse } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { storyToMarkdown } from '../../../utils/library/export/markdown';
import { storyFile } from './story-files';

/** An independent reader; formulas stay as they are written. */
const reader = new MarkdownIt({ html: true });

function read(markdown: string) {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const body = document.createElement('div');
  body.innerHTML = reader.render(text);
  return { head: parse(head) as Record<string, unknown>, body, text };
}
const rich = () => read(storyToMarkdown(storyFile()));
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

describe('the front matter', () => {
  it('says what the story is, of which paper, and how to cite it', () => {
    expect(rich().head).toEqual({
      title: 'Moss remembers drought for three generations',
      author: ['Ada Fern'],
      byline: 'Ada Fern',
      site: 'News Example',
      published: '2024-03-05T09:00:00+01:00',
      url: 'https://news.example/moss-remembers-drought',
      lang: 'en',
      description: 'Spores inherit what their grandparents went through.',
      paper_title: 'Transgenerational memory of drought in a moss',
      paper_doi: '10.5555/moss.2024.17',
      paper_journal: 'Journal of Moss',
      citation: 'Fern, A. (2024). Memory: of *drought*. https://doi.org/10.5555/moss.2024.17',
      citation_style: 'apa',
      citation_key: 'fern2024transgenerational',
      saved: '2026-01-02T03:04:05.678Z',
    });
  });

  it('names the story by its own address, wherever it was read', () => {
    const url = 'https://web.archive.org/web/20240306120000/https://news.example/moss?utm_id=1#top';
    const { head, body } = read(storyToMarkdown(storyFile({ url })));
    expect(head.url).toBe('https://news.example/moss');
    expect([...body.querySelectorAll('a')].at(-1)?.href).toBe('https://news.example/moss');
  });

  it('holds any title', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (title) => {
        fc.pre(title.isWellFormed());
        expect(read(storyToMarkdown(storyFile({ title, html: '<p>x</p>' }))).head.title).toBe(
          title,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the text', () => {
  it('keeps its faces, and takes nothing for a sign that is none', () => {
    const { body } = rich();
    expect(words(body.querySelector('p:nth-of-type(2)'))).toBe(
      'Moss remembers drought & cold: 5 * 3 < 20 and *not emphasis*, [not a link](x), `x`, $5 to $6.',
    );
    expect([...body.querySelectorAll('em')].map(words)).toContain('remembers');
    expect(words(body.querySelector('h2'))).toBe('1. What the team # found');
    expect([...body.querySelectorAll('sub, sup')].map(words)).toEqual(['2', '5']);
    expect(words(body.querySelector('del, s'))).toBe('old');
    expect(words(body)).toContain('طحلب 苔藓 🌱');
    expect([...body.querySelectorAll('hr')]).toHaveLength(1);
  });

  it('keeps links out, pictures with their captions, and leaves links within the page', () => {
    const { body } = rich();
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links[0]).toBe('https://doi.org/10.5555/moss(1)');
    expect(links.filter((href) => href?.startsWith('#'))).toEqual([]);
    const picture = body.querySelector('img');
    expect(picture?.alt).toBe('Moss | on a [wall]');
    expect(picture?.getAttribute('src')).toBe('https://img.example/a%20b.jpg');
    expect(words(body)).toContain('Moss on a wall. Credit: Ada Fern');
  });

  it('keeps tables, lists, quotations and code', () => {
    const { body } = rich();
    const [table] = body.querySelectorAll('table');
    const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map(words));
    expect(rows).toEqual([
      ['Species', 'Spores | day'],
      ['Bryum', '12'],
      ['two lines', ''],
    ]);
    expect(body.querySelectorAll('table')).toHaveLength(2);
    expect(words(body.querySelector('li li'))).toBe('inner');
    expect(body.querySelector('ol')?.start).toBe(3);
    expect(body.querySelectorAll('blockquote p')[1]?.textContent).toBe('- said Fern');
    expect(body.querySelector('pre')?.textContent).toBe('if (a < b) {\n  grow();\n}\n');
  });

  it('writes formulas in TeX', () => {
    const { text } = rich();
    expect(text).toContain('Energy is $E = m c^{2}$ here.');
    expect(text).toContain('$$\n\\frac{1}{x}\n$$');
  });

  it('ends with the highlights, their notes and the citation', () => {
    const { body } = rich();
    const ends = [...body.querySelectorAll('h2')].map(words).slice(-2);
    expect(ends).toEqual(['Highlights', 'Citation']);
    const quote = [...body.querySelectorAll('blockquote')].at(-1);
    expect(words(quote)).toBe('keeps a *diary*. Second');
    expect(words(quote?.nextElementSibling)).toBe('Ask <Ada> & Bo.');
    expect(words(body)).toContain('Memory: of *drought*.');
  });
});

it('any words come through as they are', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (all) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = all.join(' ');
      const expected = words(paragraph);
      fc.pre(expected !== '');
      const { body } = read(
        storyToMarkdown(
          storyFile({ html: paragraph.outerHTML }, { highlights: [], citation: null }),
        ),
      );
      expect(words(body.querySelector('p:nth-of-type(2)'))).toBe(expected);
    }),
    { numRuns: 300 },
  );
});
