/** Old DOIs hold signs that an address cannot hold: their links lead there, bare they stay as they are. */
import { describe, expect, it } from 'vitest';
import { cite, exportItems } from '../../../utils/citation/engine/engine';
import { mentionToCsl } from '../../../utils/citation/items/items';
import { applyOverrides } from '../../../utils/citation/items/overrides';
import type { ExportFormat } from '../../../utils/citation/types';
import type { CslItem } from '../../../utils/scholarly/types';
import { nodeData } from './node-data';

const DOI = '10.5555/(sici)49:8<693::aid-a%i4>3.0.co;2-#?x';
const LINK = 'https://doi.org/10.5555/(sici)49:8%3C693::aid-a%25i4%3E3.0.co;2-%23%3Fx';

const item: CslItem = {
  id: 'x',
  type: 'article-journal',
  title: 'Tides',
  author: [{ family: 'Fern', given: 'Ada' }],
  issued: { 'date-parts': [[1998]] },
  'container-title': 'Annals of Tides',
  DOI,
  URL: `https://doi.org/${DOI}`,
};
const nameless: CslItem = { id: 'y', type: 'article-journal', DOI };

describe('the link of an old DOI', () => {
  it.each(['apa', 'modern-language-association', 'chicago-author-date'])(
    'leads to the work from a citation in %s, as text and as HTML',
    async (style) => {
      const { text, html } = await cite([item], { style, lang: 'en' }, nodeData);
      expect(text).toContain(LINK);
      expect(html).toContain(`<a href="${LINK}">${LINK}</a>`);
    },
  );

  it('leads there where the style prints the DOI bare, which stays as it is', async () => {
    const { text, html } = await cite([item], { style: 'ieee', lang: 'en' }, nodeData);
    expect(text).toContain(`doi: ${DOI}`);
    expect(html).toContain(`<a href="${LINK}">`);
  });

  it('leads there where nothing but the DOI is known', async () => {
    const { text, html } = await cite([nameless], { style: 'apa', lang: 'en' }, nodeData);
    expect(text).toBe(LINK);
    expect(html).toBe(`<a href="${LINK}">${LINK}</a>`);
  });

  it.each<[ExportFormat, string, string | null]>([
    ['ris', `UR  - ${LINK}`, `DO  - ${DOI}`],
    ['enw', `%U ${LINK}`, `%R ${DOI}`],
    ['bibtex', `url = {${LINK}}`, `doi = {${DOI}}`],
    ['hayagriva', LINK, DOI],
    ['cff', LINK, null],
    ['csl-json', LINK, DOI],
    ['markdown', LINK.replace('(', '%28').replace(')', '%29'), null],
  ])('leads there from %s, which keeps the bare DOI in its own field', async (format, url, doi) => {
    const file = await exportItems([item], format);
    expect(file).toContain(url);
    if (doi) expect(file).toContain(doi);
  });

  it('leads there from a mention of the page', () => {
    const stated = { title: null, journal: null, authors: [], year: null };
    const mention = { doi: DOI, alternatives: [], ids: {}, url: '', stated };
    const sure = { role: 'reported', confidence: 1, prior: 1, list: null, evidence: [] } as const;
    expect(mentionToCsl({ ...mention, ...sure, evidence: [] }).URL).toBe(LINK);
  });
});

it('a DOI that was typed as an address is printed as one address', async () => {
  const typed = applyOverrides(item, { DOI: 'www.doi.org/10.5555/fern.1?utm_source=news' });
  const { text } = await cite([typed], { style: 'apa', lang: 'en' }, nodeData);
  expect(text).toMatch(/ https:\/\/doi\.org\/10\.5555\/fern\.1$/);
  expect(await exportItems([typed], 'ris')).toMatch(
    /UR {2}- https:\/\/doi\.org\/10\.5555\/fern\.1\r/,
  );
});
