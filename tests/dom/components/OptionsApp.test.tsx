/** The settings page: each change is kept at once, said, and explained in one sentence. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsApp } from '../../../components/options/OptionsApp';
import { THEMES } from '../../../utils/reading-settings';
import { DEFAULT_SETTINGS } from '../../../utils/settings';
import { control, failing, find, problems, seen, stage, waitForWords } from './stage';

const options = <OptionsApp version="1.2.3" />;
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
  const controls = [...root.querySelectorAll('input, select, #style')];
  expect(controls).toHaveLength(28);
  for (const one of controls) {
    const help = document.getElementById(one.getAttribute('aria-describedby') ?? '');
    expect(seen(help), one.id).toMatch(/^[A-Z][^.]+\.$/);
  }
});

describe.each(THEMES)('in the theme %s', (theme) => {
  it('can be used by everyone, narrow windows included', async () => {
    await page.viewport(360, 800);
    const { root } = stage(options, { bare: true, settings: { theme } });
    await waitForWords('Settings');
    expect(await problems(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
