import { copyCitation } from '../../utils/browser/clipboard';
import { onMessage } from '../../utils/browser/messages';
import { createCitationClient } from '../../utils/citation/client';
import { withLead } from '../../utils/citation/quote';
import { succeed } from '../../utils/failure';

/** The hidden page that makes citations for the background and copies them. */
const citations = createCitationClient();

onMessage('renderAndCopy', async ({ data: { items, options, lead } }) => {
  const made = await citations.cite(items, options);
  if (!made.ok) return made;
  const citation = withLead(made.value, lead);
  const copied = await copyCitation(citation);
  return copied.ok ? succeed(citation) : copied;
});
