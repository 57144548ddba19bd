/** What a story calls for beside the word: footnotes, meanings of acronyms, pictures alone. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StoryArticle } from '../../../components/story/StoryArticle';
import { AS_READ, control, find, makeStory, problems, seen, stage, waitForWords } from './stage';

const box = '[data-part="inline-note"]';
const gone = (selector: string) =>
  vi.waitFor(() => expect(document.querySelector(selector)).toBeNull());

describe('a footnote', () => {
  const html =
    '<p>Fish settle where it is quiet.<sup><a href="#fn1" id="ref1">1</a></sup> They stay. <a href="#more">more on fish</a></p><p id="more">More.</p>' +
    '<ol><li id="fn1">Counted by <em>divers</em>, see <a href="https://other.example/x">the list</a>. <a href="#ref1">↩</a></li></ol>';

  it('opens under its figure, and gives the focus back on Escape', async () => {
    const { root } = stage(<StoryArticle wholeText={AS_READ} story={makeStory({ html })} />);
    const call = await find('.story-footnote');
    expect(document.querySelectorAll('.story-footnote')).toHaveLength(1);
    call.focus();
    await userEvent.keyboard('{Enter}');
    const note = await find(box);
    expect(seen(note)).toBe('Counted by divers, see the list.');
    expect(document.activeElement).toBe(note);
    expect(note.getBoundingClientRect().top).toBeGreaterThan(call.getBoundingClientRect().top);
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await gone(box);
    expect(document.activeElement).toBe(call);
  });

  it('closes when the reader goes on', async () => {
    stage(<StoryArticle wholeText={AS_READ} story={makeStory({ html })} />);
    await userEvent.click(await find('.story-footnote'));
    await find(box);
    await userEvent.click(await find('h1'));
    await gone(box);
  });
});

describe('an acronym', () => {
  const html =
    '<p>They found circulating tumour cells (CTCs) in blood. The CTCs move.</p>' +
    '<p>Few CTCs survive; CTCs that do, divide. <a href="/x">CTC counts</a></p><h2>CTC</h2>' +
    '<p>Clusters of CTC are rare, as is the <abbr title="white cell count">WCC</abbr>.</p>';

  it('has its meaning, in the story’s own words, where it is used later', async () => {
    const { root } = stage(<StoryArticle wholeText={AS_READ} story={makeStory({ html })} />);
    await find('.story-acronym');
    const marks = [...document.querySelectorAll<HTMLElement>('.story-acronym')];
    expect(marks.map(({ textContent, title }) => `${textContent}: ${title}`)).toEqual([
      'CTCs: circulating tumour cells',
      'CTC: circulating tumour cells',
      'WCC: white cell count',
    ]);
    marks[0]?.focus();
    expect(seen(await find(box))).toBe('circulating tumour cells');
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await gone(box);
  });

  it('that means two things is explained nowhere', async () => {
    const twice = `${html}<p>In chemical tank cleaning (CTC) it is different.</p><p>So is CTC.</p>`;
    stage(<StoryArticle wholeText={AS_READ} story={makeStory({ html: twice })} />);
    await find('.story-acronym');
    expect(document.querySelectorAll('.story-acronym')).toHaveLength(1);
    expect(seen(await find('[data-part="story-text"]'))).toContain('Few CTCs survive');
  });
});

describe('a picture', () => {
  const picture = (width: number, colour: string) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="300"><rect width="100%" height="100%" fill="${colour}"/></svg>`)}`;
  const html =
    `<figure><img alt="a meadow" src="${picture(900, 'green')}"><figcaption>Seagrass. Credit: A. Diver</figcaption></figure>` +
    `<p>Text <img alt="a sign" src="${picture(40, 'grey')}"></p>` +
    `<p><a href="https://news.example/large.jpg"><img alt="a boat" src="${picture(800, 'blue')}"></a></p>` +
    `<p><a href="https://other.example/story"><img alt="a way out" src="${picture(800, 'red')}"></a></p>`;

  async function opened() {
    const staged = stage(<StoryArticle wholeText={AS_READ} story={makeStory({ html })} />);
    const meadow = await find<HTMLImageElement>('img[data-enlarge]');
    await vi.waitFor(() => expect(document.querySelectorAll('img[data-enlarge]')).toHaveLength(2));
    meadow.focus();
    await userEvent.keyboard('{Enter}');
    return { ...staged, meadow, viewer: await find('dialog') };
  }

  it('opens alone with its caption and credit, by keyboard, and gives the focus back', async () => {
    const { root, meadow, viewer } = await opened();
    expect(seen(viewer)).toContain('Seagrass. Credit: A. Diver');
    expect(seen(viewer)).toContain('1 of 2');
    expect(await problems(viewer)).toEqual([]);
    // Not a frame later: a key that is pressed meanwhile would go nowhere.
    const focused = new Promise<Element | null>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (viewer.isConnected) return;
        watcher.disconnect();
        resolve(document.activeElement);
      });
      watcher.observe(root, { childList: true, subtree: true });
    });
    await userEvent.keyboard('{Escape}');
    expect((await focused) === meadow).toBe(true);
  });

  it('is followed by the next at an arrow key, as large as the story has it', async () => {
    const { viewer } = await opened();
    await userEvent.keyboard('{ArrowRight}');
    await waitForWords('2 of 2');
    expect(viewer.querySelector('img')?.src).toBe('https://news.example/large.jpg');
    await userEvent.keyboard('{ArrowRight}');
    await waitForWords('1 of 2');
  });

  it('is shown at its own size when asked', async () => {
    const { viewer } = await opened();
    await userEvent.click(await control('Full size'));
    await vi.waitFor(() => expect(viewer.querySelector('img')?.width).toBe(900));
  });
});
