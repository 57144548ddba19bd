/** Citations as the reader has set them: the engine's client, with the text of a style of the reader's own. */

import type { CitationResult } from '../citation/types';
import { type CitationClient, createCitationClient, type Watch } from '../citation/worker/client';
import { fail, type Result } from '../failure';
import type { CslItem } from '../scholarly/types';
import type { CiteChoices } from '../settings';
import { citeOptions } from './cite-options';

export interface CitationService extends Pick<CitationClient, 'exportItems'> {
  warm(choices: CiteChoices): void;
  /** Fails with `no-such-style` for a style of the reader's own that is gone, and as the client does. */
  cite(items: CslItem[], choices: CiteChoices, watch?: Watch): Promise<Result<CitationResult>>;
}

export function createCitationService(): CitationService {
  const client = createCitationClient();
  return {
    exportItems: client.exportItems,
    warm: async (choices) => {
      const options = await citeOptions(choices);
      if (options) client.warm(options.style, options.lang, options.own);
    },
    cite: async (items, choices, watch) => {
      const options = await citeOptions(choices);
      if (!options) return fail({ kind: 'no-such-style', id: choices.style });
      return client.cite(items, options, watch);
    },
  };
}
