/** Makes the files that go along with a story, in the reader's language. */
import { i18n } from '#i18n';
import { citationKey } from '../../citation/formats/parts';
import { storyToEpub } from '../../library/export/epub/epub';
import type { FileMaker } from '../../library/handoff/file-maker';
import type { PackedWork } from '../../library/handoff/parcel';
import { snapshotOf } from '../../library/handoff/snapshot';
import { sanitise } from '../../story/sanitise/sanitise';
import type { Story } from '../../story/types';

/** Without pictures: a file that lies elsewhere asks their sites for nothing. */
const bodyOf = ({ html, url }: Story) =>
  sanitise(html, { window: globalThis.window, baseUrl: url, images: false });

function pageOf({ page }: PackedWork): Story {
  if (!page) throw new Error('a work without its page');
  return page.story;
}

export const fileMaker = (): FileMaker => ({
  words: { stories: i18n.t('handing.stories'), highlights: i18n.t('highlights.title') },
  snapshot: (work) => {
    const story = pageOf(work);
    const box = document.createElement('div');
    box.append(bodyOf(story));
    return snapshotOf(story, box.innerHTML, i18n.t('story.original'));
  },
  book: (work) =>
    storyToEpub({
      story: pageOf(work),
      body: bodyOf(pageOf(work)),
      paper: null,
      citation: null,
      citationKey: citationKey(work.item),
      highlights: work.highlights,
      saved: new Date(),
      pictures: new Map(),
      words: {
        highlights: i18n.t('highlights.title'),
        citation: i18n.t('citation.text'),
        original: i18n.t('story.original'),
        picture: i18n.t('save.picture'),
      },
    }),
});
