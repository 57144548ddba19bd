/** Works beside the paper: what a news piece is itself, other papers of a roundup, what stands elsewhere. */
import { describe, expect, it } from 'vitest';
import { DATE, find, reported, STORY } from './pages';

const PAPER = '10.5555/mussel.2024.77';
const link = (doi: string, words: string) => `<a href="https://doi.org/${doi}">${words}</a>`;

describe('a news piece that has a DOI of its own', () => {
  const own = '10.5555/letters.news.31';
  const head = `${DATE}<meta name="citation_doi" content="${own}"><meta name="citation_title" content="Mussels remember the tide, study finds"><meta name="citation_journal_title" content="Letters of the Shore">`;

  it('reports the paper of its story, though it calls itself no news', () => {
    const found = find(
      `<article>${STORY}<p>The study was published this week in ${link(PAPER, 'Annals of Mussels')}.</p></article>`,
      head,
      `https://letters.example/doi/${own}`,
    );
    expect(reported(found)).toEqual([PAPER]);
  });

  it('is a paper where it has an abstract', () => {
    const found = find(
      `<article><h2>Abstract</h2>${STORY}<p>It follows ${link(PAPER, 'Lindqvist 2024')}.</p></article>`,
      head,
      `https://letters.example/doi/${own}`,
    );
    expect(reported(found)).toEqual([own]);
  });

  it('is not the paper where a line says how to cite it', () => {
    const found = find(
      `<article>${STORY}<p>The study was published this week in ${link(PAPER, 'Annals of Mussels')}.</p>
      <p>Quill, P. (2024), Mussels remember the tide, study finds. Shore News, 31. https://doi.org/${own}</p></article>`,
      DATE,
    );
    expect(reported(found)).toEqual([PAPER]);
  });
});

describe('a preprint under the label of the paper', () => {
  const PREPRINT = '10.48550/arxiv.2405.01234';
  const under = (...works: string[]) =>
    `<article>${STORY}</article><div><p><strong>More information:</strong> ${works.join('. ')}</p></div>`;

  it('is the same work, to be read elsewhere', () => {
    const line = under(
      `Ada Berg et al, Memory of the tide, <i>Annals of Mussels</i> (2024). DOI: ${link(PAPER, PAPER)}`,
      `On <i>arXiv</i>: DOI: ${link(PREPRINT, PREPRINT)}`,
    );
    expect(reported(find(line, DATE))).toEqual([PAPER]);
  });

  it('is so in any language, where the two stand in one list', () => {
    const list = `<article>${STORY}</article><ul><li>Ada Berg, Mona Stein: Memory of the tide, <i>Annals of Mussels</i> (2024), ${link(PAPER, PAPER)}</li><li>Ada Berg, Mona Stein: Memory of the tide, <i>arXiv</i> (2024), ${link(PREPRINT, PREPRINT)}</li></ul>`;
    expect(reported(find(list, DATE))).toEqual([PAPER]);
  });

  it('has no rival in what stands under another label: its data, its preprint', () => {
    const data = '10.18728/shore-1042.0';
    const found = find(
      `<article>${STORY}</article><div><h4>Original publication:</h4><p>Ada Berg: Memory of the tide, <i>Annals of Mussels</i>. https://doi.org/${PAPER}</p><h4>Further information:</h4><p><a href="https://doi.org/${data}">https://doi.org/${data}</a> Measurements to download</p></div>`,
      DATE,
    );
    expect(reported(found)).toEqual([PAPER]);
  });

  it('is the paper where it stands there alone', () => {
    const line = under(
      `Ada Berg et al, Memory of the tide, <i>arXiv</i> (2024). DOI: ${link(PREPRINT, PREPRINT)}`,
    );
    expect(reported(find(line, DATE))).toEqual([PREPRINT]);
  });
});

describe('other works of the page', () => {
  const paragraph = (doi: string, journal: string) =>
    `<p>In ${link(doi, journal)} a group from the coast shows that animals of the shore keep time for weeks without any tide to tell it, and that some lose it again.</p>`;

  it('are all reported where running text names one new paper after the other', () => {
    const dois = ['10.5555/owl.2024.1', '10.5555/moth.2024.2', '10.5555/crab.2024.3'];
    const found = find(
      `<article><h1>Three clocks of the shore</h1>${paragraph(dois[0] as string, 'Letters on Owls')}${paragraph(dois[1] as string, 'Journal of Moths')}${paragraph(dois[2] as string, 'Annals of Crabs')}</article>`,
      DATE,
    );
    expect(reported(found).toSorted()).toEqual(dois.toSorted());
  });

  it('are no rivals of the paper where they stand in a rail', () => {
    const rail = [1, 2, 3, 4, 5, 6].map((n) => link(`10.5555/rail.2024.${n}`, `Rail ${n}`));
    const page = (more: string) =>
      find(
        `<div class="page"><article>${STORY}<p>Details are in ${link(PAPER, 'a paper')}.</p></article>${more}</div>`,
        DATE,
      );
    const alone = page('').mentions[0];
    const beside = page(`<aside><ul><li>${rail.join('</li><li>')}</li></ul></aside>`).mentions[0];
    expect(beside?.doi).toBe(PAPER);
    expect(beside?.prior).toBe(alone?.prior);
  });

  it('are not what a list over many years gives, its newest among them', () => {
    const items = [2014, 2017, 2019, 2022, 2024].map(
      (year) =>
        `<li>Lindqvist M. Mussels. Shore (${year}). ${link(`10.5555/mussel.${year}.1`, 'doi')}</li>`,
    );
    const found = find(
      `<article>${STORY}<h2>Further work</h2><ul>${items.join('')}</ul></article>`,
      DATE,
    );
    expect(reported(found)).toEqual([]);
  });

  it('are reported together where they appeared side by side', () => {
    const [one, two] = ['10.5555/tide.2024.335', '10.5555/tide.2024.336'];
    const other = '10.5555/crab.2022.9';
    const page = (second: string) =>
      find(
        `<article>${STORY}<p>The study was published this week in ${link(one as string, 'Annals of Mussels')}, together with ${link(second, 'one of its shells')}.</p></article>`,
        DATE,
      );
    expect(reported(page(two as string)).toSorted()).toEqual([one, two]);
    expect(reported(page(other))).toEqual([one]);
  });

  it('are no rivals where they are years older, whatever stands before them', () => {
    const found = find(
      `<article>${STORY}<p>The study appeared this week in ${link('10.5555/mussel.77', 'Annals of Mussels')}.</p>
      <figure><img src="/x.jpg" alt=""><figcaption>A mussel. Image: R. Payne et al. (2018), Shore Journal, doi:10.5555/payne.2018, CC BY 4.0</figcaption></figure></article>`,
      DATE,
    );
    expect(reported(found)).toEqual(['10.5555/mussel.77']);
  });

  it.each(['published in 2001 in the Journal of Glass', 'Ibarra (2001)', '2001 paper'])(
    'are old where the words of their link say so: “%s”',
    (words) => {
      const found = find(
        `<article><h1>Prize for a chemist who taught glass to heal</h1><p>The chemist Julia Ibarra will receive the national prize for forty years of work on glass, the academy announced today.</p><p>“The research changed how we think,” said the jury.</p><p>Her most cited paper, ${link('10.5555/ibarra', words)}, started the field.</p></article>`,
        DATE,
      );
      expect(reported(found)).toEqual([]);
    },
  );
});
