/** Reads the PDF of a tab, once what its address says is shown. */
import type { PageReport } from '../../page-report';
import { activeTab } from '../read-tab';
import { loadReport, reportOfTab, saveReport } from '../storage/report-store';
import { pdfParts } from './pdf-parts';

/** Never fails: what could not be read is said in the report. Other surfaces that show the tab are told. */
export async function readPdf(known: PageReport): Promise<PageReport> {
  const named = new URLSearchParams(location.search).get('tab');
  const tabId = named === null ? (await activeTab())?.id : Number(named);
  if (tabId === undefined) return { ...known, pdf: 'unreachable' };
  const kept = await keptPdf(tabId, known.story.url);
  if (kept) return kept;
  const [parts, { reportOfParts }] = await Promise.all([
    pdfParts(tabId, known.story.url),
    import('./report-of-parts'),
  ]);
  const report = await reportOfParts(parts, known);
  await saveReport(report, named === null ? tabId : null);
  return report;
}

/** Back in front of the reader, a PDF need not be read again. */
async function keptPdf(tabId: number, url: string): Promise<PageReport | null> {
  const id = await reportOfTab(tabId);
  const kept = id === null ? null : await loadReport(id);
  return kept?.ok && kept.value.pdf === 'read' && kept.value.story.url === url ? kept.value : null;
}
