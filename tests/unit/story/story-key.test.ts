/** A story is the same story at every address that leads to it: what a reader kept of it is found at all of them. */
import { describe, expect, it } from 'vitest';
import { archivedPage } from '../../../utils/story/metadata/archive-url';
import { addressKey, shortAddressKey, storyKey } from '../../../utils/story/story-key';

const MOSS = 'https://news.example/moss';
const at = (url: string, canonicalUrl: string | null = null) =>
  storyKey({ url, canonicalUrl, archived: archivedPage(url) });

describe('a story', () => {
  it.each([
    MOSS,
    `${MOSS}#results`,
    `${MOSS}?utm_source=mail&utm_medium=newsletter`,
    `${MOSS}?fbclid=IwAR0x#top`,
    `${MOSS}?gclid=a&mc_eid=b&_hsenc=c&at_campaign=d&pk_kwd=e`,
    `${MOSS}?UTM_Source=mail`,
    `${MOSS}?`,
    `https://web.archive.org/web/20190206120000/${MOSS}`,
    `https://web.archive.org/web/20190206120000/${MOSS}?utm_source=mail#results`,
  ])('is the same one at %s', (url) => {
    expect(at(url)).toBe(MOSS);
  });

  it('goes by the address that it calls its own', () => {
    expect(at('https://m.news.example/a?id=7', MOSS)).toBe(MOSS);
    expect(at('https://m.news.example/a?id=7', `${MOSS}?utm_source=rss#top`)).toBe(MOSS);
  });

  it('in an archive goes by its own address there, too', () => {
    const copy = 'https://web.archive.org/web/2019/https://m.news.example/a';
    expect(at(copy, `https://web.archive.org/web/2019/${MOSS}`)).toBe(MOSS);
    const archived = { archive: 'archive.today', url: 'https://archive.ph/AbCd', original: MOSS };
    expect(storyKey({ url: archived.url, canonicalUrl: null, archived })).toBe(MOSS);
  });

  it('that names a copy of itself goes by its own address all the same', () => {
    const copy = 'https://web.archive.org/web/2019/http://www.news.example/moss';
    expect(storyKey({ url: MOSS, canonicalUrl: null, archived: archivedPage(copy) })).toBe(MOSS);
  });

  it('keeps what tells it from others: the rest of its query as written, and the route in a hash', () => {
    expect(at('https://news.example/?b=%C3%A9&a=1+2&utm_id=3&c')).toBe(
      'https://news.example/?b=%C3%A9&a=1+2&c',
    );
    expect(at('https://news.example/?ref=front&source=7')).toBe(
      'https://news.example/?ref=front&source=7',
    );
    expect(at('https://app.example/#/stories/1')).not.toBe(at('https://app.example/#/stories/2'));
    expect(at('https://app.example/?utm_id=1#!/moss')).toBe('https://app.example/#!/moss');
  });

  it('has one key, however often that is made anew', () => {
    for (const url of [`${MOSS}?a&utm_id=1#x`, `https://web.archive.org/web/2019/${MOSS}?id=1#x`])
      expect(addressKey(addressKey(url))).toBe(addressKey(url));
  });
});

it('only archive.today’s short addresses were keys that lead nowhere', () => {
  const archived = { archive: 'archive.today', url: 'https://archive.ph/AbCd', original: MOSS };
  expect(shortAddressKey({ url: archived.url, canonicalUrl: null, archived })).toBe(archived.url);
  const url = `https://web.archive.org/web/2019/${MOSS}`;
  expect(shortAddressKey({ url, canonicalUrl: null, archived: archivedPage(url) })).toBeNull();
  expect(shortAddressKey({ url: MOSS, canonicalUrl: null, archived })).toBeNull();
});
