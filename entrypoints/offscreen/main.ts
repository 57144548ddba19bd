import { copyCitation } from '../../utils/browser/clipboard';
import { onChecked } from '../../utils/browser/messaging/checked';
import { COPY_REQUEST, PDF_REQUEST } from '../../utils/browser/messaging/request-schemas';
import { withPrefix } from '../../utils/citation/citation-prefix';
import { createCitationClient } from '../../utils/citation/worker/client';
import { succeed } from '../../utils/failure';

/** The hidden page that makes citations for the background and copies them, and reads PDFs for it. */
const citations = createCitationClient();

onChecked('renderAndCopy', 'ours', COPY_REQUEST, async ({ items, options, lead }) => {
  const made = await citations.cite(items, options);
  if (!made.ok) return made;
  const citation = withPrefix(made.value, lead);
  const copied = await copyCitation(citation);
  const { instead } = made.value;
  return copied.ok ? succeed({ ...citation, ...(instead !== undefined && { instead }) }) : copied;
});

// Loaded when it is asked for: most citations need none of it.
onChecked('readPdf', 'ours', PDF_REQUEST, async ({ url, parts }) => {
  const [{ reportOfParts }, { reportOfAddress }] = await Promise.all([
    import('../../utils/browser/pdf/report-of-parts'),
    import('../../utils/pdf/address-report'),
  ]);
  return reportOfParts(parts, reportOfAddress(url));
});
