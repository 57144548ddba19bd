/** A kept story as one HTML file that needs nothing else: what the reader showed of its page, without pictures. */
import type { Story } from '../../story/types';
import { escapeHtml } from '../../text/html-entities';
import { webAddress } from '../../text/web-address';
import { sourceLine } from '../export/story-file';

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}' +
  'h1{line-height:1.25}.source{color:#555;font:.9rem/1.4 sans-serif}' +
  'pre,table{overflow-x:auto}blockquote{margin-inline-start:1rem;font-style:italic}';

/** `body`: what `sanitise` makes of the story, as markup. */
export function snapshotOf(story: Story, body: string, original: string): string {
  const address = webAddress(story.url);
  const source = sourceLine(story);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(story.lang ?? '')}" dir="${story.dir}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(story.title)}</title>
${address ? `<link rel="canonical" href="${escapeHtml(address)}">\n` : ''}<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${escapeHtml(story.title)}</h1>
${source ? `<p class="source">${escapeHtml(source)}</p>\n` : ''}${body}
</article>
${address ? `<p class="source"><a href="${escapeHtml(address)}">${escapeHtml(original)}</a></p>\n` : ''}</body>
</html>
`;
}
