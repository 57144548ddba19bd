/** What a librarian would have to put right by hand in a reference, were the item taken as the record has it. */
import { describe, expect, it, test } from 'vitest';
import { cite, exportItems } from '../../../utils/citation/engine/engine';
import type { CslItem } from '../../../utils/scholarly/types';
import { nodeData } from './node-data';

const article: CslItem = {
  id: 'x',
  type: 'article-journal',
  title: 'Moss listens at night',
  author: [{ family: 'Halloran', given: 'Mira' }],
  'container-title': 'Annals of Moss',
  volume: '12',
  issue: '3',
  page: '45-67',
  issued: { 'date-parts': [[2020, 4, 3]] },
  DOI: '10.5555/moss.1',
  URL: 'https://doi.org/10.5555/moss.1',
};
const MLA = 'modern-language-association';

const citeAs = async (style: string, fields: Partial<CslItem>, lang = 'en-US') =>
  (await cite([{ ...article, ...fields }], { style, lang }, nodeData)).text;
const times = (text: string, part: string) => text.split(part).length - 1;

describe('a title', () => {
  const title = 'Strategic Listening, Wet Roots, and the Future of Mossy Publishing';

  it.each(['apa', 'vancouver', 'american-medical-association', 'nature'])(
    'in Title Case becomes a sentence in %s',
    async (style) => {
      expect(await citeAs(style, { title })).toContain(
        'Strategic listening, wet roots, and the future of mossy publishing',
      );
    },
  );

  it('stays in Title Case where the style wants that', async () => {
    expect(await citeAs(MLA, { title })).toContain(`“${title}.”`);
  });

  it('of another language keeps its capitals, whatever the record says of the language', async () => {
    const german = 'Unternehmenspflichten: zivilrechtliche und öffentliche Konzepte';
    for (const said of [{}, { language: 'en' }])
      expect(await citeAs(MLA, { ...said, title: german })).toContain(`“${german}.”`);
  });

  it('begins anew behind a colon where the style wants that', async () => {
    const withColon = 'Moss at night: listening without roots';
    expect(await citeAs('apa', { title: withColon })).toContain('night: Listening without roots.');
    expect(await citeAs('vancouver', { title: withColon })).toContain('night: listening');
    expect(await citeAs('apa', { title: 'Moss at night: mRNA at work' })).toContain(': mRNA');
  });

  const guessesOf = async (style: string, fields: Partial<CslItem>) =>
    (await cite([{ ...article, ...fields }], { style, lang: 'en-US' }, nodeData)).titleGuesses;

  it('that was made a sentence is told to be a guess, with the record’s own one press away', async () => {
    expect(await guessesOf('apa', { title })).toEqual([{ at: 0, case: 'sentence' }]);
    expect(await guessesOf(MLA, { title })).toBeUndefined();
    const asIs = { title, 'title-case': 'as-is' } as const;
    expect(await citeAs('apa', asIs)).toContain(`${title}. Annals`);
    expect(await guessesOf('apa', asIs)).toBeUndefined();
  });

  it('is no guess where the abstract writes its words in small letters', async () => {
    const abstract = 'We study strategic listening, wet roots, the future and mossy publishing.';
    expect(await guessesOf('apa', { title, abstract })).toBeUndefined();
  });

  it('of a language that nothing tells may be a guess in Title Case', async () => {
    const unknown = { title: 'Lumina mantoru' };
    expect(await citeAs(MLA, unknown)).toContain('Lumina Mantoru');
    expect(await guessesOf(MLA, unknown)).toEqual([{ at: 0, case: 'title' }]);
    expect(await guessesOf('apa', unknown)).toBeUndefined();
    const asIs = { ...unknown, 'title-case': 'as-is' } as const;
    expect(await citeAs(MLA, asIs)).toContain('Lumina mantoru');
    expect(await guessesOf(MLA, { title: 'Moss at night' })).toBeUndefined();
  });

  it('as the reader wants it is no field of CSL-JSON, and keeps its capitals in BibTeX', async () => {
    const asIs = { ...article, title, 'title-case': 'as-is' } as const;
    expect(JSON.parse(await exportItems([asIs], 'csl-json'))).toEqual([{ ...article, title }]);
    expect(await exportItems([asIs], 'bibtex')).toContain('title = {Strategic {Listening},');
  });

  it.each(['Is moss wet？', 'هل الطحلب رطب؟'])('%s ends a sentence', async (question) => {
    expect(await citeAs('apa', { title: question })).toContain(`${question} Annals`);
  });
});

describe('words of registries', () => {
  it.each([
    ['Oxford University Press (OUP)', 'Oxford University Press'],
    ['Public Library of Science (PLoS)', 'Public Library of Science'],
    ['Springer Science and Business Media LLC', 'Springer Science and Business Media'],
    ['VCH Verlagsgesellschaft mbH', 'VCH Verlagsgesellschaft'],
    ['Mulberry Technologies, Inc.', 'Mulberry Technologies'],
    ['Bog Press (Basel)', 'Bog Press (Basel)'],
    ['Inc.', 'Inc.'],
  ])('the publisher %s is %s', async (publisher, printed) => {
    const book = {
      type: 'book',
      publisher,
      'container-title': '',
      volume: '',
      issue: '',
      page: '',
    };
    expect(await citeAs(MLA, book)).toContain(`. ${printed}, 2020`.replace('..', '.'));
  });

  it('pages that were given backwards go forwards', async () => {
    expect(await citeAs('apa', { page: '1392b-1392' })).toContain(', 1392–1392b.');
  });

  it('a thesis is one within its brackets', async () => {
    const thesis = { type: 'thesis', genre: 'PhD Thesis', publisher: 'University of Moss' };
    expect(await citeAs('apa', thesis)).toContain('[PhD thesis, University of Moss]');
  });

  it('a supplement is one', async () => {
    expect(await citeAs('apa', { issue: '1_suppl' })).toContain('12(1 Suppl)');
    expect(await citeAs('apa', { issue: '1-2' })).toContain('12(1–2)');
  });

  it('a title’s own last stop goes, as styles set theirs', async () => {
    expect(await citeAs('apa', { type: 'dataset', title: 'Wings of moss.' })).toContain(
      'Wings of moss [Dataset]',
    );
    expect(await citeAs('vancouver', { title: 'Moss in the U.S.' })).toContain('the U.S. Annals');
  });

  it('species keep their small epithet in Title Case', async () => {
    expect(
      await citeAs(MLA, { title: 'Feeding of <i>Eleutheronema tetradactylum</i> at night' }),
    ).toContain('“Feeding of Eleutheronema tetradactylum at Night.”');
  });

  it('a work of which no more than its publisher is known is cited by that', async () => {
    const { title: _, author: __, 'container-title': ___, ...bare } = article;
    const only = { ...bare, type: 'document', publisher: 'Bog Press (BP)' };
    expect((await cite([only], { style: 'apa', lang: 'en-US' }, nodeData)).text).toBe(
      'Bog Press, 2020. https://doi.org/10.5555/moss.1',
    );
  });
});

describe('an article’s number', () => {
  const numbered = { page: 'e0456789', number: 'e0456789' };

  it('stands where pages would in MLA, and is none', async () => {
    expect(await citeAs(MLA, numbered)).toContain('no. 3, Apr. 2020, e0456789, https://');
  });

  it.each(['spie-journals', 'gost-r-7-0-5-2008-numeric', 'sage-harvard', 'apa', 'vancouver'])(
    'stands once in %s',
    async (style) => {
      expect(times(await citeAs(style, numbered), 'e0456789')).toBe(1);
    },
  );

  test('and in a list, beside an article with pages', async () => {
    const list = [
      { ...article, ...numbered },
      { ...article, id: 'y', title: 'Moss sleeps' },
    ];
    const { text } = await cite(list, { style: MLA, lang: 'en-US' }, nodeData);
    expect(times(text, 'e0456789')).toBe(1);
    expect(text).toContain('45–67');
  });
});

describe('a DOI', () => {
  it.each(['council-of-science-editors', 'tyndale-bulletin', 'antiquity'])(
    'is not printed as an address once more in %s',
    async (style) => {
      expect(times(await citeAs(style, {}), '10.5555/moss.1')).toBe(1);
    },
  );

  it('stands beside “Available from” where the guide wants both', async () => {
    expect(await citeAs('iso690-author-date-es', {})).toMatch(
      /DOI 10\.5555\/moss\.1.*https:\/\/doi\.org\/10\.5555\/moss\.1/,
    );
  });
});

describe('editors', () => {
  const editor = [{ family: 'Janbon', given: 'Guil' }];

  it.each(['vancouver', MLA, 'chicago-author-date'])(
    'of an article are not in %s',
    async (style) => {
      expect(await citeAs(style, { editor })).not.toContain('Janbon');
    },
  );

  it('of a book are', async () => {
    expect(await citeAs('vancouver', { editor, type: 'chapter' })).toContain('Janbon');
  });

  it('of what has no author are', async () => {
    expect(await citeAs('vancouver', { editor, author: [] })).toContain('Janbon');
  });
});

describe('Harvard, Cite Them Right', () => {
  it.each(['en-US', 'en-GB', 'de', 'fr-FR'])('has its own quotation marks in %s', async (lang) => {
    expect(await citeAs('harvard-cite-them-right', {}, lang)).toContain('‘Moss listens at night’,');
  });

  it('has its own dates for readers of American English', async () => {
    const page = { type: 'webpage', accessed: { 'date-parts': [[2026, 11, 22]] } };
    const { DOI: _, ...rest } = article;
    const { text } = await cite(
      [{ ...rest, ...page, URL: 'https://moss.example/1' }],
      { style: 'harvard-cite-them-right', lang: 'en-US' },
      nodeData,
    );
    expect(text).toContain('22 November 2026');
  });

  it('calls an article that has no pages yet no preprint, and a preprint one', async () => {
    const { volume: _v, issue: _i, page: _p, ...fresh } = article;
    const one = async (item: CslItem) =>
      (await cite([item], { style: 'harvard-cite-them-right', lang: 'en-US' }, nodeData)).text;
    expect(await one(fresh)).not.toContain('[Preprint]');
    expect(await one({ ...fresh, type: 'article' })).toContain('[Preprint]');
  });
});

it('a name that is followed by itself in another script has one initial', async () => {
  const author = [{ family: 'Deng', given: 'Daosheng (邓道盛)' }];
  expect(await citeAs('apa', { author })).toContain('Deng, D. (2020)');
});

it('a paper of proceedings without editors is in its book', async () => {
  const { DOI: _d, URL: _u, volume: _v, issue: _i, ...rest } = article;
  const paper = {
    ...rest,
    type: 'paper-conference',
    'container-title': 'Proceedings of Rain',
    publisher: 'Harbor',
  };
  const { text } = await cite([paper], { style: 'apa', lang: 'en-US' }, nodeData);
  expect(text).toContain('In Proceedings of Rain (pp. 45–67). Harbor.');
});

it('the address of an old DOI is escaped wherever it stands', async () => {
  const DOI = '10.5555/(sici)1097(199602)5:1<1::aid-moss>3.0.co;2-#';
  const { URL: _, ...rest } = article;
  for (const style of ['apa', MLA, 'ieee', 'council-of-science-editors']) {
    const { html } = await cite([{ ...rest, DOI }], { style, lang: 'en-US' }, nodeData);
    expect(html).toContain('%3C1::aid-moss%3E3.0.co;2-%23"');
  }
});
