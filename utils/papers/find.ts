/** Finds the scholarly works that a page names, and says which of them its story reports. */
import type { Story } from '../story/types';
import { cluesOf } from './clues/clues';
import { judge } from './judge';
import { labelsOf } from './labels';
import { mentionsOf } from './mentions';
import type { Occurrence } from './occurrence';
import { kindOfPage } from './page-kind';
import { readPage } from './reading';
import { Regions } from './regions';
import { readHead } from './sources/head';
import { readLinks } from './sources/links';
import { readPageData } from './sources/page-data';
import { readStructured } from './sources/structured';
import { readText } from './sources/text';
import { contextOf } from './story-context';
import type { Clues, Found, Mention } from './types';
import { gatherWorks } from './works';

/**
 * Reads the live page, changing nothing on it. `story` helps with title and date where it has them.
 * Takes some milliseconds; a page beyond the limits of `reading.ts` is cut off there, with a note.
 */
export function findPapers(document: Document, url: string, story: Story): Found {
  const head = readHead(document);
  const structured = readStructured(document);
  const reading = readPage(document);
  const regions = new Regions(reading);
  const labels = labelsOf(reading);
  const links = readLinks(reading, url);
  const text = readText(reading);
  const kind = kindOfPage(url, head, structured, reading, labels);
  const address: Occurrence[] = kind.address
    ? [
        {
          work: kind.address,
          where: 'page-address',
          text: url.slice(0, 200),
          element: null,
          start: -1,
          end: -1,
          claim: 'own',
          said: head.said,
        },
      ]
    : [];
  const inPage = [...links.occurrences, ...text.occurrences].sort((a, b) => a.start - b.start);
  const works = gatherWorks([
    ...head.occurrences,
    ...address,
    ...structured.occurrences,
    ...inPage,
    ...readPageData(document),
  ]);
  const context = contextOf(document, head.metas, story, regions, reading, structured.published);
  const page = { reading, regions, labels, story: context };
  const clues = cluesOf(page, kind.isFront || !story.isArticle);
  return {
    mentions: withJournal(mentionsOf(judge(works, page), page, kind), clues),
    clues,
    note: reading.cutOff || links.cutOff || text.cutOff ? 'cut-off' : null,
  };
}

/** The only journal that a story names is that of the only paper it reports. */
function withJournal(mentions: Mention[], { journals }: Clues): Mention[] {
  const [journal, ...others] = journals;
  const reported = mentions.filter(({ role }) => role === 'reported');
  if (!journal || others.length > 0 || reported.length !== 1) return mentions;
  return mentions.map((mention) =>
    mention.role === 'reported' && mention.said.journal === null
      ? { ...mention, said: { ...mention.said, journal: journal.value } }
      : mention,
  );
}
