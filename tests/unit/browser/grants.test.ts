/** What was allowed is listed whole, and taken back as it was given. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const permissions = {
  getAll: vi.fn(),
  remove: vi.fn(async () => true),
  request: vi.fn(async () => true),
  contains: vi.fn(async () => false),
  onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
  onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
};
vi.mock('wxt/browser', () => ({ browser: { permissions } }));
const { ACCESS, grantOf } = await import('../../../utils/browser/access/grants');
const { grantData, maySend } = await import('../../../utils/browser/access/data-consent');

beforeEach(() => {
  vi.clearAllMocks();
  vi.unstubAllEnvs();
});

describe('the list', () => {
  it('has every site, all sites, and the data that Firefox asks about', async () => {
    permissions.getAll.mockResolvedValue({
      permissions: ['activeTab', 'storage'],
      origins: ['*://news.example/*', 'https://www.ebi.ac.uk/*', '<all_urls>'],
      data_collection: ['websiteContent', 'personallyIdentifyingInfo'],
    });
    expect(await ACCESS.loadGrants()).toEqual([
      { kind: 'site', pattern: '*://news.example/*', host: 'news.example' },
      { kind: 'site', pattern: 'https://www.ebi.ac.uk/*', host: 'www.ebi.ac.uk' },
      { kind: 'everywhere', pattern: '<all_urls>' },
      // What was agreed to at install cannot be taken back alone, and is not listed.
      { kind: 'data', data: 'personallyIdentifyingInfo' },
    ]);
  });

  it('is empty where nothing was allowed', async () => {
    permissions.getAll.mockResolvedValue({ permissions: ['activeTab'] });
    expect(await ACCESS.loadGrants()).toEqual([]);
  });

  it.each(['*://*/*', 'https://*/*', '<all_urls>'])('calls %s all sites', (pattern) => {
    expect(grantOf(pattern).kind).toBe('everywhere');
  });
});

it('takes back what was given, and nothing else', async () => {
  await ACCESS.revokeGrant({ kind: 'site', pattern: '*://news.example/*', host: 'news.example' });
  expect(permissions.remove).toHaveBeenLastCalledWith({ origins: ['*://news.example/*'] });
  await ACCESS.revokeGrant({ kind: 'data', data: 'authenticationInfo' });
  expect(permissions.remove).toHaveBeenLastCalledWith({ data_collection: ['authenticationInfo'] });
});

it('is told of changes made elsewhere, until it stops', () => {
  const onChange = vi.fn();
  const stop = ACCESS.watchGrants(onChange);
  for (const event of [permissions.onAdded, permissions.onRemoved])
    expect(event.addListener).toHaveBeenCalledWith(onChange);
  stop();
  for (const event of [permissions.onAdded, permissions.onRemoved])
    expect(event.removeListener).toHaveBeenCalledWith(onChange);
});

describe('personal data', () => {
  it('is asked about in Firefox, before it is kept and before it is sent', async () => {
    vi.stubEnv('FIREFOX', true as unknown as string);
    await grantData('personallyIdentifyingInfo');
    const asked = { data_collection: ['personallyIdentifyingInfo'] };
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith(asked);
    expect(await maySend('personallyIdentifyingInfo')).toBe(false);
    expect(permissions.contains).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('needs no question where the browser has none', async () => {
    expect(await grantData('authenticationInfo')).toBe(true);
    expect(await maySend('authenticationInfo')).toBe(true);
    expect(permissions.request).not.toHaveBeenCalled();
  });
});
