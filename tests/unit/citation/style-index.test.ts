import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { packStyles, readStyles } from '../../../scripts/styles.mjs';
import { packagedData } from '../../../utils/citation/engine/csl-data';
import { cite } from '../../../utils/citation/engine/engine';
import { findStyle, loadStyleIndex } from '../../../utils/citation/styles/style-index';
import { searchStyles } from '../../../utils/citation/styles/style-search';
import { STYLES } from '../../../utils/citation/styles/styles';
import { paper } from './stories';

const files = await packStyles(STYLES.map(({ id }) => id));
const paths = new Map(files.map(({ relativeDest, absoluteSrc }) => [relativeDest, absoluteSrc]));
const all = [...(await readStyles())].map(([id, { name }]) => ({ id, name }));

/** The extension's own files, served as the browser serves them. */
function serveExtension() {
  vi.stubGlobal('self', { location: { origin: 'chrome-extension://paper-trail' } });
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = paths.get(url.pathname.slice(1));
    return path ? new Response(readFileSync(path)) : new Response(null, { status: 404 });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('no style prints the code of a sign in place of the sign', async () => {
  const codes = [...(await readStyles())].filter(([, { tree }]) =>
    /&(?:#\w+|\w+);/.test(JSON.stringify(tree)),
  );
  expect(codes.map(([id]) => id)).toEqual([]);
});

test('every style of the package is carried once', () => {
  const index: [string, string, number | null][] = JSON.parse(
    readFileSync(paths.get('csl/index.json') ?? '', 'utf8'),
  );
  expect(index.length).toBeGreaterThan(2000);
  const held = new Map<string, Set<string>>();
  for (const [path, file] of paths)
    if (path.startsWith('csl/more/'))
      held.set(path, new Set(Object.keys(JSON.parse(String(gunzipSync(readFileSync(file)))))));
  for (const [id, , group] of index) {
    const own = paths.has(`csl/styles/${id}.json`);
    expect(own).toBe(group === null);
    if (!own) expect(held.get(`csl/more/${group}.json.gz`)).toContain(id);
  }
});

test('no style puts tabs or line ends of its file into a reference', async () => {
  const broken = [...(await readStyles())].filter(([, { tree }]) =>
    /\\[nrt]/.test(JSON.stringify(tree)),
  );
  expect(broken.map(([id]) => id)).toEqual([]);
});

test('a style that few use is as good as the most used', async () => {
  serveExtension();
  const lang = 'en-US';
  expect((await cite([paper], { style: 'apa', lang }, packagedData)).text).toContain('Moss, F. A.');
  const rare = await cite([paper], { style: 'the-faseb-journal', lang }, packagedData);
  expect(rare.text).toContain('Moonlight entrains circadian rhythms');
  await expect(cite([paper], { style: 'no-such-style', lang }, packagedData)).rejects.toThrow();
});

test.each([
  ['apa', 'apa'],
  ['APA 7', 'apa'],
  ['mla', 'modern-language-association'],
  ['nature', 'nature'],
  ['ama', 'american-medical-association'],
  ['harvard', 'harvard-cite-them-right'],
  ['chicago author', 'chicago-author-date'],
  ['faseb', 'the-faseb-journal'],
  ['universitat wien', null],
  ['qwertz', null],
])('searching for “%s” finds %s first', (query, id) => {
  const [first] = searchStyles(all, query);
  if (id) expect(first?.id).toBe(id);
  else expect(first === undefined || first.name.toLowerCase().includes('wien')).toBe(true);
});

test.each([
  ['vancuver', 'vancouver'],
  ['natrue', 'nature'],
  ['chicgo author', 'chicago-author-date'],
  ['pnas', 'pnas'],
  ['nejm', 'the-new-england-journal-of-medicine'],
  ['jacs', 'journal-of-the-american-chemical-society'],
  ['proc natl acad sci', 'pnas'],
  ['phys rev lett', 'physical-review-letters'],
  ['angew chem', 'angewandte-chemie'],
  ['j biol chem', 'journal-of-biological-chemistry'],
  ['chicago 18', 'chicago-author-date'],
  ['apa6', 'apa'],
  ['j. neurosci.', 'the-journal-of-neuroscience'],
])('“%s” finds %s among the first of all journals', async (query, id) => {
  serveExtension();
  const found = searchStyles(await loadStyleIndex(), query, 5).map((style) => style.id);
  expect(found).toContain(id);
});

test.each([
  ['okologi og miljo', 'Økologi og Miljø'],
  ['strassenbau', 'Straßenbau'],
  ['studia lodzkie', 'Studia Łódzkie'],
])('“%s”, typed without its letters’ marks, finds %s', (query, name) => {
  const styles = [
    { id: 'other', name: 'Other' },
    { id: 'wanted', name },
  ];
  expect(searchStyles(styles, query).map((style) => style.name)).toEqual([name]);
});

test('what is near to no name finds nothing', async () => {
  serveExtension();
  expect(searchStyles(await loadStyleIndex(), 'qwrtzpfk')).toEqual([]);
});

test('before anything is typed the most used styles are offered', () => {
  expect(searchStyles(all, ' ').map(({ id }) => id)).toEqual(STYLES.map(({ id }) => id));
});

test('a journal is found by its own name and cited in the style it follows, in its language', async () => {
  serveExtension();
  const index = await loadStyleIndex();
  expect(index.length).toBeGreaterThan(10_000);
  expect(new Set(index.map(({ id }) => id)).size).toBe(index.length);
  const [found] = searchStyles(index, 'nature biotechnology');
  expect(found).toMatchObject({ id: 'nature-biotechnology', parent: 'nature', lang: 'en-GB' });
  expect(await findStyle('nature-biotechnology')).toEqual(found);
  const lang = 'en-US';
  const asJournal = await cite([paper], { style: 'nature-biotechnology', lang }, packagedData);
  const asParent = await cite([paper], { style: 'nature', lang }, packagedData);
  expect(asJournal).toEqual(asParent);
  expect((await packagedData.style('nature-biotechnology')).a?.['default-locale']).toBe('en-GB');
});
