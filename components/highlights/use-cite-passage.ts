/** Copies a passage as a quotation: its words, a link that opens the page at them, and the story's citation. */
import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { withPrefix } from '../../utils/citation/citation-prefix';
import { storyToCsl } from '../../utils/citation/items/items';
import { applyOverrides, workKey } from '../../utils/citation/items/overrides';
import { succeed } from '../../utils/failure';
import { citeChoices } from '../../utils/settings';
import { storyKey } from '../../utils/story/story-key';
import type { Story } from '../../utils/story/types';
import { type CopyState, useCopy } from '../cite/use-copy';
import { useServices, useSettings } from '../services';

export function useCitePassage(story: Story): { cite: (words: string) => void; state: CopyState } {
  const services = useServices();
  const settings = useSettings();
  const { state, copy } = useCopy();
  const cite = useCallback(
    (words: string) => {
      const choices = citeChoices(settings, navigator.language);
      const url = storyKey(story);
      const made = async () => {
        const item = storyToCsl(story, new Date());
        const key = workKey(item);
        const corrected = applyOverrides(item, (await services.loadCorrections([key]))[key]);
        const cited = await services.cite([corrected], choices);
        return cited.ok
          ? succeed(withPrefix(cited.value, { kind: 'quotation', words, url }))
          : cited;
      };
      void copy(made(), i18n.t('highlights.cited'));
    },
    [services, settings, story, copy],
  );
  return { cite, state };
}
