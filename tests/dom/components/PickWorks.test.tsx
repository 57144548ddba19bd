/** Several works of a page picked at once: looked up when they are wanted, kept or listed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PickWorks } from '../../../components/library/works/PickWorks';
import { useStory } from '../../../components/page/use-story';
import { WorksPickerProvider } from '../../../components/page/works-picker';
import { OtherPapers } from '../../../components/paper/OtherPapers';
import { fail, succeed } from '../../../utils/failure';
import {
  control,
  find,
  makeMention,
  makeReport,
  PAPER,
  problems,
  stage,
  waitForWords,
} from './stage';

beforeEach(() => page.viewport(480, 800));

const works = [1, 2, 3].map((n) =>
  makeMention({
    doi: `10.5555/mussel.${n}`,
    url: `https://doi.org/10.5555/mussel.${n}`,
    role: 'reference',
    stated: { title: `Tidal memory, part ${n}`, journal: null, authors: [], year: 2024 },
  }),
);
const lookUpPaper = vi.fn(async (id: string) =>
  id === '10.5555/mussel.2'
    ? fail({ kind: 'not-registered' as const, service: 'Crossref', workId: id })
    : succeed({ ...PAPER, doi: id, csl: { ...PAPER.csl, id, DOI: id } }),
);

describe('works of a page', () => {
  it('are picked several at once, and sent nowhere before the press', async () => {
    const { services, root } = stage(<PickWorks mentions={works} />, { services: { lookUpPaper } });
    const [first, second] = document.querySelectorAll<HTMLInputElement>('.pick-works__row input');
    await userEvent.click(first as HTMLInputElement);
    await userEvent.click(second as HTMLInputElement);
    expect(lookUpPaper).not.toHaveBeenCalled();
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('Add 2 to your library'));
    await waitForWords('2 papers are in your library.');
    expect(services.library.merge).toHaveBeenCalledWith(
      [
        expect.objectContaining({ paper: expect.objectContaining({ status: 'no-notice' }) }),
        // Nobody knows it: it is kept as the page has it.
        expect.objectContaining({
          paper: expect.objectContaining({
            status: 'not-checked',
            csl: expect.objectContaining({ title: 'Tidal memory, part 2' }),
          }),
        }),
      ],
      [],
    );
  });

  it('make a bibliography without being kept', async () => {
    const { services } = stage(<PickWorks mentions={works} />, { services: { lookUpPaper } });
    await userEvent.click(await control('Choose all'));
    await userEvent.click(await control('Bibliography'));
    await find('[data-part="bibliography"]');
    await waitForWords('3 works');
    expect(services.library.merge).not.toHaveBeenCalled();
  });

  it('are offered where the page’s other papers are', async () => {
    const report = makeReport({ mentions: works });
    function Others() {
      const story = useStory(report);
      return (
        <WorksPickerProvider value={async () => ({ PickWorks })}>
          <OtherPapers story={story} />
        </WorksPickerProvider>
      );
    }
    stage(<Others />);
    await userEvent.click(await find('summary'));
    await userEvent.click(await control('Pick several'));
    await find('[data-part="pick-works"]');
    await userEvent.click(await control('Back to the one paper'));
    await find('.paper-list');
  });
});
