import { copyCitation } from '../../utils/browser/clipboard';
import { onMessage } from '../../utils/browser/messages';
import { createCitationClient } from '../../utils/citation/client';
import { withQuotation } from '../../utils/citation/quote';
import { succeed } from '../../utils/failure';

/** The hidden page that makes citations for the background and copies them. */
const citations = createCitationClient();

onMessage('renderAndCopy', async ({ data: { items, style, lang, quotation } }) => {
  const made = await citations.cite(items, { style, lang });
  if (!made.ok) return made;
  const citation = quotation === null ? made.value : withQuotation(made.value, quotation);
  const copied = await copyCitation(citation);
  return copied.ok ? succeed(citation) : copied;
});
