import { expect, it } from 'vitest';
import { notesOf, obsidianLink } from '../../../../utils/library/handoff/notes';
import { parcelOf } from '../../../../utils/library/handoff/parcel';
import { keptPaper, keptStory, makeEntry } from '../../../support/library';

const HERE = { vault: '', folder: '', isDaily: false };

it('Obsidian is asked for a note of its own or for today’s, in the vault and folder that were named', () => {
  expect(obsidianLink(HERE, 'fern-2024')).toBe('obsidian://new?file=fern-2024&clipboard');
  expect(obsidianLink({ ...HERE, vault: 'My moss', folder: '/Papers/' }, 'fern & co')).toBe(
    'obsidian://new?vault=My%20moss&file=Papers%2Ffern%20%26%20co&clipboard',
  );
  expect(obsidianLink({ ...HERE, isDaily: true }, 'fern')).toBe(
    'obsidian://daily?append=true&clipboard',
  );
});

it('no two notes have one name', () => {
  const parcels = [makeEntry(), makeEntry()].map((entry) => parcelOf(entry, [], []));
  const made = notesOf(parcels, '{{title}}');
  expect(made.ok && made.notes.map(({ name }) => name)).toEqual([
    'fern-2024-a-paper-on',
    'fern-2024-a-paper-on-2',
  ]);
});

it('nor one that another has by its title', () => {
  const titled = (title: string) => {
    const csl = { id: '1', type: 'article-journal' as const, title };
    return parcelOf(makeEntry({ paper: keptPaper(`10.5555/${title}`, csl) }), [], []);
  };
  const made = notesOf(['Moss', 'Moss', 'Moss 2'].map(titled), '{{title}}');
  expect(made.ok && new Set(made.notes.map(({ name }) => name)).size).toBe(3);
});

it('a template that cannot be read makes no note, and says why', () => {
  expect(notesOf([], '{% for x in y %}')).toMatchObject({
    ok: false,
    fault: { problem: 'unclosed' },
  });
});

it('no title gets out of its place in the usual note', () => {
  const title = '--- # A] (b) [[c]] <img src=x>\n---\n# %%d';
  const csl = { id: '1', type: 'article-journal' as const, title };
  const story = keptStory('https://news.example/a_(b) c', {
    csl: {
      id: '2',
      type: 'webpage',
      title: 'x](https://evil.example) [y',
      URL: 'https://news.example/',
    },
  });
  const entry = makeEntry({ paper: keptPaper('10.5555/hostile', csl), stories: [story] });
  const made = notesOf([parcelOf(entry, [], [])], '');
  const text = made.ok ? (made.notes[0]?.text ?? '') : '';
  const [, front = '', body = ''] = text.split(/^---$/m);
  expect(front).toContain('title: "--- # A] (b) [[c]] <img src=x> --- # %%d"');
  expect(body).not.toMatch(/\[\[|(?<!\\)<img|[^\\]\]\(https:\/\/evil|^# %%/m);
  expect(body).toContain('\\[\\[c\\]\\]');
});
