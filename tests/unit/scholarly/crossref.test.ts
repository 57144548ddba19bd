import { describe, expect, it } from 'vitest';
import { crossrefWorkPath } from '../../../utils/scholarly/providers/crossref/work';
import type { Paper } from '../../../utils/scholarly/types';
import { crossrefPaper, fixture, RETRIEVED } from './support';

function read(name: string, doi: string): Paper {
  const paper = crossrefPaper(JSON.parse(fixture(name)), doi);
  if (!paper) throw new Error(`${name} was not read`);
  return paper;
}

describe('where Crossref is asked', () => {
  it('keeps every character of the DOI apart from the address', () => {
    expect(crossrefWorkPath('10.5555/0012-9615(1999)069[0569:e]2.0.co;2?#')).toBe(
      '/works/10.5555%2F0012-9615(1999)069%5B0569%3Ae%5D2.0.co%3B2%3F%23',
    );
  });

  it('says who asks only where the reader gave an e-mail', () => {
    expect(crossrefWorkPath('10.5555/a', 'me+x@example.org')).toBe(
      '/works/10.5555%2Fa?mailto=me%2Bx%40example.org',
    );
  });
});

describe('the citation of a Crossref record', () => {
  it('holds what every style needs of a journal article', () => {
    const paper = read('article', '10.5555/tides.2019.0042');
    expect(paper.url).toBe('https://doi.org/10.5555/tides.2019.0042');
    expect(paper.source).toEqual({ service: 'crossref', retrieved: RETRIEVED });
    expect(paper.csl).toEqual({
      id: '10.5555/tides.2019.0042',
      type: 'article-journal',
      DOI: '10.5555/tides.2019.0042',
      URL: 'https://doi.org/10.5555/tides.2019.0042',
      title: 'Barnacle larvae steer by moonlight to reach sheltered shores',
      author: [
        { family: 'Quintero', given: 'Marta Lucía' },
        { family: 'van der Meulen', given: 'Jan P.' },
        { family: 'Te Whaiti', given: 'Aroha' },
        { literal: 'Northern Shores Consortium' },
      ],
      'container-title': 'Journal of Tidal Ecology',
      'container-title-short': 'J Tidal Ecol',
      publisher: 'Invented Press',
      volume: '12',
      issue: '3',
      page: '201-209',
      issued: { 'date-parts': [[2019, 3]] },
      ISSN: '2049-3630',
      language: 'en',
      abstract:
        'Larvae of the barnacle Balanus ficticius swim at night.\n\nWe followed 1,204 larvae (p < 0.01).',
    });
  });

  it('dates an article by its volume, not by its advance publication', () => {
    const { csl } = read('article', '10.5555/tides.2019.0042');
    expect(csl.issued?.['date-parts']).toEqual([[2019, 3]]);
  });

  it('gives an article number both as number and as page, for styles that know one of them', () => {
    const { csl } = read('online-only', '10.5555/openbio.8812');
    expect(csl).toMatchObject({
      number: 'e8812',
      page: 'e8812',
      'container-title': 'Open Biology Letters & Notes',
      issued: { 'date-parts': [[2023, 5, 4]] },
    });
  });

  it('keeps italics, scripts, small capitals and formulas of a title, and nothing that could run', () => {
    expect(read('markup', '10.5555/phys.77').csl.title).toBe(
      'Growth of <i>Imaginaria ficta</i> on CO<sub>2</sub>-rich ' +
        '<span style="font-variant:small-caps">GaN</span> near T<sup>2</sup>=k<sub>B</sub> films & ' +
        '<b>wires</b>: A study with p < 0.05',
    );
  });

  it('names book and series, editors, whole names and names in capitals of a chapter', () => {
    expect(read('chapter', '10.5555/book.3_7').csl).toMatchObject({
      type: 'chapter',
      'container-title': 'A Handbook of Harbours and the Tides That Fill Them',
      'collection-title': 'Fictional Coasts',
      author: [{ family: 'Brandt', given: 'Henriette', suffix: 'Jr.' }, { literal: 'Ling Xiao' }],
      editor: [{ family: 'de Wit', given: 'Olu' }],
      issued: { 'date-parts': [[2011]] },
      ISBN: '9780000000002',
      'publisher-place': 'Bergen',
    });
  });

  it.each([
    [{ page: '7-9' }, 'chapter'],
    [{ page: '7-9', volume: '12' }, 'article-journal'],
    [{}, 'document'],
  ])('takes what is registered as "other" with %o for a %s', (fields, type) => {
    const message = {
      DOI: '10.5555/other',
      type: 'other',
      title: ['Moss'],
      'container-title': ['Annals of Moss'],
      ...fields,
    };
    const paper = crossrefPaper({ status: 'ok', message }, '10.5555/other');
    expect(paper?.csl.type).toBe(type);
  });

  it('names the server of a preprint', () => {
    expect(read('preprint', '10.5555/pre.55').csl).toMatchObject({
      type: 'article',
      genre: 'Preprint',
      publisher: 'inventRxiv',
      issued: { 'date-parts': [[2024, 1, 3]] },
    });
  });
});

describe('what else a Crossref record tells', () => {
  it('who funded it, its registration, its data and code, its licence, who the authors are', () => {
    const answer = JSON.parse(fixture('article'));
    Object.assign(answer.message, {
      funder: [{ name: 'Sea &amp; Shore Fund', award: ['S-1', 'S-2'] }, { DOI: '10.13039/1' }],
      'clinical-trial-number': [{ 'clinical-trial-number': 'NCT05550042' }],
      relation: {
        'is-supplemented-by': [
          { 'id-type': 'doi', id: '10.5555/DATA.42' },
          { 'id-type': 'uri', id: 'https://github.com/example/larvae' },
          { 'id-type': 'other', id: 'cupboard 4' },
        ],
      },
      license: [
        { URL: 'https://publisher.example/tdm', 'content-version': 'tdm' },
        { URL: 'https://creativecommons.org/licenses/by/4.0/', 'content-version': 'vor' },
      ],
    });
    answer.message.author[0].ORCID = 'http://orcid.org/0000-0002-1825-009x';
    const paper = crossrefPaper(answer, '10.5555/tides.2019.0042');
    expect(paper?.licence).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(paper?.orcids).toEqual([
      { name: 'Marta Lucía Quintero', orcid: 'https://orcid.org/0000-0002-1825-009X' },
    ]);
    expect(paper?.facts?.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'funder Sea & Shore Fund',
      'trial NCT05550042',
      'data 10.5555/data.42',
      'code https://github.com/example/larvae',
    ]);
  });
});

describe('how far a paper can be trusted', () => {
  it('tells the worst of all notices, each with its date and who reported it', () => {
    const paper = read('retracted', '10.5555/bones.1');
    expect(paper.status).toBe('retracted');
    expect(paper.notices).toEqual([
      {
        type: 'correction',
        doi: '10.5555/bones.1c',
        date: '2004-03-06',
        label: 'Correction',
        assertedBy: 'publisher',
      },
      {
        type: 'retraction',
        doi: '10.5555/bones.1r',
        date: '2010-02-06',
        label: 'Retraction',
        assertedBy: 'retraction-watch',
      },
    ]);
  });

  it('believes a title that says "RETRACTED:" even without a notice', () => {
    const answer = JSON.parse(fixture('retracted'));
    delete answer.message['updated-by'];
    const paper = crossrefPaper(answer, '10.5555/bones.1');
    expect(paper?.status).toBe('retracted');
    expect(paper?.notices).toEqual([
      { type: 'retraction', doi: '10.5555/bones.1', date: null, assertedBy: 'title' },
    ]);
  });

  it.each([
    ['[Retracted] Calcium', 'retracted'],
    ['Calcium whispers (Retracted article)', 'retracted'],
    ['WITHDRAWN: Calcium', 'withdrawn'],
    ['Retracted gene copies whisper', 'no-notice'],
    ['Withdrawn from society: hermits', 'no-notice'],
  ])('reads the title "%s" as %s', (title, status) => {
    const answer = JSON.parse(fixture('retracted'));
    delete answer.message['updated-by'];
    answer.message.title = [title];
    expect(crossrefPaper(answer, '10.5555/bones.1')?.status).toBe(status);
  });

  it('does not take a retraction notice for a retracted paper', () => {
    const paper = read('retraction-notice', '10.5555/bones.1r');
    expect(paper.status).toBe('no-notice');
    expect(paper.noticeFor).toEqual(['10.5555/bones.1']);
  });

  it('does not take a new version of the same DOI for a notice', () => {
    const paper = read('new-version', '10.5555/plus.55');
    expect(paper).toMatchObject({
      status: 'no-notice',
      notices: [],
      versions: [{ relation: 'preprint', doi: '10.5555/pre.55' }],
    });
    expect(paper.noticeFor).toBeUndefined();
  });

  it('tells a preprint from a paper, and what it has become', () => {
    const paper = read('preprint', '10.5555/pre.55');
    expect(paper.status).toBe('preprint');
    expect(paper.versions).toEqual([{ relation: 'published', doi: '10.5555/plus.55' }]);
  });

  it('holds a partial retraction for graver than a correction, and a reinstated paper for corrected', () => {
    const answer = JSON.parse(fixture('retracted'));
    answer.message.title = ['Calcium whispers'];
    const [correction, retraction] = answer.message['updated-by'];
    answer.message['updated-by'] = [correction, { ...retraction, type: 'partial_retraction' }];
    expect(crossrefPaper(answer, '10.5555/bones.1')?.status).toBe('concern');
    answer.message['updated-by'] = [
      retraction,
      {
        ...correction,
        type: 'reinstatement',
        label: 'Reinstatement',
        updated: { 'date-parts': [[2011, 1, 1]] },
      },
    ];
    expect(crossrefPaper(answer, '10.5555/bones.1')?.status).toBe('corrected');
  });
});

describe('answers that are no record of the paper', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['a failure', { status: 'failed', message: [] }],
    ['no work', { status: 'ok', message: 'x' }],
    [
      'the record of another DOI',
      { status: 'ok', message: { DOI: '10.5555/other', type: 'book' } },
    ],
  ])('refuses %s', (_name, body) => {
    expect(crossrefPaper(body, '10.5555/a')).toBeNull();
  });

  it('loses only the fields that have the wrong shape', () => {
    const message = {
      DOI: '10.5555/A',
      type: 'journal-article',
      title: [null, 'Kept'],
      author: [null, 'x', { family: 7 }, { family: 'Kept', given: ['no'] }],
      issued: { 'date-parts': [[null]] },
      'published-print': { 'date-parts': 'soon' },
      volume: { v: 1 },
      'updated-by': 'x',
      relation: [],
      page: 'n/a-n/a',
    };
    expect(crossrefPaper({ status: 'ok', message }, '10.5555/a')?.csl).toEqual({
      id: '10.5555/a',
      type: 'article-journal',
      DOI: '10.5555/a',
      URL: 'https://doi.org/10.5555/a',
      title: 'Kept',
      author: [{ family: '7' }, { family: 'Kept' }],
    });
  });
});
