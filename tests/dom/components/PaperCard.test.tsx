/** The paper: its standing in words, red for retraction alone, and the page's other papers. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useStory } from '../../../components/page/use-story';
import { PaperSection } from '../../../components/paper/PaperSection';
import { succeed } from '../../../utils/failure';
import type { PageReport } from '../../../utils/page-report';
import type { Status } from '../../../utils/scholarly/types';
import {
  control,
  find,
  makeMention,
  makeReport,
  never,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const plain = makeReport();
function Section({ report = plain }: { report?: PageReport }) {
  return <PaperSection story={useStory(report)} />;
}

describe('the standing of a paper', () => {
  const red = () => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--alarm)';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  it.each<[Status, string, boolean]>([
    ['retracted', 'Retracted', true],
    ['withdrawn', 'Withdrawn', true],
    ['concern', 'Expression of concern', false],
    ['corrected', 'Corrected', false],
    ['preprint', 'Preprint, not peer reviewed', false],
    ['no-notice', 'No retraction known', false],
    ['not-checked', 'Not checked for retraction', false],
  ])('%s is said in words, with a shape, red or not', async (status, words, isRed) => {
    const { root } = stage(<Section />, {
      services: { lookUpPaper: async () => succeed({ ...PAPER, status }) },
    });
    await waitForWords(words);
    await waitForWords('Crossref, checked today');
    const line = await find('.paper-status__words');
    expect(getComputedStyle(line).color === red()).toBe(isRed);
    expect(root.querySelector('.status-shape path')?.getAttribute('d')).toBeTruthy();
    expect(await problems(root)).toEqual([]);
  });

  it('is never said to be fine when nobody could be asked', async () => {
    const report = makeReport({ mentions: [makeMention({ doi: null })] });
    stage(<Section report={report} />);
    await waitForWords('No DOI here to look up');
    expect(seen(document.body)).not.toContain('No retraction');
  });
});

describe('a slow look-up', () => {
  it('leaves no heading without words while the title is on its way', async () => {
    const report = makeReport({ mentions: [makeMention()] });
    const { root } = stage(<Section report={report} />, { services: { lookUpPaper: never() } });
    await find('.paper-card__title .skeleton');
    expect(await problems(root)).toEqual([]);
  });

  it('can be stopped, and its late answer changes nothing', async () => {
    let answer: () => void = () => {};
    stage(<Section />, {
      services: {
        lookUpPaper: () => new Promise((resolve) => (answer = () => resolve(succeed(PAPER)))),
      },
    });
    expect((await find('article')).ariaBusy).toBe('true');
    await vi.waitFor(async () => (await control('Stop')).click(), { timeout: 4000 });
    await waitForWords('The look-up was stopped.');
    answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await waitForWords('The look-up was stopped.');
    await control('Try again');
  });
});

describe('several papers', () => {
  const many = (count: number, role: 'reported' | 'reference' = 'reported') =>
    makeReport({
      mentions: Array.from({ length: count }, (_, i) =>
        makeMention({
          doi: `10.5555/${i}`,
          url: `https://doi.org/10.5555/${i}`,
          role: i === 0 ? 'reported' : role,
          evidence: [{ where: 'link', text: `link ${i}` }],
          stated: { title: `Paper ${i}`, journal: null, authors: [], year: null },
        }),
      ),
    });
  const quiet = { services: { lookUpPaper: never() } };

  it('are all in sight where the story reports several', async () => {
    const { root } = stage(<Section report={many(3)} />, quiet);
    await waitForWords('2 other papers named here');
    await waitForWords('Reported · Linked in the text as “⁨link 2⁩”');
    expect(await problems(root)).toEqual([]);
  });

  it('are folded where the story only cites them', async () => {
    stage(<Section report={many(3, 'reference')} />, quiet);
    await waitForWords('2 other papers named here');
    expect(seen(document.body)).not.toContain('Paper 2');
    (await find('summary')).click();
    await waitForWords('Reference · Linked in the text as “⁨link 2⁩”');
  });

  it('are walked with the arrow keys, each looked up once', async () => {
    const { services } = stage(<Section report={many(3)} />);
    const asked = () =>
      vi
        .mocked(services.lookUpPaper)
        .mock.calls.map(([doi]) => doi)
        .toSorted();
    const each = ['10.5555/0', '10.5555/1', '10.5555/2'];
    // Which of them the story reports is asked of all three, unless the reader has chosen before.
    await vi.waitFor(() => expect(asked()).toEqual(each));
    const first = await find<HTMLInputElement>('.paper-list input');
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(() => expect(first.checked).toBe(false));
    await userEvent.keyboard('{ArrowUp}');
    await vi.waitFor(() => expect(first.checked).toBe(true));
    expect(asked()).toEqual(each);
  });

  it('by the dozen come a few at a time', async () => {
    const { root } = stage(<Section report={many(30)} />, quiet);
    await control('22 more');
    expect(root.querySelectorAll('.paper-list input')).toHaveLength(8);
    (await control('22 more')).click();
    await vi.waitFor(() => expect(root.querySelectorAll('.paper-list input')).toHaveLength(30));
  });
});

describe('no paper', () => {
  it('is said without clues as well', async () => {
    stage(<Section report={makeReport({ mentions: [] })} />);
    await waitForWords('No paper is linked or named here. Look for one');
    (await control('Look for one')).click();
    await waitForWords('No paper linked here. The story names no journal and no researcher');
  });
});
