/** Copies and downloads what is cited, in the formats that other programs read. */

import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { escapeHtml } from '../utils/citation/html';
import type { Citation, ExportFormat } from '../utils/citation/types';
import { type Result, succeed } from '../utils/failure';
import type { CslItem } from '../utils/scholarly/types';
import { useAnnounce } from './announce';
import { failureWords } from './failure-words';
import { useServices } from './services';

export const FORMATS: readonly ExportFormat[] = ['bibtex', 'ris', 'csl-json'];

/**
 * Endings and media types: BibTeX and RIS have none at IANA, so those that Zotero and EndNote
 * register for; CSL-JSON from https://citationstyles.org (application/vnd.citationstyles.csl+json).
 */
const FILES: Record<ExportFormat, { ending: string; mime: string }> = {
  bibtex: { ending: 'bib', mime: 'application/x-bibtex' },
  ris: { ending: 'ris', mime: 'application/x-research-info-systems' },
  'csl-json': { ending: 'json', mime: 'application/vnd.citationstyles.csl+json' },
};

export function formatName(format: ExportFormat): string {
  return format === 'csl-json'
    ? i18n.t('citation.format.cslJson')
    : i18n.t(`citation.format.${format}`);
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
      const { ending, mime } = FILES[format];
      const name = `${fileStem(items)}.${ending}`;
      services.download({ name, mime, text: made.value });
      announce(i18n.t('citation.downloaded', { file: name }));
    },
    [services, items, announce],
  );

  return { asCitation, download };
}

/** "szczerba-2019-neutrophils-escort": author, year and title, in what every file system takes. */
export function fileStem([item]: CslItem[]): string {
  const author = item?.author?.[0];
  const year = item?.issued?.['date-parts']?.[0]?.[0];
  const title = item?.title?.split(/\s+/).slice(0, 3).join(' ');
  return (
    [author?.family ?? author?.literal, year, title]
      .filter(Boolean)
      .join(' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'citation'
  );
}
