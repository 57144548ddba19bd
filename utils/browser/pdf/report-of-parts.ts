/** From the bytes of a PDF to its report: wants a page with a parser and workers. */
import { i18n } from '#i18n';
import type { PageReport } from '../../page-report';
import { readInWorker } from '../../pdf/client';
import { reportOfPdf } from '../../pdf/report';
import { bytesOfParts, type PdfParts } from './pdf-parts';

/** @param known what its address alone gave, which stays where its text cannot be had */
export async function reportOfParts(parts: PdfParts, known: PageReport): Promise<PageReport> {
  if (typeof parts === 'string') return { ...known, pdf: parts };
  const read = await readInWorker(bytesOfParts(parts));
  if (!read.ok) return { ...known, pdf: read.problem };
  return reportOfPdf(read.contents, known.story.url, {
    figure: i18n.t('pdf.figureLeftOut'),
    table: i18n.t('pdf.tableLeftOut'),
    references: i18n.t('pdf.references'),
    rest: i18n.t('pdf.restLeftOut'),
  });
}
