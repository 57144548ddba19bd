/** The choice among all citation styles: searched and chosen by keyboard alone, pinned, told aloud. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StylePicker } from '../../../components/cite/styles/StylePicker';
import { useStyle } from '../../../components/cite/styles/use-style';
import type { NamedStyle } from '../../../utils/style-choices';
import { control, find, problems, seen, stage, waitForWords } from './stage';

function Picker() {
  const { style, setStyle } = useStyle();
  return <StylePicker style={style} onPick={setStyle} short />;
}
const moss: NamedStyle = { id: 'journal-of-moss', name: 'Journal of Moss' };
const options = () =>
  [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent?.trim());
const groups = () =>
  [...document.querySelectorAll('[role="group"]')].map((group) =>
    seen(document.getElementById(group.getAttribute('aria-labelledby') ?? '')).toLowerCase(),
  );
const search = () => find<HTMLInputElement>('[role="combobox"]');
/** What a screen reader hears of, while the focus stays in the field. */
const active = async () =>
  seen(document.getElementById((await search()).getAttribute('aria-activedescendant') ?? ''));
const said = () => document.querySelector('dialog [role="status"]');

async function open(settings: Parameters<typeof stage>[1] = {}) {
  const staged = stage(<Picker />, settings);
  await userEvent.click(await control('Citation style:'));
  await search();
  await vi.waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  return staged;
}

describe('before anything is typed', () => {
  it('the field has the focus, and the style in use is the one that Enter would take', async () => {
    await open({ settings: { citationStyle: 'nature' } });
    expect(document.activeElement).toBe(await search());
    expect(await active()).toBe('Nature');
  });

  it('pinned styles come first, then those used recently, then the reader’s own, then the most used', async () => {
    await open({
      settings: {
        pinnedStyles: [moss],
        recentStyles: [{ id: 'nature', name: 'Nature' }, moss],
        userStyles: [{ id: 'house', name: 'House', from: 'file', updated: null, added: '' }],
      },
    });
    expect(groups()).toEqual(['pinned', 'used recently', 'your own', 'most used']);
    expect(options().slice(0, 4)).toEqual([
      'Journal of Moss, pinned',
      'Nature',
      'House',
      'APA, 7th edition',
    ]);
  });
});

describe('by keyboard', () => {
  it('a style is searched, walked to and taken, and the focus goes back to the button', async () => {
    const { services } = await open();
    await userEvent.keyboard('mosses');
    expect(await active()).toBe('Journal of Mosses and Ferns');
    await userEvent.clear(await search());
    await userEvent.keyboard('moss');
    expect(options()).toEqual(['Journal of Moss', 'Journal of Mosses and Ferns']);
    await userEvent.keyboard('{ArrowDown}');
    expect(await active()).toBe('Journal of Mosses and Ferns');
    await userEvent.keyboard('{ArrowDown}');
    expect(await active()).toBe('Journal of Moss');
    await userEvent.keyboard('{End}');
    expect(await active()).toBe('Journal of Mosses and Ferns');
    await userEvent.keyboard('{Home}{Enter}');
    expect(services.saveSettings).toHaveBeenCalledWith({
      citationStyle: 'journal-of-moss',
      recentStyles: [moss],
    });
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(await control('Citation style: Journal of Moss'));
  });

  it('Escape leaves it as it was, goes no further, and gives the focus back', async () => {
    const { services } = await open();
    const escapes = vi.fn();
    document.addEventListener('keydown', escapes);
    await userEvent.keyboard('moss{Escape}');
    document.removeEventListener('keydown', escapes);
    expect(document.querySelector('dialog')).toBeNull();
    expect(escapes.mock.calls.filter(([event]) => event.key === 'Escape')).toEqual([]);
    expect(document.activeElement).toBe(await control('Citation style: APA 7'));
    expect(services.saveSettings).not.toHaveBeenCalled();
  });

  it('a style is pinned and let go, which is said', async () => {
    const { services } = await open();
    await userEvent.keyboard('journal of moss');
    await userEvent.keyboard('{Alt>}p{/Alt}');
    expect(services.saveSettings).toHaveBeenCalledWith({ pinnedStyles: [moss] });
    await waitForWords('Journal of Moss is pinned.', said);
    await userEvent.keyboard('{Tab}');
    expect(seen(document.activeElement)).toBe('Unpin');
    await userEvent.keyboard('{Enter}');
    expect(services.saveSettings).toHaveBeenLastCalledWith({ pinnedStyles: [] });
  });

  it('the active style stays in sight', async () => {
    await open();
    await userEvent.keyboard('ferns{End}');
    const list = await find('[role="listbox"]');
    const box = (await find('[aria-selected="true"]')).getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom + 1);
    expect(box.top).toBeGreaterThanOrEqual(list.getBoundingClientRect().top - 1);
  });
});

describe('what was found', () => {
  it.each([
    ['moss', '2 styles'],
    ['journal of moss', '2 styles'],
    ['mosses', '1 style'],
    ['nothing like it', 'No styles'],
    ['annals', 'More than 60 styles'],
  ])('by “%s” is told aloud: %s', async (words, count) => {
    await open();
    await userEvent.keyboard(words);
    await vi.waitFor(() => expect(seen(said())).toBe(count));
  });

  it('holds the reader’s own styles, in place of a shipped one of the same name', async () => {
    const own = { from: 'file', updated: null, added: '' } as const;
    await open({ settings: { userStyles: [{ id: 'journal-of-moss', name: 'Our Moss', ...own }] } });
    await userEvent.keyboard('moss');
    expect(options()).toEqual(['Our Moss', 'Journal of Mosses and Ferns']);
  });

  it('are the most used ones where the list of all cannot be read', async () => {
    stage(<Picker />, { services: { loadStyles: () => Promise.reject(new Error('gone')) } });
    await userEvent.click(await control('Citation style:'));
    await waitForWords('The list of all styles could not be read');
    await userEvent.keyboard('vanc');
    expect(options()).toEqual(['Vancouver']);
  });
});

it('is chosen and pinned with the pointer as well, and closed by a click beside it', async () => {
  const { services } = await open();
  await userEvent.keyboard('journal of moss');
  await userEvent.click(await find('.style-option__pin'));
  expect(services.saveSettings).toHaveBeenCalledWith({ pinnedStyles: [moss] });
  const dialog = await find('dialog');
  dialog.click();
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
});

it('leads to where styles are added', async () => {
  const { services } = await open();
  await userEvent.click(await control('Add a style…'));
  expect(services.openStyleOptions).toHaveBeenCalledOnce();
});

describe.each(['light', 'dark', 'sepia', 'contrast'] as const)('in the theme %s', (theme) => {
  it('can be used by everyone, with and without results, in a narrow window', async () => {
    await page.viewport(360, 600);
    const { root } = await open({ settings: { theme, pinnedStyles: [moss] } });
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('moss');
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('xyz');
    expect(await problems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
