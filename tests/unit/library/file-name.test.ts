/** Files are named after their story, in a way that every system takes. */
import { expect, it } from 'vitest';
import { fileName } from '../../../utils/library/export/file-name';

import { makeStory } from '../../support/page-report';

const named = (title: string, url = 'https://news.example/a') =>
  fileName(makeStory({ title, url }), 'md');

it.each([
  ['Moss remembers drought', 'Moss remembers drought.md'],
  ['What/why: “moss” <keeps>? | a *diary*', 'What why “moss” keeps a diary.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['.hidden. ', 'hidden.md'],
  ['CON', 'CON story.md'],
  ['苔藓记得干旱', '苔藓记得干旱.md'],
  ['  \u202e\u0000 ', 'news.example.md'],
  ['', 'news.example.md'],
])('%j becomes %j', (title, name) => expect(named(title)).toBe(name));

it('stays short and ends with a whole word', () => {
  const name = named('Drought '.repeat(40));
  expect(name.length).toBeLessThanOrEqual(63);
  expect(name).toMatch(/Drought\.md$/);
});

it('is named after the site of the story, not after the archive that it was read in', () => {
  expect(named('', 'https://web.archive.org/web/2019/https://news.example/a')).toBe(
    'news.example.md',
  );
});

it('has a name where neither title nor address has one', () => {
  expect(named('', 'nonsense')).toBe('story.md');
});
