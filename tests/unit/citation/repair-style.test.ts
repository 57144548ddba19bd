/** Styles as their guides have them, whoever reads them. */
import { describe, expect, it } from 'vitest';
import { cite } from '../../../utils/citation/engine/engine';
import { findDoubles } from '../../../utils/citation/engine/print-once';
import type { CslItem } from '../../../utils/scholarly/types';
import { nodeData } from './node-data';

const ITEM: CslItem = {
  id: 'x',
  type: 'webpage',
  title: 'Moss at night',
  author: [{ family: 'Halloran', given: 'Mira' }],
  issued: { 'date-parts': [[2020]] },
  URL: 'https://moss.example/',
};

/** A style with words of its own for a language, and for all of them. */
const style = (locales: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info><title>Moss</title><id>moss</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  ${locales}
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>
    <group delimiter=" "><text variable="title" quotes="true"/><text term="from"/><text variable="URL"/></group>
  </layout></bibliography>
</style>`;

const citeWith = async (locales: string, lang = 'en-US') =>
  (await cite([ITEM], { style: 'moss', lang, own: { xml: style(locales) } }, nodeData)).text;

const terms = (xml: string) => `<terms>${xml}</terms>`;

describe('a style', () => {
  it.each([
    ['for its language', ' xml:lang="en"'],
    ['for all languages', ''],
  ])('keeps the words that it has %s, with the marks of its guide beside them', async (_, lang) => {
    const locale = `<locale${lang}>${terms('<term name="from">found at</term>')}</locale>`;
    expect(await citeWith(locale)).toBe('‘Moss at night’ found at https://moss.example/');
  });

  it('has its own quotation marks in every language, where it has some for its own', async () => {
    const marks = '<term name="open-quote">»</term><term name="close-quote">«</term>';
    for (const lang of ['en-US', 'fr-FR'])
      expect(await citeWith(`<locale xml:lang="en">${terms(marks)}</locale>`, lang)).toContain(
        '»Moss at night«',
      );
  });
});

describe('the series in IEEE', () => {
  const book: CslItem = {
    ...ITEM,
    type: 'book',
    'collection-title': 'Lecture Notes in Moss',
    volume: '7',
    publisher: 'Bog Press',
    'publisher-place': 'Basel',
  };
  const ieee = async (item: CslItem) =>
    (await cite([item], { style: 'ieee', lang: 'en-US' }, nodeData)).text;

  it('is parted from what follows by one sign', async () => {
    const chapter = { ...book, type: 'chapter', 'container-title': 'The Bog', page: '3-9' };
    expect(await ieee(chapter)).toContain(
      'in The Bog, vol. 7, in Lecture Notes in Moss, Basel: Bog Press, 2020, pp. 3–9',
    );
  });

  it('has the volume where nothing before it said that', async () => {
    expect(await ieee(book)).toContain('night, vol. 7. in Lecture Notes in Moss. Basel: Bog Press');
    const paper = { ...book, type: 'paper-conference', 'container-title': 'Proc. Moss' };
    expect(await ieee(paper)).toContain('in Lecture Notes in Moss, vol. 7. Basel');
  });
});

describe('a DOI and its address', () => {
  const DOI = '10.5555/moss.1';
  const URL = `https://doi.org/${DOI}`;
  const doublesOf = (print: (item: CslItem) => string) =>
    findDoubles({ ...ITEM, DOI, URL }, async (item, { without }) =>
      print({
        ...item,
        DOI: without.includes('DOI') ? '' : (item.DOI ?? ''),
        URL: without.includes('URL') ? '' : (item.URL ?? ''),
      }),
    );

  it('both stay where the guide asks for the number and then says where the text is', async () => {
    expect(await doublesOf(({ DOI, URL }) => `DOI ${DOI}. Available from: ${URL}`)).toMatchObject({
      without: [],
    });
  });

  it('are one where the address is that of any page on the web, and the number follows', async () => {
    expect(await doublesOf(({ DOI, URL }) => `Available at: ${URL}. DOI: ${DOI}`)).toMatchObject({
      without: ['URL'],
    });
  });

  it('both stay in data for programs', async () => {
    expect(await doublesOf(({ DOI, URL }) => `|url=${URL} |doi=${DOI}`)).toMatchObject({
      without: [],
    });
  });
});
