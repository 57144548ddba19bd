import { describe, expect, test } from 'vitest';
import { cite } from '../../../utils/citation/engine/engine';
import { MAX_STYLE_BYTES, readUserStyle } from '../../../utils/citation/styles/user-style';
import { toXml } from '../../bench/cite/xml.mjs';
import { nodeData, styleIds } from './node-data';
import { paper } from './stories';

const info = `<info>
    <title>Journal of Fern &amp; Moss</title>
    <title-short>JFM</title-short>
    <id>http://www.zotero.org/styles/journal-of-fern-and-moss</id>
    <updated>2025-02-03T10:00:00+00:00</updated>
  </info>`;

const layout = `<citation><layout prefix="(" suffix=")"><text macro="who"/></layout></citation>
  <bibliography><layout suffix="."><text macro="who"/><text variable="title" prefix=": "/></layout></bibliography>`;

const macro = `<macro name="who"><names variable="author"><name form="short" and="text"/></names></macro>`;

const style = (inner: string, attributes = 'version="1.0" class="in-text"') =>
  `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" ${attributes} default-locale="de-DE">
  <!-- A style of an invented journal -->
  ${inner}
</style>
`;

/** Macros of which each calls the next `times`, from `who` on. */
const chain = (length: number, times: number, backwards = false, open = '', close = '') => {
  const name = (at: number) => (at === 0 ? 'who' : `m${at}`);
  const macros = Array.from({ length }, (_, at) => {
    const call = `<text macro="${name(at + 1)}"/>`.repeat(times);
    return `<macro name="${name(at)}">${open.repeat(2)}${call}${close.repeat(2)}</macro>`;
  });
  const last = `<macro name="${name(length)}"><text variable="title"/></macro>`;
  return (backwards ? macros.reverse() : macros).join('') + last;
};

const withInner = (inner: string) =>
  style(
    `${info}<citation><layout><text variable="title"/></layout></citation>
    <bibliography><layout>${inner}<text variable="title"/></layout></bibliography>`,
  );

const isShipped = async (id: string) => id === 'apa' || id === 'nature';
const read = (xml: string) => readUserStyle(xml, isShipped);
const bad = (problem: string, detail: unknown = expect.any(String)) => ({
  ok: false,
  failure: { kind: 'bad-style', problem, detail },
});

test('a style of one’s own is kept with what it says of itself, and can be cited with', async () => {
  const xml = style(info + macro + layout);
  const own = await read(xml);
  expect(own).toEqual({
    ok: true,
    value: {
      id: 'journal-of-fern-and-moss',
      title: 'Journal of Fern & Moss',
      short: 'JFM',
      lang: 'de-DE',
      notes: false,
      parent: null,
      updated: '2025-02-03',
      xml,
    },
  });
  const options = { style: 'journal-of-fern-and-moss', lang: 'en-US', own: { xml } };
  expect(await cite([paper], options, nodeData)).toMatchObject({
    text: 'Moss, von Stein, and The Lichen Consortium: Moonlight entrains circadian rhythms in Xanthoria parietina.',
    inText: { text: '(Moss, von Stein, and The Lichen Consortium)' },
  });
  const german = await cite([paper], { ...options, langFrom: 'style' }, nodeData);
  expect(german.inText?.text).toBe('(Moss, von Stein, und The Lichen Consortium)');
});

test('a newer version of a shipped style takes its place, and leaves it as it is', async () => {
  const xml = style(info.replace('journal-of-fern-and-moss', 'apa') + macro + layout);
  const newer = await cite([paper], { style: 'apa', lang: 'en-US', own: { xml } }, nodeData);
  expect(newer.text).toMatch(/^Moss, von Stein, and/);
  const shipped = await cite([paper], { style: 'apa', lang: 'en-US' }, nodeData);
  expect(shipped.text).toMatch(/^Moss, F\. A\./);
});

describe('a journal that follows another style', () => {
  const link = (parent: string) =>
    style(
      info.replace(
        '</info>',
        `<link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/></info>`,
      ),
    );

  test('is cited in that style', async () => {
    const xml = link('nature');
    expect(await read(xml)).toMatchObject({ ok: true, value: { parent: 'nature', notes: null } });
    const cited = await cite([paper], { style: 'x', lang: 'en', own: { xml } }, nodeData);
    expect(cited.inText?.html).toBe('<sup>1</sup>');
  });

  test('is refused where that style is not to be had', async () => {
    expect(await read(link('journal-of-nowhere'))).toEqual(bad('parent', 'journal-of-nowhere'));
  });
});

describe('a file is refused', () => {
  test.each([
    ['that is no XML', 'hello', 'xml', '1'],
    ['with a tag left open', style(`${info}<macro name="a">`), 'xml', '10'],
    ['with tags that cross', style('<a><b></a></b>'), 'xml', '4'],
    ['with an attribute twice', style('<a b="1" b="2"/>'), 'xml', '4'],
    ['with two roots', `${style(info)}<style/>`, 'xml', '11'],
    ['with a document type', `<!DOCTYPE style []>${style(info)}`, 'unsafe', '1'],
    ['with entities of its own', style('<a>&bomb;</a>'), 'unsafe', '4'],
    ['with a processing instruction', style('<?php echo 1 ?>'), 'unsafe', '4'],
    ['that is nested without end', '<a>'.repeat(5000), 'unsafe', '1'],
    ['that is a web page', '<html><body>404</body></html>', 'csl', ''],
    ['of another namespace', style(info).replace('purl.org', 'example.org'), 'csl', ''],
    ['of CSL 0.8', style(info, 'version="0.8.1"'), 'version', '0.8.1'],
    ['without a version', style(info, 'class="in-text"'), 'version', '–'],
    ['without a title', style(info.replace(/<title>.*<\/title>/, '')), 'part', 'info/title'],
    ['without an id', style(info.replace(/<id>.*<\/id>/, '')), 'part', 'info/id'],
    ['without citations', style(info + macro), 'part', 'citation'],
    ['without a layout', style(`${info}<citation/>`), 'part', 'citation/layout'],
    ['without a macro it uses', style(info + layout), 'part', 'macro who'],
    [
      'with a macro that runs in a circle',
      style(`${info}<macro name="who"><text macro="who"/></macro>${layout}`),
      'part',
      'macro who',
    ],
    ['with an element that CSL has not', withInner('<odd/>'), 'element', 'odd'],
    ['named like a member of objects', withInner('<constructor/>'), 'element', 'constructor'],
    ['with an element out of place', withInner('<name/>'), 'element', 'name'],
    [
      'with a choice that begins at its end',
      withInner('<choose><else/></choose>'),
      'element',
      'else',
    ],
    ['with a choice of nothing', withInner('<choose/>'), 'element', 'choose'],
    [
      'with a face that there is not, where few works come to',
      withInner(
        '<choose><if type="treaty"><text variable="title" font-style="slanted"/></if></choose>',
      ),
      'value',
      'text font-style="slanted"',
    ],
    [
      'with a part of a date that there is not',
      withInner('<date variable="issued"><date-part name="decade"/></date>'),
      'value',
      'date-part name="decade"',
    ],
    [
      'with a number that is none',
      withInner('<names variable="author"><name et-al-min="many"/></names>'),
      'value',
      'name et-al-min="many"',
    ],
    ['with a chain of macros', style(info + chain(5000, 1) + layout), 'macros', ''],
    ['with one from its end', style(info + chain(5000, 1, true) + layout), 'macros', ''],
    ['with macros that double', style(info + chain(40, 2) + layout), 'macros', ''],
    ['with macros that double ever more', style(info + chain(100, 9) + layout), 'macros', ''],
    [
      'with elements that are deep with their macros only',
      style(`${info}${chain(60, 1, false, '<group>', '</group>')}${layout}`),
      'macros',
      '',
    ],
  ])('%s', async (_, xml, problem, detail) => {
    expect(await read(xml)).toEqual(bad(problem, detail));
  });

  test('that is larger than any style', async () => {
    expect(await read(style(info + ' '.repeat(MAX_STYLE_BYTES)))).toEqual(bad('size', ''));
  });
});

test('every style that is shipped would pass', { timeout: 60_000 }, async () => {
  for (const id of styleIds) {
    const tree = await nodeData.style(id);
    const named = toXml(tree).replace(/<info>.*?<\/info>|<info\/>/, info);
    const own = await readUserStyle(named, async () => true);
    expect(own.ok || own.failure, id).toBe(true);
  }
});
