/** Styles in the settings: files of the reader's own, and the newest version of a shipped one. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OptionsApp } from '../../../components/options/OptionsApp';
import type { UserStyle } from '../../../utils/citation/styles/user-style';
import { fail, succeed } from '../../../utils/failure';
import type { UserStyleEntry } from '../../../utils/style-choices';
import { control, failing, find, makeAccess, never, problems, stage, waitForWords } from './stage';

const options = <OptionsApp version="1.2.3" access={makeAccess()} />;
const XML = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House of Moss</title><id>house-of-moss</id><updated>2026-10-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
</style>`;
const house: UserStyleEntry = {
  id: 'house-of-moss',
  name: 'House of Moss',
  from: 'file',
  updated: '2026-10-01',
  added: '2026-11-01T00:00:00Z',
};
const file = (text: string, name = 'house.csl') => new File([text], name, { type: 'text/xml' });
const live = () => document.querySelector('[aria-live]');
const field = () => find<HTMLInputElement>('input[type="file"]');

describe('a style file', () => {
  it('is checked, kept and named', async () => {
    const { services } = stage(options, { bare: true });
    await userEvent.upload(await field(), file(XML));
    await waitForWords('House of Moss is added.', live);
    expect(services.saveUserStyle).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'house-of-moss', title: 'House of Moss', xml: XML }),
      'file',
    );
  });

  it('may be dropped as well', async () => {
    const { services } = stage(options, { bare: true });
    const data = new DataTransfer();
    data.items.add(file(XML));
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    (await find('.user-styles')).dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(services.saveUserStyle).toHaveBeenCalledOnce());
  });

  it.each([
    ['<html/>', 'This file is no citation style (CSL).'],
    ['<style', 'This file is not well-formed XML'],
    [XML.replace('1.0', '0.8'), 'This style is written in CSL 0.8'],
    [`<!DOCTYPE style>${XML}`, 'This file holds something that citation styles have no use for'],
    ['x'.repeat(2_000_000), 'This file is larger than any citation style.'],
  ])('that is none is refused with the reason: %#', async (text, words) => {
    const { root, services } = stage(options, { bare: true });
    await userEvent.upload(await field(), file(text, 'wrong.csl'));
    await waitForWords(`wrong.csl was not added. ${words}`, live);
    await waitForWords(`wrong.csl was not added. ${words}`, () => root.querySelector('main'));
    expect(services.saveUserStyle).not.toHaveBeenCalled();
  });

  it('for which there is no room is not taken', async () => {
    stage(options, { bare: true, services: { saveUserStyle: failing({ kind: 'storage-full' }) } });
    await userEvent.upload(await field(), file(XML));
    await waitForWords('house.csl was not added. There is no room left to store this.', live);
  });

  it('is listed with its date and taken away again', async () => {
    const { root, services } = stage(options, { bare: true, settings: { userStyles: [house] } });
    await waitForWords('House of Moss · version of October 1, 2026');
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('Remove House of Moss'));
    expect(services.removeUserStyle).toHaveBeenCalledExactlyOnceWith('house-of-moss');
    await waitForWords('House of Moss is removed.', live);
  });
});

describe('the newest version of a style', () => {
  const newest: UserStyle = {
    id: 'apa',
    title: 'American Psychological Association',
    short: 'APA',
    lang: null,
    notes: false,
    parent: null,
    updated: '2026-10-01',
    xml: XML,
  };

  it('is fetched on the word of the reader only, and keeps the name that the reader knows', async () => {
    const fetchStyle = vi.fn(async () => succeed(newest));
    const { services } = stage(options, { bare: true, services: { fetchStyle } });
    await waitForWords('is sent the style’s name and nothing else.');
    expect(fetchStyle).not.toHaveBeenCalled();
    await userEvent.click(await control('Get the newest version of APA, 7th edition'));
    expect(fetchStyle).toHaveBeenCalledExactlyOnceWith('apa');
    await waitForWords('APA, 7th edition is the newest version now.', live);
    expect(services.saveUserStyle).toHaveBeenCalledWith(
      { ...newest, title: 'APA, 7th edition', short: 'APA 7' },
      'update',
    );
  });

  it('gives way to the shipped one again', async () => {
    const { services } = stage(options, {
      bare: true,
      settings: { userStyles: [{ ...house, id: 'apa', name: 'APA', from: 'update' }] },
    });
    await waitForWords('Version of October 1, 2026.');
    await userEvent.click(await control('Use the one that came with Paper Trail'));
    expect(services.removeUserStyle).toHaveBeenCalledExactlyOnceWith('apa');
  });

  it('says while it is asked for, and when it cannot be had', async () => {
    stage(options, { bare: true, services: { fetchStyle: never() } });
    await userEvent.click(await control('Get the newest version'));
    await waitForWords('Asking for the newest version');
  });

  it('says when it cannot be had', async () => {
    const fetchStyle = async () => fail({ kind: 'offline' } as const);
    stage(options, { bare: true, services: { fetchStyle } });
    await userEvent.click(await control('Get the newest version'));
    await waitForWords('There is no network connection.', live);
  });

  it('is not offered for a file of the reader’s own', async () => {
    stage(options, {
      bare: true,
      settings: { citationStyle: house.id, userStyles: [house] },
    });
    await waitForWords('House of Moss');
    expect(document.querySelector('[data-part="style-version"]')).toBeNull();
  });
});
