import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { sitePattern } = await import('../../../utils/browser/access/permissions');

describe('lasting access covers the story’s site and nothing else', () => {
  it('asks for both schemes of the host', () => {
    expect(sitePattern('https://news.example:8443/a?b#c')).toBe('*://news.example/*');
  });
  it.each(['chrome://version', 'file:///a.html', 'nonsense'])('asks for nothing at %s', (url) => {
    expect(sitePattern(url)).toBeNull();
  });
});
