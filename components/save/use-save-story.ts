/** Saves the story in hand as Markdown or EPUB, with its citation and highlights. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { citationKey } from '../../utils/citation/formats/parts';
import { storyToCsl } from '../../utils/citation/items/items';
import { fileName } from '../../utils/library/export/file-name';
import type { Highlight } from '../../utils/library/highlight';
import { storyKey } from '../../utils/story/story-key';
import { useAnnounce } from '../controls/announce';
import type { StoryModel } from '../page/use-story';
import { useServices } from '../services';
import type { Contents } from './save-story';

export interface SaveStory {
  saveMarkdown: () => Promise<void>;
  /** `done` is false when it was given up or failed. */
  saveEpub: (withPictures: boolean, signal: AbortSignal) => Promise<boolean>;
  /** Whether the question about pictures stands open. */
  isAsking: boolean;
  ask: (open: boolean) => void;
}

export function useSaveStory(inHand: StoryModel, highlights: readonly Highlight[]): SaveStory {
  const { download } = useServices();
  const announce = useAnnounce();
  const [isAsking, ask] = useState(false);
  const { story } = inHand.report;

  const attempt = async (make: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await make();
    } catch {
      announce(i18n.t('save.failed'));
      return false;
    }
  };
  const give = (ending: string, mime: string, data: string | Uint8Array<ArrayBuffer>) => {
    const name = fileName(story, ending);
    download({ name, mime, data });
    return i18n.t('citation.downloaded', { file: name });
  };

  return {
    isAsking,
    ask,
    saveMarkdown: async () => {
      await attempt(async () => {
        const [{ makeMarkdown }, contents] = await Promise.all([
          import('./save-story'),
          contentsOf(inHand, highlights),
        ]);
        announce(give('md', 'text/markdown', makeMarkdown(contents)));
        return true;
      });
    },
    saveEpub: (withPictures, signal) =>
      attempt(async () => {
        const [{ makeEpub }, contents] = await Promise.all([
          import('./save-story'),
          contentsOf(inHand, highlights),
        ]);
        const book = await makeEpub(contents, withPictures, signal);
        if (!book) return false;
        const outcome = give('epub', 'application/epub+zip', book.bytes);
        const missing = book.missing > 0 ? i18n.t('save.missing', book.missing) : '';
        announce([outcome, missing].filter(Boolean).join(' '));
        return true;
      }),
  };
}

async function contentsOf(
  { report: { story }, citing, mention }: StoryModel,
  highlights: readonly Highlight[],
): Promise<Contents> {
  const made = await citing.whenFormatted();
  // What is cited may be the story alone, or both.
  const paper = citing.items.find(({ id }) => id !== storyKey(story)) ?? null;
  return {
    story,
    paper: mention ? paper : null,
    citation: made.ok ? { style: citing.style, text: made.value.text } : null,
    citationKey: citationKey((mention && paper) || storyToCsl(story, new Date())),
    highlights,
    saved: new Date(),
    words: {
      highlights: i18n.t('highlights.title'),
      citation: i18n.t('citation.text'),
      original: i18n.t('story.original'),
      picture: i18n.t('save.picture'),
    },
  };
}
