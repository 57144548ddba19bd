/** The page after the install: what it says, in which browser, and that all of it can be reached. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SampleHint } from '../../../components/welcome/SampleHint';
import { WelcomeApp } from '../../../components/welcome/WelcomeApp';
import { fail } from '../../../utils/failure';
import { THEMES } from '../../../utils/reading-settings';
import { control, find, problems, seen, stage, waitForWords } from './stage';

const hidden = async () => false;
const welcome = (family: 'chromium' | 'firefox', isIconInToolbar = hidden) => (
  <WelcomeApp family={family} isIconInToolbar={isIconInToolbar} />
);

it('shows in three pictures what it does, and leads to a story to try it on', async () => {
  const { root } = stage(welcome('chromium'), { bare: true });
  expect(root.querySelectorAll('.welcome__pictures svg')).toHaveLength(3);
  for (const words of [
    'The story, and nothing else',
    'The paper behind it',
    'The citation of either',
  ])
    await waitForWords(words);
  const link = await control('Try it on this story');
  expect(link.getAttribute('href')).toBe('/sample.html');
});

describe('the icon', () => {
  it.each([
    ['chromium', ['Click the pin beside'], ['Pin to Toolbar']],
    ['firefox', ['Click the gear beside', 'Choose “Pin to Toolbar”.'], ['Click the pin beside']],
  ] as const)('is brought into the toolbar as %s has it', async (family, said, unsaid) => {
    const { root } = stage(welcome(family), { bare: true });
    for (const words of said) await waitForWords(words);
    for (const words of unsaid) expect(seen(root)).not.toContain(words);
  });

  it('is said to be there as soon as it is', async () => {
    let there = false;
    stage(
      welcome('chromium', async () => there),
      { bare: true },
    );
    await waitForWords('Keep the icon in sight'.toUpperCase());
    expect(seen(document.querySelector('[role="status"]'))).toBe('');
    there = true;
    await waitForWords('It is in your toolbar.');
  });
});

describe('what is sent', () => {
  it('is said with who gets it, and leads to the switch', async () => {
    stage(welcome('chromium'), { bare: true });
    await waitForWords('the DOI of its paper');
    await waitForWords('Crossref, DataCite, OpenAlex, and doi.org');
    await waitForWords(
      'The address of the page that you read, unless you look for an archived copy of it.',
    );
    const link = await control('Switch look-ups off');
    expect(link.getAttribute('href')).toBe('/options.html#look-up');
  });

  it('was agreed to in Firefox, which has asked', async () => {
    const first = stage(welcome('chromium'), { bare: true });
    expect(seen(first.root)).not.toContain('You agreed to this');
    first.rerender(welcome('firefox'));
    await waitForWords('You agreed to this when you installed Paper Trail.');
  });

  it('is said to be off where it is', async () => {
    stage(welcome('chromium'), { bare: true, settings: { lookUp: false } });
    await waitForWords('They are switched off.');
  });
});

it('has the browser’s keys, and all of them by “?”', async () => {
  stage(welcome('chromium'), { bare: true });
  await waitForWords('Open Paper Trail on this page');
  await userEvent.keyboard('?');
  expect(seen(await find('dialog[open]'))).toContain('In every tab');
});

it('every control is reached by keyboard in the order in which it is read', async () => {
  stage(welcome('chromium'), { bare: true });
  await waitForWords('Open Paper Trail on this page');
  const reached: string[] = [];
  for (let step = 0; step < 4; step++) {
    await userEvent.tab();
    reached.push(seen(document.activeElement));
  }
  expect(reached).toEqual([
    'Try it on this story',
    'Change these keys',
    'Switch look-ups off, or choose who is asked',
    'Open the settings',
  ]);
});

describe.each(THEMES)('in the theme %s', (theme) => {
  it('can be used by everyone, narrow windows included, either way round', async () => {
    await page.viewport(320, 800);
    const { root } = stage(welcome('firefox'), { bare: true, settings: { theme } });
    await waitForWords('Paper Trail is ready');
    expect(await problems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    document.documentElement.dir = 'rtl';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('the word above the sample', () => {
  it('says what to do, with the key that is set, and that all is invented', async () => {
    const { root, services } = stage(<SampleHint />);
    await waitForWords('Click the icon of Paper Trail in the toolbar, or press Alt+Shift+O.');
    await waitForWords('The story, its people and its paper are invented.');
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('Show it on a full page'));
    await vi.waitFor(() => expect(services.openReader).toHaveBeenCalledOnce());
  });

  it('says why the story could not be shown', async () => {
    stage(<SampleHint />, {
      services: { readPage: vi.fn(async () => fail({ kind: 'storage-full' as const })) },
    });
    await userEvent.click(await control('Show it on a full page'));
    await waitForWords('There is no room left to store this.');
  });
});
