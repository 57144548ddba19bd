/** The shapes in which outlets are publicly known to print their paper, with invented words. */
import { describe, expect, it } from 'vitest';
import { find, reported, STORY } from './pages';

const LINK = '<a href="https://doi.org/10.5555/mussel.77">https://doi.org/10.5555/mussel.77</a>';

describe('the paper is found where outlets print it', () => {
  it.each([
    [
      'with year, journal and "About DOIs"',
      `<p><em>Annals of Mussels</em>, 2024. DOI: <a href="https://doi.org/10.5555/mussel.77">10.5555/mussel.77</a> (<a href="/about-dois">About DOIs</a>).</p>`,
    ],
    [
      'as "Original Research"',
      `<p><strong>Original Research:</strong> Open access.<br>“<a href="https://doi.org/10.5555/mussel.77">Tidal memory in mussels</a>” by Mara Lindqvist et al. <em>Annals of Mussels</em></p>`,
    ],
    [
      'as "Reference" with the title in quotation marks',
      `<p>Reference: “Tidal memory in mussels” by Mara Lindqvist and Ada Berg, 3 May 2024, <i>Annals of Mussels</i>.<br>DOI: ${LINK}</p>`,
    ],
    [
      'as "Original Study DOI"',
      `<p>Source: University of Ostmark</p><p><strong>Original Study</strong> DOI: <a href="https://doi.org/10.5555/mussel.77">10.5555/mussel.77</a></p>`,
    ],
    [
      'as "Originalpublikation" above the contact',
      `<h3>Originalpublikation:</h3><p>Lindqvist, M. et al.: Tidal memory in mussels. Annals of Mussels (2024). ${LINK}</p><h3>Wissenschaftliche Ansprechpartner:</h3><p>Dr. Mara Lindqvist</p>`,
    ],
    [
      'in a table of 論文情報',
      `<h2>論文情報</h2><table><tr><th>掲載誌</th><td>Annals of Mussels</td></tr><tr><th>DOI</th><td>${LINK}</td></tr></table>`,
    ],
    ['behind 相关论文信息', `<p>相关论文信息：${LINK}</p>`],
    [
      'behind "Bibliographie"',
      `<p><strong>Bibliographie</strong></p><p>Tidal memory in mussels. Lindqvist M, Berg A. <em>Annals of Mussels</em>, 3 mai 2024. ${LINK}</p>`,
    ],
    [
      'behind "Riferimenti"',
      `<p>Riferimenti: Tidal memory in mussels, Annals of Mussels (2024). ${LINK}</p>`,
    ],
    ['behind "Källa"', `<p>Källa: Tidal memory in mussels, Annals of Mussels (2024). ${LINK}</p>`],
    [
      'in a list of facts republished from a press service',
      `<p><strong>Journal:</strong> Annals of Mussels</p><p><strong>DOI:</strong> <a href="https://doi.org/10.5555/mussel.77">10.5555/mussel.77</a></p><p><strong>Method of Research:</strong> Observational study</p><p><strong>Article Title:</strong> Tidal memory</p>`,
    ],
    [
      'at PubMed, in the sentence that reports it',
      `<p>The <a href="https://pubmed.ncbi.nlm.nih.gov/38765432/">new study</a>, published this week in the journal Annals of Mussels, is the first of its kind.</p>`,
    ],
  ])('%s', (_shape, html) => {
    const found = find(`<article>${STORY}${html}</article>`);
    expect(found.mentions[0]?.role).toBe('reported');
    const { doi, ids } = found.mentions[0] ?? {};
    expect(doi ?? ids?.PMID).toBe(html.includes('pubmed') ? '38765432' : '10.5555/mussel.77');
  });

  it('in the list of references of a news piece that links it from its text, among others', () => {
    const list = [1, 2, 3, 4]
      .map(
        (i) =>
          `<li>Berg, A. Annals of Shells ${i}, 10–20 (201${i}). <a href="https://doi.org/10.5555/old.${i}">Article</a></li>`,
      )
      .join('');
    const found = find(
      `<article>${STORY}<p>The study was published today in <a href="https://doi.org/10.5555/mussel.77">Annals of Mussels</a><sup>1</sup>.</p><p>doi: https://doi.org/10.1038/d41586-024-00123-4</p><h2>References</h2><ol><li>Lindqvist, M. et al. Annals of Mussels (2024). <a href="https://doi.org/10.5555/mussel.77">Article</a></li>${list}</ol></article>`,
    );
    expect(reported(found)).toEqual(['10.5555/mussel.77']);
  });
});
