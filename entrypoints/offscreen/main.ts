import { copyCitation } from '../../utils/browser/clipboard';
import { onChecked } from '../../utils/browser/messaging/checked';
import { COPY_REQUEST } from '../../utils/browser/messaging/request-schemas';
import { withPrefix } from '../../utils/citation/citation-prefix';
import { createCitationClient } from '../../utils/citation/worker/client';
import { succeed } from '../../utils/failure';

/** The hidden page that makes citations for the background and copies them. */
const citations = createCitationClient();

onChecked('renderAndCopy', 'ours', COPY_REQUEST, async ({ items, options, lead }) => {
  const made = await citations.cite(items, options);
  if (!made.ok) return made;
  const citation = withPrefix(made.value, lead);
  const copied = await copyCitation(citation);
  const { instead } = made.value;
  return copied.ok ? succeed({ ...citation, ...(instead !== undefined && { instead }) }) : copied;
});
