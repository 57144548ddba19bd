/** CSL-JSON, as https://docs.citationstyles.org describes it: what Zotero, Pandoc and others read. */
import type { CslItem } from '../../scholarly/types';

export const toCslJson = (items: CslItem[]): string =>
  JSON.stringify(
    items.map(({ 'title-case': _, ...item }) => item),
    null,
    2,
  );
