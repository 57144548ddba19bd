/** The popup on a PDF: what its address says at once, then its text, or why that is not here. */
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import { succeed } from '../../../utils/failure';
import type { PageReport } from '../../../utils/page-report';
import { control, find, makeReport, makeStory, problems, stage, waitForWords } from './stage';

const unreadStory = makeStory({
  isArticle: false,
  html: '',
  text: '',
  wordCount: 0,
  title: '17.pdf',
});
const unread = (change: Partial<PageReport> = {}) =>
  makeReport({ story: unreadStory, pdf: 'unread', ...change });
const popupOn = (known: PageReport, readPdf: (known: PageReport) => Promise<PageReport>) =>
  stage(<PopupApp />, { services: { readPage: async () => succeed(known), readPdf } });

describe('the popup on a PDF', () => {
  it('shows the paper of its address while the text is read, and then the text', async () => {
    let finish = (_: PageReport) => {};
    popupOn(unread(), () => new Promise((resolve) => (finish = resolve)));
    await waitForWords('Reading the PDF');
    await waitForWords('Transgenerational memory of drought in a moss');
    finish(makeReport({ pdf: 'read' }));
    await waitForWords('Moss that lived through a drought passes the memory on.');
    expect(document.querySelector('[data-part="pdf"]')).toBeNull();
  });

  it('cites the paper that it is, and offers no story', async () => {
    const story = makeStory({ kind: 'journal-page' });
    popupOn(unread(), async () => makeReport({ pdf: 'read', story }));
    await waitForWords('Moss that lived through a drought passes the memory on.');
    await waitForWords('[apa, full]', () => document.querySelector('[data-part="citation"]'));
    expect(document.querySelector('.subject-switch__choice:nth-of-type(2)')).toBeNull();
  });

  it('of a story that was printed cites the story too', async () => {
    popupOn(unread(), async () => makeReport({ pdf: 'read' }));
    await waitForWords('Moss that lived through a drought passes the memory on.');
    await control('Both', 'label');
  });

  it('says nothing of a paper as long as it knows of none', async () => {
    popupOn(unread({ mentions: [] }), () => new Promise(() => {}));
    await waitForWords('Reading the PDF');
    expect(document.querySelector('[data-part="paper"]')).toBeNull();
  });

  it.each([
    ['scanned', 'is a scan'],
    ['protected', 'protected with a password'],
    ['large', 'too large'],
    ['damaged', 'damaged'],
    ['slow', 'took too long'],
    ['unreachable', 'could not be fetched'],
  ] as const)('says of one that is %s what it is', async (pdf, words) => {
    const { root } = popupOn(unread(), async (known) => ({ ...known, pdf }));
    await waitForWords(words);
    await waitForWords('The paper is known by its address alone.');
    expect(await problems(root)).toEqual([]);
  });

  it('asks for access where the browser wants it, straight from the click, and reads again', async () => {
    const grantSite = vi.fn(async () => true);
    const readPage = vi.fn(async () => succeed(unread()));
    const readPdf = vi.fn(async (known: PageReport) => ({ ...known, pdf: 'locked' as const }));
    stage(<PopupApp />, { services: { readPage, readPdf, grantSite } });
    const button = await find('[data-part="pdf"] button');
    (button as HTMLButtonElement).click();
    expect(grantSite).toHaveBeenCalledWith(unreadStory.url);
    await vi.waitFor(() => expect(readPage).toHaveBeenCalledTimes(2));
  });
});
