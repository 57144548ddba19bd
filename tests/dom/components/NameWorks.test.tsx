/** The field for names: what is understood is said before anything is sent, and what is found can be used. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryView } from '../../../components/library/LibraryView';
import { useStory } from '../../../components/page/use-story';
import { NameWorks } from '../../../components/paper/naming/NameWorks';
import { PaperSection } from '../../../components/paper/PaperSection';
import { fail, succeed } from '../../../utils/failure';
import type { Candidate } from '../../../utils/scholarly/match/match';
import { control, find, makeReport, PAPER, problems, seen, stage, waitForWords } from './stage';

beforeEach(() => page.viewport(480, 800));

const fill = async (text: string) => {
  const field = await find<HTMLTextAreaElement>('[data-part="name-field"]');
  await userEvent.fill(field, text);
  return field;
};
const rows = () => [...document.querySelectorAll('.named-row')].map((row) => seen(row));
const candidate: Candidate = {
  doi: PAPER.doi,
  title: PAPER.csl.title ?? '',
  confidence: 0.6,
  reasons: [{ kind: 'author', name: 'Ada Fern', full: true }],
  accepted: false,
  csl: PAPER.csl,
};

describe('the field', () => {
  it('tells what it understood of each line, and where that would go, before anything is sent', async () => {
    const { services, root } = stage(<NameWorks action={() => null} />);
    await fill(
      '10.5555/moss.2024.17\nPMID: 31452104\nFern A. Memory of drought in a moss. J Moss 2024;17:201.\nhttps://news.example/moss',
    );
    await vi.waitFor(() => expect(rows()).toHaveLength(4));
    expect(rows()).toEqual([
      'DOI 10.5555/moss.2024.17',
      'PubMed 31452104',
      expect.stringContaining('Reference'),
      expect.stringContaining('Address'),
    ]);
    await waitForWords('word for word, to Crossref');
    expect(services.lookUpPaper).not.toHaveBeenCalled();
    expect(services.matchPaper).not.toHaveBeenCalled();
    expect(await problems(root)).toEqual([]);
  });

  it('finds each on Enter, and lists what it could not', async () => {
    const lookUpPaper = vi.fn(async (id: string) =>
      id === PAPER.doi
        ? succeed(PAPER)
        : fail({ kind: 'not-registered' as const, service: 'Crossref', workId: id }),
    );
    const { root } = stage(<NameWorks action={() => null} />, { services: { lookUpPaper } });
    await fill('10.5555/moss.2024.17\n10.5555/none\nhttps://news.example/moss');
    await userEvent.keyboard('{Enter}');
    await waitForWords('Transgenerational memory');
    await waitForWords('Not found at Crossref.');
    await waitForWords('This address does not say which paper it is.');
    await waitForWords('1 paper was found.', () => document.querySelector('[role="status"]'));
    expect(await problems(root)).toEqual([]);
  });

  it('leaves it to the reader where a reference fits more than one', async () => {
    const matchPaper = vi.fn(async () => succeed([candidate]));
    const { services } = stage(<NameWorks action={() => null} />, { services: { matchPaper } });
    await fill('Fern A. Something on the memory of mosses. 2024.');
    await userEvent.keyboard('{Enter}');
    await waitForWords('Which of these is it?');
    await userEvent.click(await control('This one'));
    await find('[data-finding="found"]');
    expect(services.lookUpPaper).toHaveBeenCalledTimes(1);
    const [sent] = matchPaper.mock.calls[0] as unknown as [{ query: { words: string } }];
    expect(sent.query.words).toBe('Fern A. Something on the memory of mosses. 2024.');
  });

  it('says that the words beside a DOI are another paper’s', async () => {
    stage(<NameWorks action={() => null} />);
    await fill(
      'Reed C. Bell foundries cast the weather of their century into bronze. Ann Bells 2021;7:3. doi:10.5555/moss.2024.17',
    );
    await userEvent.keyboard('{Enter}');
    await waitForWords('These words are not of this paper.');
  });

  it('reads BibTeX and the like', async () => {
    stage(<NameWorks action={() => null} />);
    await fill(
      '@article{a, title={Transgenerational memory of drought in a moss}, author={Fern, Ada}, year={2024}, doi={10.5555/moss.2024.17}}',
    );
    await waitForWords('These are references of a program.');
    await userEvent.keyboard('{Enter}');
    await find('[data-finding="found"]');
  });

  it('can be stopped, and changing it calls off what is asked', async () => {
    const signals: AbortSignal[] = [];
    const lookUpPaper = vi.fn((_: string, __: unknown, signal?: AbortSignal) => {
      if (signal) signals.push(signal);
      return new Promise<never>(() => {});
    });
    stage(<NameWorks action={() => null} />, { services: { lookUpPaper } });
    await fill('10.5555/moss.2024.17');
    await userEvent.keyboard('{Enter}');
    await waitForWords('Asking');
    await fill('10.5555/moss.2024.18');
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    expect(rows()).toEqual(['DOI 10.5555/moss.2024.18']);
  });
});

describe('beside a story without a paper', () => {
  const report = makeReport({ mentions: [] });
  function Section() {
    const story = useStory(report);
    return <PaperSection story={story} />;
  }

  it('what is named is taken as the story’s paper, and says that the reader named it', async () => {
    const { services, root } = stage(<Section />);
    await userEvent.click(await control('I know the paper'));
    await fill('doi:10.5555/moss.2024.17');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await find('[data-part="take-named"]'));
    await waitForWords('Named by you');
    expect(services.saveChoice).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ kind: 'paper', by: 'reader' }),
      null,
    );
    expect(await problems(root)).toEqual([]);
  });
});

describe('in the library', () => {
  it('what was found is kept with one press, and listed as a bibliography', async () => {
    const { services, root } = stage(<LibraryView named="10.5555/moss.2024.17" />);
    await userEvent.click(await control('Bibliography'));
    await waitForWords('Transgenerational memory of drought in a moss [apa');
    await userEvent.click(await control('Close'));
    await userEvent.click(await control('Add it to your library'));
    expect(services.library.merge).toHaveBeenCalledWith(
      [expect.objectContaining({ paper: expect.objectContaining({ status: 'no-notice' }) })],
      [],
    );
    await waitForWords('1 paper is in your library.');
    // What was asked for is done: the field makes room for the list.
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-part')).toBe('add-by-name'),
    );
    expect(document.querySelector('[data-part="name-field"]')).toBeNull();
    expect(await problems(root)).toEqual([]);
  });

  it('keeps what could not be found in sight when the rest is added', async () => {
    const lookUpPaper = vi.fn(async (id: string) =>
      id === PAPER.doi
        ? succeed(PAPER)
        : fail({ kind: 'not-registered' as const, service: 'Crossref', workId: id }),
    );
    stage(<LibraryView />, { services: { lookUpPaper } });
    await userEvent.click(await control('Add papers by name'));
    await fill('10.5555/moss.2024.17\n10.5555/none');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await control('Add it to your library'));
    await waitForWords('1 paper is in your library.');
    await waitForWords('Not found at Crossref');
  });
});
