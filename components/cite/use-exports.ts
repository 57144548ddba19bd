/** Copies and downloads what is cited, in the formats that other programs read. */

import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { FORMATS, type FormatEntry, fileName } from '../../utils/citation/formats/list';
import { escapeHtml } from '../../utils/citation/html';
import type { Citation, ExportFormat } from '../../utils/citation/types';
import { type Result, succeed } from '../../utils/failure';
import type { CslItem } from '../../utils/scholarly/types';
import { useAnnounce } from '../controls/announce';
import { failureWords } from '../controls/failure-words';
import { useServices } from '../services';

/** Formats have no words of their own in any language: they are names. */
export function formatName(format: ExportFormat): string {
  return entryOf(format).name;
}

export function useExports(items: CslItem[]) {
  const services = useServices();
  const announce = useAnnounce();

  /** For the clipboard: rich text that keeps the lines apart. */
  const asCitation = useCallback(
    async (format: ExportFormat): Promise<Result<Citation>> => {
      const made = await services.exportItems(items, format);
      if (!made.ok) return made;
      return succeed({ text: made.value, html: `<pre>${escapeHtml(made.value)}</pre>` });
    },
    [services, items],
  );

  const download = useCallback(
    async (format: ExportFormat): Promise<void> => {
      const made = await services.exportItems(items, format);
      if (!made.ok) return announce(failureWords(made.failure));
      const name = fileName(items, format);
      services.download({ name, mime: entryOf(format).mime, data: made.value });
      announce(i18n.t('citation.downloaded', { file: name }));
    },
    [services, items, announce],
  );

  return { asCitation, download };
}

function entryOf(format: ExportFormat): FormatEntry {
  const entry = FORMATS.find(({ id }) => id === format);
  if (!entry) throw new Error(`no such format: ${format}`);
  return entry;
}
