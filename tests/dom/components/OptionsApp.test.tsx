/** The settings page: each change is kept at once, said, and explained in one sentence. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsApp } from '../../../components/options/OptionsApp';
import type { Access, Grant } from '../../../utils/grant';
import { THEMES } from '../../../utils/reading-settings';
import { DEFAULT_SETTINGS } from '../../../utils/settings';
import { writeSettingsFile } from '../../../utils/settings-file';
import { control, failing, find, makeAccess, problems, seen, stage, waitForWords } from './stage';

const options = <OptionsApp version="1.2.3" access={makeAccess()} />;
const field = <E extends HTMLElement>(label: string) => {
  const labels = [...document.querySelectorAll('label')];
  const id = labels.find((one) => seen(one) === label)?.htmlFor ?? '';
  return document.getElementById(id) as E;
};

describe('a change', () => {
  it.each([
    ['Language of citations', 'fr-FR', { citationLang: 'fr-FR' }],
    ['Theme', 'sepia', { theme: 'sepia' }],
    ['Typeface', 'sans', { face: 'sans' }],
    ['Alignment', 'justify', { alignment: 'justify' }],
  ])('of %s is kept and said', async (label, value, change) => {
    const { services } = stage(options, { bare: true });
    await userEvent.selectOptions(field<HTMLSelectElement>(label), value);
    expect(services.saveSettings).toHaveBeenCalledWith(change);
    await waitForWords('Saved', () => document.querySelector('[aria-live]'));
    expect(field<HTMLSelectElement>(label).value).toBe(value);
  });

  it.each([
    ['Look papers up', { lookUp: false }],
    ['Search for the paper without asking', { findUnasked: true }],
    ['Show pictures', { showImages: false }],
    ['Remember my place', { rememberPosition: false }],
    ['Single-key shortcuts', { singleKeys: false }],
  ])('of “%s” is kept', async (label, change) => {
    const { services } = stage(options, { bare: true });
    await userEvent.click(field(label));
    expect(services.saveSettings).toHaveBeenCalledWith(change);
  });

  it('of the text size shows what a story will look like', async () => {
    stage(options, { bare: true });
    const slider = field<HTMLInputElement>('Text size');
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await vi.waitFor(async () =>
      expect(getComputedStyle(await find('.reading-options__sample')).fontSize).toBe('20px'),
    );
  });

  it('that could not be kept is said so', async () => {
    stage(options, { bare: true, services: { saveSettings: failing({ kind: 'storage-full' }) } });
    await userEvent.click(field('Show pictures'));
    await waitForWords('There is no room left to store this.');
  });
});

describe('the e-mail address', () => {
  it('is kept when it is one', async () => {
    const { services } = stage(options, { bare: true });
    await userEvent.fill(field('E-mail for Crossref and Unpaywall'), 'ada@fern.example');
    await userEvent.tab();
    expect(services.saveSettings).toHaveBeenCalledWith({ mailto: 'ada@fern.example' });
  });

  it('is not kept where the browser may not send it', async () => {
    const refusing = makeAccess({ grantData: vi.fn(async () => false) });
    const { services } = stage(<OptionsApp version="1.2.3" access={refusing} />, { bare: true });
    await userEvent.fill(field('E-mail for Crossref and Unpaywall'), 'ada@fern.example');
    await userEvent.tab();
    await waitForWords('The browser was not allowed to send this, so it is not used.');
    expect(refusing.grantData).toHaveBeenCalledExactlyOnceWith('personallyIdentifyingInfo');
    expect(services.saveSettings).not.toHaveBeenCalled();
  });

  it('is refused, with the reason, when it is none', async () => {
    const { services } = stage(options, { bare: true });
    await userEvent.fill(field('E-mail for Crossref and Unpaywall'), 'not an address');
    await userEvent.tab();
    await waitForWords('This is not an e-mail address, so it is not used.');
    expect(services.saveSettings).not.toHaveBeenCalled();
  });
});

describe('the services', () => {
  it('are switched off one by one', async () => {
    const { services } = stage(options, { bare: true });
    await userEvent.click(field('OpenAlex'));
    expect(services.saveSettings).toHaveBeenCalledWith({
      services: DEFAULT_SETTINGS.services.filter((id) => id !== 'openalex'),
    });
    expect(services.grantSite).not.toHaveBeenCalled();
    await waitForWords('Saved', () => document.querySelector('[aria-live]'));
  });

  it.each([
    ['Europe PMC', 'https://www.ebi.ac.uk', 'europepmc'],
    ['PubMed', 'https://eutils.ncbi.nlm.nih.gov', 'pubmed'],
  ])(
    'that need leave ask for it within the click, by keyboard too: %s',
    async (name, origin, id) => {
      const { services } = stage(options, { bare: true });
      field(name).focus();
      await userEvent.keyboard(' ');
      expect(services.grantSite).toHaveBeenCalledExactlyOnceWith(origin);
      await vi.waitFor(() =>
        expect(services.saveSettings).toHaveBeenCalledWith({
          services: [...DEFAULT_SETTINGS.services, id],
        }),
      );
    },
  );

  it('that were refused stay off and say why', async () => {
    const { root, services } = stage(options, {
      bare: true,
      services: { grantSite: async () => false },
    });
    await userEvent.click(field('PubMed'));
    await waitForWords('The browser gave no access to PubMed, so it stays off.');
    expect(field<HTMLInputElement>('PubMed').checked).toBe(false);
    expect(services.saveSettings).not.toHaveBeenCalled();
    expect(await problems(root)).toEqual([]);
  });

  it('take a key for OpenAlex', async () => {
    const { services } = stage(options, { bare: true });
    await userEvent.fill(field('Key for OpenAlex'), ' abc ');
    await userEvent.tab();
    expect(services.saveSettings).toHaveBeenCalledWith({ openAlexKey: 'abc' });
  });
});

describe('what was sent', () => {
  const request = {
    time: '2024-03-06T12:00:00Z',
    service: 'crossref',
    sent: 'https://api.crossref.org/works?query.bibliographic=moss+and+drought',
    status: 200,
    failure: null,
    ms: 312.4,
  } as const;

  it('is shown with time, service and answer, and can be cleared', async () => {
    const loadRequests = vi.fn(async () => [
      request,
      { ...request, service: 'openalex', status: null, failure: 'timed-out' } as const,
    ]);
    const { root, services } = stage(options, { bare: true, services: { loadRequests } });
    expect(loadRequests).not.toHaveBeenCalled();
    await userEvent.click(await control('Show the requests'));
    await waitForWords('Crossref · answered (200) · 312 ms');
    await waitForWords('query.bibliographic=moss and drought');
    await waitForWords('OpenAlex · no answer: it did not answer in time');
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('Clear'));
    expect(services.clearRequests).toHaveBeenCalledOnce();
    await waitForWords('Nothing was sent.');
  });
});

it('says who made it, under which licences, and what it sends', async () => {
  stage(options, { bare: true });
  for (const words of [
    'Version 1.2.3',
    'AGPL-3.0-or-later',
    'CC BY-SA 3.0',
    'Nothing you read leaves your browser but the identifier',
  ])
    await waitForWords(words);
});

it('explains every setting in one sentence that belongs to its control', async () => {
  const { root } = stage(options, { bare: true });
  const controls = [
    ...root.querySelectorAll('.options__parts :is(input:not([type="file"]), select, #style)'),
  ];
  expect(controls).toHaveLength(36);
  for (const one of controls) {
    const help = document.getElementById(one.getAttribute('aria-describedby') ?? '');
    expect(seen(help), one.id).toMatch(/^[A-Z][^.]+\.$/);
  }
});

describe('what was allowed', () => {
  const GRANTS: Grant[] = [
    { kind: 'site', pattern: '*://news.example/*', host: 'news.example' },
    { kind: 'site', pattern: 'https://www.ebi.ac.uk/*', host: 'www.ebi.ac.uk' },
    { kind: 'everywhere', pattern: '<all_urls>' },
    { kind: 'data', data: 'personallyIdentifyingInfo' },
    { kind: 'data', data: 'authenticationInfo' },
  ];
  /** A browser that lets go of what it is asked to. */
  const browserWith = (grants: Grant[]): Access => {
    let all = grants;
    const watching = new Set<() => void>();
    return makeAccess({
      loadGrants: async () => all,
      revokeGrant: vi.fn(async (gone: Grant) => {
        all = all.filter((one) => one !== gone);
        for (const tell of watching) tell();
        return true;
      }),
      watchGrants: (onChange) => {
        watching.add(onChange);
        return () => watching.delete(onChange);
      },
    });
  };

  it('stands there whole, each in the words it was asked for with', async () => {
    const { root } = stage(<OptionsApp version="1.2.3" access={browserWith(GRANTS)} />, {
      bare: true,
    });
    for (const words of [
      'Always read on news.example',
      'Europe PMC',
      'All sites',
      'Your e-mail address',
      'Your keys for OpenAlex and for programs on the web that you hand entries to',
    ])
      await waitForWords(words, () => document.querySelector('[data-part="grants"]'));
    expect(await problems(root)).toEqual([]);
  });

  it('is taken back by keyboard alone, which goes on at the list', async () => {
    const granted = browserWith(GRANTS);
    stage(<OptionsApp version="1.2.3" access={granted} />, { bare: true });
    (await control('Take back: Always read on news.example')).focus();
    await userEvent.keyboard('{Enter}');
    expect(granted.revokeGrant).toHaveBeenCalledExactlyOnceWith(GRANTS[0]);
    await waitForWords('Taken back: Always read on news.example', () =>
      document.querySelector('[aria-live]'),
    );
    expect(seen(await find('[data-part="grants"]'))).not.toContain('news.example');
    await vi.waitFor(() =>
      expect((document.activeElement as HTMLElement).dataset.part).toBe('grants'),
    );
  });

  it.each([
    ['Europe PMC', { services: DEFAULT_SETTINGS.services }],
    ['Your e-mail address', { mailto: '' }],
    [
      'Your keys for OpenAlex and for programs on the web that you hand entries to',
      { openAlexKey: '' },
    ],
  ])('takes with it what needs it: %s', async (name, change) => {
    const { services } = stage(<OptionsApp version="1.2.3" access={browserWith(GRANTS)} />, {
      bare: true,
      settings: {
        services: [...DEFAULT_SETTINGS.services, 'europepmc'],
        mailto: 'ada@fern.example',
      },
    });
    await userEvent.click(await control(`Take back: ${name}`));
    await vi.waitFor(() => expect(services.saveSettings).toHaveBeenCalledExactlyOnceWith(change));
  });

  it('says so where there is nothing, and where the browser does not let go', async () => {
    const first = stage(options, { bare: true });
    await waitForWords('You allowed nothing beyond that.');
    first.rerender(
      <OptionsApp
        version="1.2.3"
        access={makeAccess({ loadGrants: async () => GRANTS, revokeGrant: async () => false })}
      />,
    );
    await userEvent.click(await control('Take back: All sites'));
    await waitForWords('The browser did not let go of this: All sites.');
  });
});

describe('the search', () => {
  const seek = (words: string) => userEvent.fill(document.querySelector('#seek') as Element, words);
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.options__part')].filter((one) =>
      one.checkVisibility(),
    );

  it('shows the settings that have the words, in any order and without their accents, and how many', async () => {
    const { root } = stage(options, { bare: true });
    await seek('retractions Papérs');
    await waitForWords('1 setting', () => document.querySelector('.options-menu'));
    expect(shown().map(({ id }) => id)).toEqual(['library']);
    expect(seen(root)).toContain('Look kept papers up again');
    expect(seen(root)).not.toContain('Keep what I read');
    await waitForWords('1 setting', () => document.querySelector('[aria-live]'));
    expect(await problems(root)).toEqual([]);
  });

  it('shows a part whole that is named, and all when it is emptied', async () => {
    stage(options, { bare: true });
    const all = shown().length;
    expect(all).toBeGreaterThan(8);
    await seek('what was sent');
    expect(shown().map(({ id }) => id)).toEqual(['requests']);
    await seek('');
    await vi.waitFor(() => expect(shown()).toHaveLength(all));
  });

  it.each([
    ['sepia', 'reading'],
    ['justified', 'reading'],
    ['email', 'looking'],
  ])('finds what can be chosen, and words written as one: %s', async (words, part) => {
    stage(options, { bare: true });
    await seek(words);
    await vi.waitFor(() => expect(shown().map(({ id }) => id)).toContain(part));
  });

  it('says so where nothing is found', async () => {
    stage(options, { bare: true });
    await seek('xylophone');
    await waitForWords('No setting has these words.');
    expect(shown()).toEqual([]);
  });

  it('keeps what is being written in a field that is out of sight', async () => {
    stage(options, { bare: true });
    await userEvent.fill(field('Key for OpenAlex'), 'half a');
    await seek('theme');
    await seek('');
    expect(field<HTMLInputElement>('Key for OpenAlex').value).toBe('half a');
  });
});

it('leads to each of its parts by links that name them', async () => {
  stage(options, { bare: true });
  const links = await vi.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLAnchorElement>('.options-menu nav a')];
    expect(found.length).toBeGreaterThan(8);
    return found;
  });
  const titles = [...document.querySelectorAll('.options__part h2')].map(seen);
  expect(links.map((link) => seen(link).toUpperCase())).toEqual(titles);
  for (const link of links) expect(document.querySelector(link.hash)).not.toBeNull();
});

describe('the settings as a file', () => {
  const chosen = (text: string) => new File([text], 'settings.json', { type: 'application/json' });
  const give = (text: string) =>
    userEvent.upload(document.querySelector('#file input') as Element, chosen(text));

  it('are saved with the styles, without e-mail and key', async () => {
    const { services } = stage(options, {
      bare: true,
      settings: {
        theme: 'sepia',
        mailto: 'ada@fern.example',
        openAlexKey: 'secret-key',
        userStyles: [{ id: 'moss', name: 'Moss', from: 'file', updated: null, added: '' }],
      },
      services: { loadUserStyleText: async () => '<style/>' },
    });
    await userEvent.click(await control('Save the settings'));
    await vi.waitFor(() => expect(services.download).toHaveBeenCalledOnce());
    const [file] = vi.mocked(services.download).mock.lastCall ?? [];
    expect(file?.name).toBe('paper-trail-settings.json');
    expect(file?.data).toContain('"theme": "sepia"');
    expect(file?.data).toContain('<style/>');
    expect(file?.data).not.toMatch(/fern|secret/);
  });

  it('are taken from one, and as they were again', async () => {
    const { root, services } = stage(options, {
      bare: true,
      settings: { mailto: 'ada@fern.example' },
    });
    await give(writeSettingsFile({ ...DEFAULT_SETTINGS, theme: 'dark', services: ['pubmed'] }, []));
    await waitForWords('The settings are those of the file now.');
    // Leave that was given in another browser is none here.
    await waitForWords('PubMed wants your leave in this browser');
    expect(services.saveSettings).toHaveBeenLastCalledWith(
      expect.objectContaining({ theme: 'dark', services: [] }),
    );
    expect(services.saveSettings).not.toHaveBeenCalledWith(
      expect.objectContaining({ mailto: expect.anything() }),
    );
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('Undo'));
    await waitForWords('The settings are as they were.');
    expect(document.activeElement).not.toBe(document.body);
    expect(services.saveSettings).toHaveBeenLastCalledWith(
      expect.objectContaining({ theme: 'light', services: DEFAULT_SETTINGS.services }),
    );
  });

  it('are left as they are by a file of something else', async () => {
    const { services } = stage(options, { bare: true });
    await give('{"moss": 1}');
    await waitForWords('This file holds no settings of Paper Trail.');
    expect(services.saveSettings).not.toHaveBeenCalled();
  });
});

it('says what is new in the version at hand, and where the page after the install is', async () => {
  stage(<OptionsApp version="0.1.0" access={makeAccess()} />, { bare: true });
  await waitForWords('This is the first version.');
  expect((await control('The page after the install')).getAttribute('href')).toBe('/welcome.html');
});

it('lists the browser’s keys, and all of them by “?”', async () => {
  const { root, services } = stage(options, { bare: true });
  await waitForWords('Open Paper Trail on this page', () => document.querySelector('#keys'));
  await userEvent.keyboard('?');
  const dialog = await find('dialog[open]');
  await waitForWords('Alt', () => dialog);
  await waitForWords('not set', () => dialog);
  expect(await problems(root)).toEqual([]);
  await userEvent.click(await control('Change these keys', 'dialog button'));
  expect(services.openShortcutSettings).toHaveBeenCalledOnce();
});

describe.each(THEMES)('in the theme %s', (theme) => {
  it('can be used by everyone, narrow windows included', async () => {
    await page.viewport(320, 800);
    const { root } = stage(options, { bare: true, settings: { theme } });
    await waitForWords('Settings');
    expect(await problems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
