/** A story as a file, saved from the full page: what it says of its story and its paper. */
import { load as parse } from 'js-yaml';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { succeed } from '../../../utils/failure';
import { archivedPage } from '../../../utils/story/metadata/archive-url';
import { control, find, makeReport, makeStory, stage, waitForWords } from './stage';

const MOSS = 'https://news.example/moss';

it.each([
  ['story', MOSS],
  ['both', MOSS],
  ['story', `${MOSS}?utm_source=mail#results`],
  ['story', `https://web.archive.org/web/20240306120000/${MOSS}`],
  ['both', `https://web.archive.org/web/20240306120000/${MOSS}`],
])(
  'with its “%s” cited, a story read at %s is not named as its own paper',
  async (subject, url) => {
    await page.viewport(1280, 900);
    const story = makeStory({ url, archived: archivedPage(url) });
    const readPage = async () => succeed(makeReport({ story }));
    const { services } = stage(<ReaderApp />, { bare: true, services: { readPage } });
    (await find<HTMLInputElement>(`.subject-switch input[value="${subject}"]`)).click();
    await waitForWords('Moss remembers', () => document.querySelector('[data-part="citation"]'));
    await userEvent.click(await control('More'));
    await userEvent.click(await control('Save as Markdown'));
    await vi.waitFor(() => expect(services.download).toHaveBeenCalled(), { timeout: 8000 });
    const [file] = vi.mocked(services.download).mock.calls[0] ?? [];
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(String(file?.data)) ?? [];
    const said = parse(head) as Record<string, unknown>;
    expect(said).toMatchObject({ title: story.title, url: MOSS });
    expect(said.paper_title).not.toBe(story.title);
  },
);
