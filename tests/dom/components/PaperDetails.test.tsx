/** The paper with all that the services add: each thing with its source, and the evidence to be seen on the page. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PopupApp } from '../../../components/popup/PopupApp';
import { fail, succeed } from '../../../utils/failure';
import type { PageReport } from '../../../utils/page-report';
import type { Paper } from '../../../utils/scholarly/types';
import { ADDED, RETRACTION } from '../../support/papers';
import {
  control,
  find,
  makeMention,
  makeReport,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const enriched = (change: Partial<Paper> = {}) => ({
  enrichPaper: vi.fn(async (paper: Paper): Promise<Paper> => ({ ...paper, ...ADDED, ...change })),
});

async function paperTab(
  options: Parameters<typeof stage>[1] = {},
  report: PageReport = makeReport(),
) {
  const staged = stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, {
    bare: true,
    ...options,
  });
  (await control('Paper', '[role="tab"]')).click();
  return staged;
}
const words = async (part: string) => seen(await find(`[data-part="${part}"]`));

describe('the panel’s paper', () => {
  it('says where only the first part of a very long page was searched', async () => {
    const words = 'This page is very long; only its first part was searched for papers.';
    await paperTab({}, makeReport({ papersCut: true }));
    await waitForWords(words);
    document.body.replaceChildren();
    await paperTab({}, makeReport({ papersCut: true, mentions: [] }));
    await waitForWords(words);
  });

  it('says nothing of the kind of other pages', async () => {
    await paperTab();
    await find('[data-part="paper"]');
    expect(document.querySelector('[data-part="papers-cut"]')).toBeNull();
  });

  it('lists open copies with version, licence and place, the best first', async () => {
    await paperTab({ services: enriched() });
    expect(await words('open-copies')).toBe(
      'Accepted manuscript · CC BY-NC · in a repository · PDF · repository.example · OpenAlex ' +
        'Submitted manuscript · in a repository · archive.example · Unpaywall',
    );
  });

  it('says of the status who said so and when, and what was not checked', async () => {
    await paperTab({ services: enriched() });
    expect(await words('status-sources')).toBe(
      'Crossref: no retraction known, checked today OpenAlex: no retraction known, checked today ' +
        'Europe PMC: not checked: it did not answer in time Switch it on in the settings PubMed: not checked Switch it on in the settings',
    );
  });

  it('leads from what was not checked to checking it', async () => {
    const { services } = await paperTab({
      services: enriched(),
      settings: { services: ['crossref', 'openalex', 'europepmc'] },
    });
    (await control('Switch it on in the settings (PubMed)')).click();
    expect(services.openOptions).toHaveBeenCalledOnce();
    (await control('Try again (Europe PMC)')).click();
    await vi.waitFor(() =>
      expect(services.lookUpPaper).toHaveBeenLastCalledWith(
        PAPER.doi,
        expect.objectContaining({ fresh: true }),
        expect.anything(),
      ),
    );
  });

  it('leads from copies that nobody was asked for to the services that know of them', async () => {
    const { services } = await paperTab({ settings: { services: ['crossref'] } });
    await waitForWords('Not checked for open copies. Switch it on in the settings');
    (await control('Switch it on in the settings (OpenAlex, Unpaywall, Europe PMC)')).click();
    expect(services.openOptions).toHaveBeenCalledOnce();
  });

  it('tells what the story may leave out, each with where it was read', async () => {
    await paperTab({ services: enriched() });
    const facts = await words('facts');
    for (const fact of [
      'Kind of study Randomised trial from its publication type, PubMed: Randomized Controlled Trial',
      'Studied in Mice from its subject headings, OpenAlex',
      'Sample 48 read in the abstract, Europe PMC: Spores of 48 moss lines',
      'Funders Moss Foundation from its funding record, Crossref',
      'Data 10.5555/data.1 from its links, Crossref',
    ])
      expect(facts).toContain(fact);
    await waitForWords('Cited 132 times · OpenAlex');
    await waitForWords('dried for three seasons. Europe PMC');
  });

  it('says when nobody was asked for copies, or knows of any', async () => {
    await paperTab({ services: enriched({ openCopies: [] }) });
    await waitForWords('No open copy is known.');
  });

  it('says that copies were not checked where no service was asked', async () => {
    await paperTab();
    await waitForWords('Not checked for open copies.');
  });

  it('shows a retraction in red, with the way to its notice, at the end of the line of versions', async () => {
    const { root } = await paperTab({
      services: enriched({
        status: 'retracted',
        notices: [RETRACTION],
        versions: [{ relation: 'preprint', doi: '10.5555/pre.1' }],
      }),
    });
    const link = await find<HTMLAnchorElement>('a.paper-status__words');
    expect(link.href).toBe('https://doi.org/10.5555/moss.2025.3');
    expect(await words('versions')).toBe(
      'Preprint Paper · this one · Mar 4, 2024 Retraction · Feb 1, 2025',
    );
    const retraction = await find('[data-kind="retraction"] a');
    expect(getComputedStyle(retraction).color).toBe(getComputedStyle(link).color);
    expect(await words('status-sources')).toContain('Crossref: retraction, checked today');
    expect(await problems(root)).toEqual([]);
  });

  it('has no line of versions where there is only one', async () => {
    await paperTab({ services: enriched() });
    await find('[data-part="facts"]');
    expect(document.querySelector('[data-part="versions"]')).toBeNull();
  });

  it('offers what a preprint has become, and goes back', async () => {
    const preprint: Paper = {
      ...PAPER,
      status: 'preprint',
      csl: { ...PAPER.csl, genre: 'Preprint', title: 'Moss memory, a preprint' },
      versions: [{ relation: 'published', doi: '10.5555/final' }],
    };
    const final = { ...PAPER, doi: '10.5555/final', url: 'https://doi.org/10.5555/final' };
    const lookUpPaper = async (doi: string) => succeed(doi === '10.5555/final' ? final : preprint);
    await paperTab({ services: { lookUpPaper } });
    await waitForWords(
      'Has since been published Fern, Lichen … Liverwort · Journal of Moss · 2024',
    );
    (await control('Use that paper')).click();
    await waitForWords('Transgenerational memory', () =>
      document.querySelector('.paper-details__title'),
    );
    (await find<HTMLInputElement>('.paper-list input:not(:checked)')).click();
    await waitForWords('Moss memory, a preprint', () =>
      document.querySelector('.paper-details__title'),
    );
  });
});

describe('the evidence', () => {
  const report = makeReport({
    mentions: [
      makeMention({
        evidence: [
          {
            where: 'labelled-block',
            text: 'Related Journal Article · https://doi.org/10.5555/x',
            selector: null,
          },
          {
            where: 'labelled-block',
            text: 'Related Journal Article: Fern et al.',
            selector: '#ref',
          },
          { where: 'meta', text: 'citation_doi', selector: null },
        ],
      }),
    ],
  });

  it('is said once, a label as a label, and shown on the page by a press', async () => {
    const { services } = await paperTab({}, report);
    expect(await words('evidence')).toBe(
      'Linked under “⁨Related Journal Article⁩” Named in the page’s data as “⁨citation_doi⁩”',
    );
    (await control('Linked under')).focus();
    await userEvent.keyboard('{Enter}');
    expect(services.showEvidence).toHaveBeenCalledExactlyOnceWith(report.story.url, '#ref');
    await waitForWords('The place is marked on the page.', () =>
      document.querySelector('[aria-live]'),
    );
  });

  it.each([
    [succeed('gone' as const), 'The page has changed; this place is no longer on it.'],
    [fail({ kind: 'no-access' }), 'Click the icon on the story’s page again'],
  ])('says why a place cannot be shown', async (answer, said) => {
    const { root } = await paperTab({ services: { showEvidence: async () => answer } }, report);
    (await control('Linked under')).click();
    await waitForWords(said, () => document.querySelector('[data-part="evidence"]'));
    expect(await problems(root)).toEqual([]);
  });
});

describe('the popup’s paper', () => {
  it('moves nothing when the other services answer, and offers the open copy', async () => {
    await page.viewport(400, 600);
    let answer: () => void = () => {};
    const enrichPaper = (paper: Paper) =>
      new Promise<Paper>((resolve) => {
        answer = () => resolve({ ...paper, ...ADDED, status: 'retracted', notices: [RETRACTION] });
      });
    const { services } = stage(<PopupApp />, { services: { enrichPaper } });
    await waitForWords('full', () => document.querySelector('[data-part="citation"]'));
    await find('[data-part="story-text"]');
    await document.fonts.ready;
    const boxes = () =>
      [
        'h1',
        '[data-part="read-paper"]',
        '[data-part="citation"]',
        '[data-part="copy"]',
        'footer',
      ].map((selector) =>
        JSON.stringify(document.querySelector(selector)?.getBoundingClientRect()),
      );
    const before = boxes();
    const cited = vi.mocked(services.cite).mock.calls.length;
    answer();
    const copy = await find<HTMLAnchorElement>('[data-part="open-copy"]');
    expect(copy.href).toBe('https://repository.example/moss.pdf');
    await waitForWords('Retracted');
    expect(boxes()).toEqual(before);
    expect(services.cite).toHaveBeenCalledTimes(cited);
    expect(copy.getBoundingClientRect().top).toBe(
      (await find('[data-part="read-paper"]')).getBoundingClientRect().top,
    );
  });

  it('stays as it is when the other services cannot be asked', async () => {
    stage(<PopupApp />, {
      services: { enrichPaper: async () => Promise.reject(new Error('gone')) },
    });
    await waitForWords('No retraction known · Crossref, checked today');
  });
});

describe.each(['light', 'dark', 'sepia', 'contrast'] as const)('in the theme %s', (theme) => {
  it('can be used by everyone', async () => {
    await page.viewport(348, 700);
    const { root } = await paperTab({
      services: enriched({ status: 'retracted', notices: [RETRACTION] }),
      settings: { theme },
    });
    await find('[data-part="facts"]');
    expect(await problems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(348);
  });
});

describe('a title', () => {
  const titled = (title: string): Paper => ({ ...PAPER, csl: { ...PAPER.csl, title } });

  it('is set in its faces, everywhere', async () => {
    const title =
      'CO<sub>2</sub> and <i>Homo <b>sapiens</b></i> <span style="font-variant:small-caps">ad</span>';
    const lookUpPaper = async () => succeed(titled(title));
    await paperTab({ services: { lookUpPaper } });
    const heading = await find('.paper-details__title');
    await waitForWords('CO2 and Homo sapiens', () => heading);
    expect(heading.innerHTML).toContain('CO<sub>2</sub> and <i>Homo <b>sapiens</b></i>');
    expect(heading.querySelector('.small-caps')?.textContent).toBe('ad');
    document.body.replaceChildren();
    stage(<PopupApp />, { services: { lookUpPaper } });
    const card = await find('.paper-card__title');
    await waitForWords('CO2 and Homo sapiens', () => card);
    expect(card.title).toBe('CO2 and Homo sapiens ad');
  });

  it('that means harm, or is badly nested, is words', async () => {
    const title = 'p < 0.05 <img src=x onerror=alert(1)> <i>a</b> b</i></sup>';
    await paperTab({ services: { lookUpPaper: async () => succeed(titled(title)) } });
    await waitForWords('p < 0.05 <img src=x onerror=alert(1)> a</b> b</sup>');
  });
});

describe('the authors', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ family: `Moss${i}`, given: 'Ada' }));
  const paper: Paper = {
    ...PAPER,
    csl: { ...PAPER.csl, author: [...many, { literal: 'The Moss Consortium' }] },
    orcids: [{ name: 'Ada MOSS0', orcid: 'https://orcid.org/0000-0000-0000-0000' }],
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  };

  it('are named in full, with their ORCID records, and long lists unfold', async () => {
    const { root } = await paperTab({
      services: { lookUpPaper: async () => succeed(paper) },
    });
    await waitForWords('Ada Moss7 … 33 more authors');
    const orcid = await control('ORCID Ada Moss0');
    expect((orcid as HTMLAnchorElement).href).toBe('https://orcid.org/0000-0000-0000-0000');
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('33 more authors'));
    await waitForWords('Ada Moss39, The Moss Consortium');
    await userEvent.click(await control('Fewer authors'));
    await waitForWords('33 more authors');
  });

  it('are followed by what kind of paper it is, its day and its licence', async () => {
    await paperTab({ services: { lookUpPaper: async () => succeed(paper) } });
    expect(await words('record-line')).toBe('Journal article · Mar 4, 2024 · CC BY 4.0');
  });
});

describe('a paper in press', () => {
  it('says so, and who says so', async () => {
    const inPress = { service: 'pubmed', retrieved: new Date().toISOString() } as const;
    await paperTab({ services: enriched({ inPress }) });
    await waitForWords('In press, ahead of its issue (PubMed)');
    document.body.replaceChildren();
    stage(<PopupApp />, { services: enriched({ inPress }) });
    await waitForWords('No retraction known · In press · Crossref, checked today');
  });
});

describe('a retraction', () => {
  it('stands in the heading, in red, and is said aloud', async () => {
    const services = enriched({ status: 'retracted', notices: [RETRACTION] });
    stage(<PopupApp />, { services });
    await waitForWords('About this paper: Retracted.', () => document.querySelector('[aria-live]'));
    const grave = await find('[data-part="grave"]');
    expect(seen(grave)).toBe('· RETRACTED');
    const words = await find('.paper-status__words');
    expect(getComputedStyle(grave).color).toBe(getComputedStyle(words).color);
  });
});

describe('Semantic Scholar', () => {
  const check = (failure: 'timed-out' | 'not-registered' | null) => ({
    service: 'semanticscholar' as const,
    time: new Date().toISOString(),
    failure,
  });
  const answering = (change: Partial<Paper>) => ({
    enrichPaper: vi.fn(async (paper: Paper, { pressed }: { pressed?: boolean }) =>
      pressed ? { ...paper, ...change } : paper,
    ),
  });

  it('is asked on a press, after the reader was told what it is sent', async () => {
    const services = answering({
      citations: { count: 7, source: 'semanticscholar' },
      checks: [check(null)],
    });
    const { root } = await paperTab({ services });
    await waitForWords('it is sent the paper’s DOI, 10.5555/moss.2024.17, and nothing else.');
    expect(services.enrichPaper.mock.calls.map(([, options]) => options.pressed)).toEqual([
      undefined,
    ]);
    await userEvent.click(await control('Ask Semantic Scholar'));
    await waitForWords('Semantic Scholar, checked today: Cited 7 times');
    await waitForWords('Semantic Scholar, checked today', () =>
      document.querySelector('[aria-live]'),
    );
    expect(await problems(root)).toEqual([]);
  });

  it.each([
    ['not-registered', 'Semantic Scholar: not checked, no record of this paper', false],
    ['timed-out', 'Semantic Scholar: not checked: it did not answer in time', true],
  ] as const)('says that it was of no use: %s', async (failure, said, again) => {
    await paperTab({ services: answering({ checks: [check(failure)] }) });
    await userEvent.click(await control('Ask Semantic Scholar'));
    await waitForWords(said);
    const retry = [...document.querySelectorAll('[data-part="more-sources"] button')];
    expect(retry.map((one) => one.textContent)).toEqual(again ? ['Try again'] : []);
  });

  it('is not offered where it is switched off', async () => {
    await paperTab({ services: enriched(), settings: { services: ['crossref'] } });
    await find('[data-part="status-sources"]');
    expect(document.querySelector('[data-part="more-sources"]')).toBeNull();
  });
});
