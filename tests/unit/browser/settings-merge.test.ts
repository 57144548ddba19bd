import { describe, expect, it } from 'vitest';
import {
  incoming,
  outgoing,
  type Seen,
  VERSION_ITEM,
} from '../../../utils/browser/background/settings-merge';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../utils/settings';

/** A browser of the reader's, and the account that all of them share. */
function browserWith(account: Record<string, unknown>, start: Partial<Settings> = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  let seen: Seen = {};
  return {
    settings: () => settings,
    set(change: Partial<Settings>, now: number) {
      settings = { ...settings, ...change };
      this.sync(now);
    },
    sync(now: number) {
      const taken = incoming(account, settings, seen);
      if (!taken) return;
      settings = { ...settings, ...taken.change };
      const given = outgoing(settings, taken.seen, now);
      seen = given.seen;
      Object.assign(account, given.items);
    },
  };
}

describe('settings that are shared', () => {
  it('keep what was set here and what was set there meanwhile; of one field the later change', () => {
    const account = {};
    const [one, other] = [browserWith(account), browserWith(account)];
    one.sync(1);
    other.sync(2);
    one.set({ citationStyle: 'nature', findUnasked: true }, 10);
    other.settings();
    other.set({ watchStatus: false }, 20);
    one.sync(30);
    for (const { settings } of [one, other])
      expect(settings()).toMatchObject({
        citationStyle: 'nature',
        findUnasked: true,
        watchStatus: false,
      });
    other.set({ citationStyle: 'vancouver' }, 40);
    one.sync(50);
    expect(one.settings().citationStyle).toBe('vancouver');
  });

  it('leave out who the reader is, and what belongs to a device', () => {
    const account = {};
    browserWith(account, { mailto: 'a@b.example', openAlexKey: 'k', aloudVoice: 'Ada' }).sync(1);
    expect(JSON.stringify(account)).not.toMatch(/a@b|openAlexKey|aloudVoice|syncSettings/);
  });

  it('take nothing from a newer version, and write nothing over it', () => {
    const account: Record<string, unknown> = { [VERSION_ITEM]: SETTINGS_VERSION + 1 };
    const one = browserWith(account);
    one.set({ lookUp: false }, 5);
    expect(Object.keys(account)).toEqual([VERSION_ITEM]);
  });

  it('have the usual value where something unfit was shared', () => {
    const account = {
      [VERSION_ITEM]: SETTINGS_VERSION,
      'setting-lookUp': { value: 'moss', time: 9 },
      'setting-aloudRate': 'junk',
      'setting-mailto': { value: 'evil@example.org', time: 9 },
    };
    const one = browserWith(account);
    one.sync(10);
    expect(one.settings()).toMatchObject({ lookUp: true, aloudRate: 1, mailto: '' });
  });

  it('take over what is changed here although a clock elsewhere was years ahead', () => {
    const account = {};
    const [one, ahead] = [browserWith(account), browserWith(account)];
    ahead.set({ citationStyle: 'nature' }, 9e12);
    one.sync(1);
    one.set({ citationStyle: 'mla' }, 2);
    ahead.sync(9e12 + 5);
    expect(ahead.settings().citationStyle).toBe('mla');
  });

  it.each([-1e308, -3, 1.5, 'x', null])('say %s for a version, and are read at once', (version) => {
    const account = { [VERSION_ITEM]: version, 'setting-lookUp': { value: false, time: 9 } };
    const one = browserWith(account);
    one.sync(10);
    expect(one.settings().lookUp).toBe(false);
  });

  it('are small: a field of more than browsers take stays where it is', () => {
    const account: Record<string, unknown> = {};
    browserWith(account, { handing: { noteTemplate: 'x'.repeat(9000) } }).sync(1);
    expect(account['setting-handing']).toBeUndefined();
    expect(JSON.stringify(account).length).toBeLessThan(8000);
  });
});
