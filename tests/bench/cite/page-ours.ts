/** In the page: the citation client and its worker, as popup and panel use them. */
import { createCitationClient } from '../../../utils/citation/worker/client';
import type { CslItem } from '../../../utils/scholarly/types';

const client = createCitationClient();

Object.assign(globalThis, {
  paperTrailBench: {
    async cite(items: CslItem[], style: string): Promise<number> {
      const started = performance.now();
      const made = await client.cite(items, { style, lang: 'en-US' });
      if (!made.ok) throw new Error(made.failure.kind);
      return performance.now() - started;
    },
    async warm(style: string): Promise<void> {
      client.warm(style, 'en-US');
    },
  },
});
