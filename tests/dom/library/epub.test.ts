/** A story as EPUB, read by other means than it was written: the zip, the XML, and what refers to what. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BookFile, storyToEpub } from '../../../utils/library/export/epub/epub';
import { loadPictures, pictureAddresses } from '../../../utils/library/export/pictures';
import { readZip } from '../../support/read-zip';
import { storyFile } from './story-files';

const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
const url = 'https://img.example/a%20b.jpg';
const pictures = new Map([[url, { bytes: PNG, mime: 'image/png' as const }]]);

async function open(file: BookFile) {
  const entries = await readZip(storyToEpub(file));
  const text = (name: string) =>
    new TextDecoder().decode(entries.find((entry) => entry.name === name)?.bytes);
  const xml = (name: string) => {
    const parsed = new DOMParser().parseFromString(text(name), 'application/xml');
    const wrong = parsed.querySelector('parsererror');
    if (wrong) throw new Error(`${name}: ${wrong.textContent}\n${text(name)}`);
    return parsed;
  };
  return { entries, text, xml };
}
const book = (change = {}, rest = {}, with_ = pictures as BookFile['pictures']) =>
  open({ ...storyFile(change, rest), pictures: with_ });

/** Everything that EPUB wants of the whole, whatever the story. */
async function expectSound({ entries, xml }: Awaited<ReturnType<typeof open>>) {
  const [first] = entries;
  expect(first).toMatchObject({ name: 'mimetype', method: 0, extra: 0, offset: 0 });
  expect(new TextDecoder().decode(first?.bytes)).toBe('application/epub+zip');
  const names = entries.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const root = xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path');
  expect(root).toBe('EPUB/package.opf');
  const opf = xml('EPUB/package.opf');
  const items = [...opf.querySelectorAll('manifest > item')];
  const listed = items.map((item) => `EPUB/${item.getAttribute('href')}`);
  expect([...listed, 'mimetype', 'META-INF/container.xml', root].sort()).toEqual([...names].sort());
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const ref of opf.querySelectorAll('itemref'))
    expect(ids).toContain(ref.getAttribute('idref'));
  const unique = opf.documentElement.getAttribute('unique-identifier');
  expect(opf.querySelector(`metadata > *[id="${unique}"]`)?.textContent).toMatch(/^urn:uuid:/);
  const modified = opf.querySelector('meta[property="dcterms:modified"]')?.textContent;
  expect(modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(opf.querySelectorAll('item[properties~="nav"]')).toHaveLength(1);
  for (const page of ['EPUB/nav.xhtml', 'EPUB/story.xhtml']) {
    const parsed = xml(page);
    expect(parsed.documentElement.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
    const own = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(own).size).toBe(own.length);
    for (const one of parsed.querySelectorAll('[src], link[href], a[href]')) {
      const to = one.getAttribute('src') ?? one.getAttribute('href') ?? '';
      if (to.startsWith('#')) expect(own).toContain(decodeURIComponent(to.slice(1)));
      else if (one.localName !== 'a' || !/^[a-z]+:/i.test(to))
        expect(names).toContain(`EPUB/${to}`);
    }
    expect(parsed.querySelector('script, style, iframe, form, [onclick], [target]')).toBeNull();
  }
}

describe('the book', () => {
  it('holds together, with everything of the story in it', async () => {
    const opened = await book();
    await expectSound(opened);
    const story = opened.xml('EPUB/story.xhtml');
    expect(story.querySelectorAll('h1')).toHaveLength(1);
    expect(story.querySelector('figure img')?.getAttribute('src')).toBe('images/1.png');
    expect(story.querySelector('table i')?.textContent).toBe('Bryum');
    expect(story.querySelector('msup')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    expect(story.querySelector('a[href="#story-note"]')).not.toBeNull();
    expect([...story.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      '1. What the team # found',
      'Highlights',
      'Citation',
    ]);
    expect(story.documentElement.textContent).toContain('Ask <Ada> & Bo.');
    expect(opened.entries.find(({ name }) => name === 'EPUB/images/1.png')?.bytes).toEqual(PNG);
  });

  it('says in its metadata what it is, when it was published and of which paper', async () => {
    const opf = (await book()).xml('EPUB/package.opf');
    const field = (name: string) => opf.getElementsByTagName(name)[0]?.textContent;
    expect(field('dc:title')).toBe('Moss remembers drought for three generations');
    expect(field('dc:creator')).toBe('Ada Fern');
    expect(field('dc:language')).toBe('en');
    expect(field('dc:date')).toBe('2024-03-05T09:00:00+01:00');
    expect(field('dc:source')).toBe('https://news.example/moss-remembers-drought');
    expect(field('dc:relation')).toBe('https://doi.org/10.5555/moss.2024.17');
    expect(opf.querySelector('[href="story.xhtml"]')?.getAttribute('properties')).toBe('mathml');
  });

  it('without its pictures links to them', async () => {
    const opened = await book({}, {}, new Map());
    await expectSound(opened);
    const story = opened.xml('EPUB/story.xhtml');
    expect(story.querySelector('img')).toBeNull();
    expect(story.querySelector(`figure a[href="${url}"]`)?.textContent).toBe('Moss | on a [wall]');
  });

  it('of a story from right to left turns its pages that way', async () => {
    const opened = await book({ lang: 'ar', dir: 'rtl' });
    await expectSound(opened);
    expect(opened.xml('EPUB/package.opf').querySelector('spine')?.outerHTML).toContain('rtl');
    const { documentElement } = opened.xml('EPUB/story.xhtml');
    expect([documentElement.lang, documentElement.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it('holds together whatever the page holds', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '<p id="a">',
        '<p id="a b">',
        '</p>',
        '<ul>',
        '<li value="x">',
        '<b>',
        '</i>',
      ),
      fc.constantFrom(
        '<a href="#gone">',
        '<a href="#a">',
        '<a href="">',
        '<img src="x.png" width="50%">',
      ),
      fc.constantFrom(
        '<td colspan="2">',
        '<table>',
        '<math><mi>x</mi>',
        '&#11;',
        '&lt;',
        ']]>',
        '<!--x-->',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 12 }),
        fc.string({ unit: 'binary' }),
        async (parts, title) => {
          await expectSound(await book({ html: parts.join(''), title, byline: title }));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('its pictures', () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 4;
  const own = canvas.toDataURL('image/png');

  it('are drawn anew in a format that books may hold; those that cannot be had are missing', async () => {
    const loaded = await loadPictures([own, 'data:image/png;base64,broken']);
    expect([...loaded.keys()]).toEqual([own]);
    expect(loaded.get(own)?.mime).toBe('image/png');
    expect(loaded.get(own)?.bytes.slice(0, 8)).toEqual(PNG);
  });

  it('are each asked for once, the lead picture too', () => {
    const body = document.createElement('div');
    body.innerHTML = `<img data-x src="${own}"><img src="${own}">`;
    expect(pictureAddresses(body, 'https://img.example/lead.jpg')).toEqual([
      'https://img.example/lead.jpg',
      own,
    ]);
  });
});
