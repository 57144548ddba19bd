/** Copies in web archives: of the page that is one, and of the page that names one. */
import { expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const OWN = 'https://pond.example/2024/toads';
const at = (url: string, head = '', body = '') => extractStory(storyAround(body, head), url);

test.each([
  [`https://web.archive.org/web/20240308101112/${OWN}`, 'Internet Archive'],
  [`https://archive.ph/2024.03.08-101112/${OWN}`, 'archive.today'],
  [`https://wayback.archive-it.org/1234/20240308101112/${OWN}`, 'wayback.archive-it.org'],
])('%s is a copy, and its site is the one it was taken from', (url, archive) => {
  const story = at(url);
  expect(story.archived).toEqual({ archive, url, original: OWN });
  expect(story.siteName).toBe('pond.example');
});

test('a short address of archive.today is a copy of what the page says', () => {
  const long = `https://archive.ph/2024.03.08-101112/${OWN}`;
  expect(at('https://archive.ph/AbCdE', `<link rel="canonical" href="${long}">`).archived).toEqual({
    archive: 'archive.today',
    url: 'https://archive.ph/AbCdE',
    original: OWN,
  });
});

test('a page names its own copy, and not that of another page', () => {
  const copy = `https://web.archive.org/web/2024/http://www.pond.example/2024/toads/`;
  const other = 'https://web.archive.org/web/2024/https://pond.example/2024/newts';
  const links = (...hrefs: string[]) =>
    hrefs.map((href) => `<p>See the <a href="${href}">copy</a>.</p>`).join('');
  expect(at(OWN, '', links(other, copy)).archived?.url).toBe(copy);
  expect(at(OWN, '', links(other)).archived).toBeNull();
});
