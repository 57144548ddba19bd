/** "Read this page anyway" and "Not right?": all of a page's text where the part taken for its story is not wanted. */
import { describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PopupApp } from '../../../components/popup/PopupApp';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { fail, succeed } from '../../../utils/failure';
import {
  control,
  failing,
  makeReport,
  makeStory,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const none = makeStory({
  isArticle: false,
  kind: 'web-page',
  title: 'Opening hours',
  html: '',
  text: '',
  wordCount: 0,
});
const ALL = 'Every word that stands on the page.';
const whole = { isWhole: true, html: `<p>${ALL}</p>`, text: ALL, wordCount: 7 };
const page = makeReport({ story: none });
const article = makeReport();
/** Answers as the browser does: the same story, or all of its page's text. */
const reading = (report: typeof page) => ({
  readPage: vi.fn(async () => succeed(report)),
  readWholeText: vi.fn(async (_: string, isWhole: boolean) =>
    succeed(isWhole ? { ...report, story: { ...report.story, ...whole } } : report),
  ),
});
const SURFACES = [
  ['the popup', () => <PopupApp />],
  ['the panel', () => <PanelApp page={succeed(page)} onGranted={() => {}} />],
  ['the full page', () => <ReaderApp />],
] as const;

describe('a page that was not taken for an article', () => {
  it.each(SURFACES)('is read anyway in %s, and not called a story', async (_, surface) => {
    const { root, services } = stage(surface(), { bare: true, services: reading(page) });
    await waitForWords('No article was found on this page.');
    (await control('Read this page anyway')).click();
    await waitForWords(ALL);
    expect(services.readWholeText).toHaveBeenCalledWith(none.url, true);
    await waitForWords('No article was found on this page. This is all of its text.');
    // A popup with one column has no room for the kind.
    const kind = document.querySelector('.story-header__kind');
    expect(kind?.textContent).toContain('Web page');
    expect(await problems(root)).toEqual([]);
  });

  it('is put away again at the same place, where the focus has stayed', async () => {
    stage(<PopupApp />, { bare: true, services: reading(page) });
    (await control('Read this page anyway')).click();
    await waitForWords(ALL);
    const back = await control('Hide the text', '[data-part="turn-text"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(back));
    back.click();
    await control('Read this page anyway', '[data-part="turn-text"]');
    expect(seen(document.body)).not.toContain(ALL);
  });

  it('is still cited as the page that it is', async () => {
    const { services } = stage(<PopupApp />, {
      bare: true,
      services: { ...reading({ ...page, mentions: [] }) },
    });
    await waitForWords('Opening hours [apa]');
    (await control('Read this page anyway')).click();
    await waitForWords(ALL);
    await waitForWords('Opening hours [apa]');
    const items = vi.mocked(services.cite).mock.lastCall?.[0];
    expect(items?.[0]).toMatchObject({ type: 'webpage' });
  });

  it('says why it cannot be read, where its tab has moved on', async () => {
    const services = { ...reading(page), readWholeText: failing({ kind: 'no-access' }) };
    stage(<ReaderApp />, { bare: true, services });
    (await control('Read this page anyway')).click();
    await waitForWords('Paper Trail has no access to this page.');
    await control('Read this page anyway');
  });
});

describe('a story whose text is not right', () => {
  const menu = async () => (await control('More')).click();

  it('gives way to all the text of its page, and comes back at the same place', async () => {
    stage(<PopupApp />, { bare: true, services: reading(article) });
    await waitForWords('Moss that lived through a drought');
    await menu();
    (await control('Not right? Show all the text')).click();
    await waitForWords(ALL);
    await waitForWords('This is all the text of the page.');
    expect(seen(document.body)).not.toContain('Moss that lived through a drought');
    await menu();
    (await control('Show only the story', '.more-menu__list button')).click();
    await waitForWords('Moss that lived through a drought');
  });

  it('keeps its paper: nobody is asked again', async () => {
    const { services } = stage(<PopupApp />, { bare: true, services: reading(article) });
    await waitForWords('full');
    const asked = vi.mocked(services.lookUpPaper).mock.calls.length;
    await menu();
    (await control('Not right? Show all the text')).click();
    await waitForWords(ALL);
    expect(services.lookUpPaper).toHaveBeenCalledTimes(asked);
  });

  it('stays as it is where the page cannot be read again', async () => {
    const services = {
      ...reading(article),
      readWholeText: vi.fn(async () => fail({ kind: 'no-access' as const })),
    };
    stage(<PanelApp page={succeed(article)} onGranted={() => {}} />, { bare: true, services });
    await waitForWords('Moss that lived through a drought');
    await menu();
    (await control('Not right? Show all the text')).click();
    await waitForWords('Paper Trail has no access to this page.');
    await waitForWords('Moss that lived through a drought');
  });
});
