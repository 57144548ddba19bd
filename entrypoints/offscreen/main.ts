import { copyCitation } from '../../utils/browser/clipboard';
import { onChecked } from '../../utils/browser/messaging/checked';
import { COPY_REQUEST, PDF_REQUEST } from '../../utils/browser/messaging/request-schemas';
import { whenIdle } from '../../utils/browser/messaging/when-idle';
import { withPrefix } from '../../utils/citation/citation-prefix';
import { createCitationClient } from '../../utils/citation/worker/client';
import { succeed } from '../../utils/failure';

/** Long enough for a reader who cites one thing after another, in milliseconds. */
const REST_MS = 30_000;

/** The hidden page that makes citations for the background and copies them, and reads PDFs for it. */
const citations = createCitationClient();

/** What it holds in memory goes with it; the next "Cite this" opens it anew. Firefox takes it with the background. */
const answering = whenIdle(REST_MS, () => window.close());

onChecked(
  'renderAndCopy',
  'ours',
  COPY_REQUEST,
  answering(async ({ items, options, lead }) => {
    const made = await citations.cite(items, options);
    if (!made.ok) return made;
    const citation = withPrefix(made.value, lead);
    const copied = await copyCitation(citation);
    const { instead } = made.value;
    return copied.ok ? succeed({ ...citation, ...(instead !== undefined && { instead }) }) : copied;
  }),
);

// Loaded when it is asked for: most citations need none of it.
onChecked(
  'readPdf',
  'ours',
  PDF_REQUEST,
  answering(async ({ url, parts }) => {
    const [{ reportOfParts }, { reportOfAddress }] = await Promise.all([
      import('../../utils/browser/pdf/report-of-parts'),
      import('../../utils/pdf/address-report'),
    ]);
    return reportOfParts(parts, reportOfAddress(url));
  }),
);
