/** Copies and downloads what is cited, as it is written and in the formats that other programs read. */

import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  FORMATS,
  type FormatEntry,
  fileName,
  fileStem,
} from '../../../utils/citation/formats/list';
import type { ExportFormat, FormattedText } from '../../../utils/citation/types';
import { type Result, succeed } from '../../../utils/failure';
import { failureMessage } from '../../../utils/messages/failure-message';
import { escapeHtml } from '../../../utils/text/html-entities';
import { useAnnounce } from '../../controls/announce';
import { useServices } from '../../services';
import type { CitationModel } from '../use-citation';

/** Formats have no words of their own in any language: they are names. */
export function formatName(format: ExportFormat): string {
  return entryOf(format).name;
}

/** Without faces and links, or the markup of both, for the source of a page. */
type WrittenForm = 'text' | 'html';

/** As files; word processors take RTF from a file, and HTML from the clipboard. */
const WRITTEN_FILES = {
  text: { ending: 'txt', mime: 'text/plain' },
  html: { ending: 'html', mime: 'text/html' },
  rtf: { ending: 'rtf', mime: 'application/rtf' },
} as const;
type WrittenFile = keyof typeof WRITTEN_FILES;

export function useExports({
  whenWhole,
  whenFormatted,
}: Pick<CitationModel, 'whenWhole' | 'whenFormatted'>) {
  const services = useServices();
  const announce = useAnnounce();

  const asCitation = useCallback(
    async (format: ExportFormat): Promise<Result<FormattedText>> => {
      const made = await services.exportItems(await whenWhole(), format);
      if (!made.ok) return made;
      return succeed(asSource(made.value));
    },
    [services, whenWhole],
  );

  const asWritten = useCallback(
    async (form: WrittenForm): Promise<Result<FormattedText>> => {
      const made = await whenFormatted();
      if (!made.ok) return made;
      const { text, html } = made.value;
      return succeed(form === 'html' ? asSource(html) : { text, html: paragraphs(text) });
    },
    [whenFormatted],
  );

  const downloadWritten = useCallback(
    async (form: WrittenFile): Promise<void> => {
      const made = await whenFormatted();
      if (!made.ok) return announce(failureMessage(made.failure));
      const { ending, mime } = WRITTEN_FILES[form];
      const name = `${fileStem(await whenWhole())}.${ending}`;
      services.download({ name, mime, data: await asFile(form, made.value) });
      announce(i18n.t('citation.downloaded', { file: name }));
    },
    [services, whenWhole, whenFormatted, announce],
  );

  const download = useCallback(
    async (format: ExportFormat): Promise<void> => {
      const items = await whenWhole();
      const made = await services.exportItems(items, format);
      if (!made.ok) return announce(failureMessage(made.failure));
      const name = fileName(items, format);
      services.download({ name, mime: entryOf(format).mime, data: made.value });
      announce(i18n.t('citation.downloaded', { file: name }));
    },
    [services, whenWhole, announce],
  );

  return { asCitation, asWritten, download, downloadWritten };
}

/** Rich text that keeps the lines apart. */
const asSource = (text: string): FormattedText => ({
  text,
  html: `<pre>${escapeHtml(text)}</pre>`,
});

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');

async function asFile(form: WrittenFile, { text, html }: FormattedText): Promise<string> {
  if (form === 'text') return `${text}\n`;
  return form === 'html' ? pageOf(html) : (await import('../../../utils/citation/rtf')).toRtf(html);
}

const pageOf = (html: string): string =>
  `<!doctype html>\n<meta charset="utf-8">\n<title>${escapeHtml(i18n.t('citation.text'))}</title>\n${html}\n`;

function entryOf(format: ExportFormat): FormatEntry {
  const entry = FORMATS.find(({ id }) => id === format);
  if (!entry) throw new Error(`no such format: ${format}`);
  return entry;
}
