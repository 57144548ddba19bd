/** What a reference gets of records that were filled in oddly. */
import { describe, expect, it } from 'vitest';
import { toCsl } from '../../../utils/scholarly/providers/crossref/csl';
import { readDatacite } from '../../../utils/scholarly/providers/datacite';
import type { CslItem } from '../../../utils/scholarly/types';

const crossref = (fields: object): CslItem =>
  toCsl({ type: 'journal-article', title: ['Rain'], ...fields }, '10.5555/rain');

const datacite = (attributes: object): CslItem | null | undefined =>
  readDatacite(
    {
      data: {
        attributes: {
          doi: '10.5555/rain',
          titles: [{ title: 'Rain at night' }],
          creators: [],
          publisher: 'Harbor',
          publicationYear: 2025,
          types: { resourceTypeGeneral: 'Report' },
          ...attributes,
        },
      },
    },
    '10.5555/rain',
  )?.csl;

describe('a title of Crossref', () => {
  it.each<[string, object, string]>([
    [
      'has one colon before its subtitle',
      { title: ['Rain and memory:'], subtitle: [': a history of wet summers'] },
      'Rain and memory: a history of wet summers',
    ],
    ['has no doubled colon', { title: ['Rain: : a history'] }, 'Rain: a history'],
    [
      'is not said twice',
      { title: ['Slow rain over warm cities: a model'], subtitle: ['A model'] },
      'Slow rain over warm cities: a model',
    ],
    [
      'is not begun twice',
      { title: ['Slow rain here'], subtitle: ['Slow rain here: a model'] },
      'Slow rain here: a model',
    ],
    [
      'leaves out its translation',
      { title: ['Der Regen und die Stadt'], subtitle: ['The rain and the city'] },
      'Der Regen und die Stadt',
    ],
    [
      'leaves out the original title that stands as a subtitle',
      { title: ['Rain'], subtitle: ['Chuva'], 'original-title': ['Chuva'] },
      'Rain',
    ],
    [
      'in capitals becomes a sentence with its acronyms',
      { title: ['SLOW RAIN OVER WARM CITIES: A STUDY OF DNA IN KENYA'] },
      'Slow rain over warm cities: a study of DNA in Kenya',
    ],
    [
      'in Portuguese capitals as well',
      { title: ['O USO DA MADEIRA EM UMA SERRARIA'] },
      'O uso da madeira em uma serraria',
    ],
    [
      'in German capitals stays, since its nouns cannot be told',
      { title: ['DER REGEN UND DIE STADT'] },
      'DER REGEN UND DIE STADT',
    ],
    ['of one word may be an acronym', { title: ['CRISP'] }, 'CRISP'],
    [
      'is the original one where there is no other',
      { title: [], 'original-title': ['Chuva'] },
      'Chuva',
    ],
  ])('%s', (_, fields, title) => {
    expect(crossref(fields).title).toBe(title);
  });
});

describe('a record of Crossref', () => {
  it('names the book, which stands behind its series however long that is', () => {
    const titles = ['Advances in Experimental Medicine and Biology', 'Hypoxia and Cancer'];
    expect(crossref({ type: 'book-chapter', 'container-title': titles })).toMatchObject({
      'container-title': 'Hypoxia and Cancer',
      'collection-title': 'Advances in Experimental Medicine and Biology',
    });
    const turned = ['Structured Matrices in Engineering I', 'Contemporary Mathematics'];
    expect(crossref({ type: 'book-chapter', 'container-title': turned })['container-title']).toBe(
      turned[0],
    );
  });

  it('dates a thesis by its approval, and what has no date by its DOI', () => {
    const none = { 'date-parts': [[null]] };
    const approved = { 'date-parts': [[2020, 5, 25]] };
    expect(crossref({ type: 'dissertation', issued: none, approved }).issued).toEqual({
      'date-parts': [[2020, 5, 25]],
    });
    expect(crossref({ issued: none, created: { 'date-parts': [[2025, 6, 1]] } }).issued).toEqual({
      'date-parts': [[2025]],
    });
  });

  it.each([
    ['PhD Thesis', 'PhD Thesis'],
    ['Doctor of Philosophy', 'Doctoral thesis'],
    ['M.Sc.', 'Master’s thesis'],
  ])('calls the degree %s a %s', (degree, genre) => {
    expect(crossref({ type: 'dissertation', degree: [degree] }).genre).toBe(genre);
  });

  it('is a post of its blog', () => {
    const post = { type: 'posted-content', subtype: 'blog', 'group-title': 'Upstream' };
    expect(crossref({ ...post, publisher: 'Front Matter' })).toMatchObject({
      type: 'post-weblog',
      'container-title': 'Upstream',
      publisher: 'Front Matter',
    });
  });

  it.each(['Online First', 'Articles in Press', 'ahead-of-print', '9999', '0'])(
    'has no volume called %s',
    (volume) => {
      expect(crossref({ volume }).volume).toBeUndefined();
    },
  );

  it('has no handling editor where it is an article with authors', () => {
    const editor = [{ family: 'Janbon', given: 'Guil' }];
    const author = [{ family: 'Okafor', given: 'Mina' }];
    expect(crossref({ author, editor }).editor).toBeUndefined();
    expect(crossref({ type: 'book-chapter', author, editor }).editor).toEqual(editor);
  });

  it('names each of its authors once, and two people of one name twice', () => {
    const mina = { family: 'Okafor', given: 'Mina' };
    expect(crossref({ author: [mina, { ...mina, sequence: 'additional' }] }).author).toEqual([
      mina,
    ]);
    const other = { ...mina, ORCID: 'https://orcid.org/0000-0000-0000-0001' };
    expect(crossref({ author: [mina, other] }).author).toHaveLength(2);
    const short = { family: 'Wang', given: 'Y.' };
    expect(crossref({ author: [short, short] }).author).toHaveLength(2);
  });
});

describe('a record of DataCite', () => {
  it.each([
    [{ resourceTypeGeneral: 'Text', resourceType: 'doctoral thesis' }, 'thesis', 'Doctoral thesis'],
    [{ resourceTypeGeneral: 'Text', ris: 'THES' }, 'thesis', undefined],
    [{ resourceTypeGeneral: 'Text', resourceType: 'Blog post' }, 'post-weblog', undefined],
    [{ resourceTypeGeneral: 'Text', resourceType: 'Working Paper' }, 'report', undefined],
    [
      { resourceTypeGeneral: 'Text', citeproc: 'article-journal', ris: 'RPRT' },
      'document',
      undefined,
    ],
  ])('%o is a %s', (types, type, genre) => {
    expect(datacite({ types })?.type).toBe(type);
    expect(datacite({ types })?.genre).toBe(genre);
  });

  it('names what holds it, for every type that is held by something', () => {
    const container = { title: 'Proceedings of Rain', firstPage: '11', lastPage: '19' };
    const types = { resourceTypeGeneral: 'ConferencePaper' };
    expect(datacite({ types, container })).toMatchObject({
      'container-title': 'Proceedings of Rain',
      page: '11-19',
      publisher: 'Harbor',
    });
    const relatedItems = [
      {
        relationType: 'IsPublishedIn',
        relatedItemType: 'Book',
        titles: [{ title: 'The Book of Rain' }],
        contributors: [{ name: 'Severini, Simone', contributorType: 'Editor' }],
      },
    ];
    expect(datacite({ types: { resourceTypeGeneral: 'BookChapter' }, relatedItems })).toMatchObject(
      {
        'container-title': 'The Book of Rain',
        editor: [{ family: 'Severini', given: 'Simone' }],
      },
    );
    expect(datacite({ container: { title: 'Rain Reports', type: 'Series' } })).toMatchObject({
      'collection-title': 'Rain Reports',
    });
  });

  it('names a repository once', () => {
    const container = { title: 'Harbor', type: 'DataRepository' };
    const item = datacite({ types: { resourceTypeGeneral: 'Dataset' }, container });
    expect(item).toMatchObject({ publisher: 'Harbor' });
    expect(item).not.toHaveProperty('collection-title');
  });

  it('reads names that come in one field', () => {
    const creators = [
      { name: 'Okafor, Mina' },
      { name: 'Anton van der Berg', nameType: 'Personal' },
      { name: 'Ling Xiao' },
      { name: 'Rain Service, Department of Snow' },
    ];
    expect(datacite({ creators })?.author).toEqual([
      { family: 'Okafor', given: 'Mina' },
      { family: 'van der Berg', given: 'Anton' },
      { literal: 'Ling Xiao' },
      { literal: 'Rain Service, Department of Snow' },
    ]);
  });

  it('names nobody and nothing where it only says so', () => {
    const creators = [{ name: '(:Unav)' }, { name: ':tba' }];
    const item = datacite({ creators, publisher: 'Unknown', publicationYear: 9999 });
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('publisher');
    expect(item).not.toHaveProperty('issued');
  });

  it('has its version and its subtitle, each once', () => {
    const software = { types: { resourceTypeGeneral: 'Software' }, version: 'v2.1.0' };
    expect(datacite(software)?.version).toBe('v2.1.0');
    const titles = [
      { title: 'Panel 2013' },
      { title: 'Data. Version v2.1.0', titleType: 'Subtitle' },
    ];
    expect(datacite({ ...software, titles })).toMatchObject({
      title: 'Panel 2013: Data. Version v2.1.0',
    });
    expect(datacite({ ...software, titles })).not.toHaveProperty('version');
  });

  it('names each creator once', () => {
    const mina = { name: 'Okafor, Mina', givenName: 'Mina', familyName: 'Okafor' };
    expect(datacite({ creators: [mina, mina] })?.author).toHaveLength(1);
  });
});
