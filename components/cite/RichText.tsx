/**
 * Shows a citation's HTML exactly as it will be pasted. Only paragraphs, faces and web links are
 * rebuilt, node by node; everything else is shown as the text it holds.
 */
import { type ComponentChild, Fragment, h } from 'preact';

const KEPT_TAGS = new Set(['p', 'i', 'em', 'b', 'strong', 'sup', 'sub', 'br']);

export function RichText({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return <Fragment>{childrenOf(body)}</Fragment>;
}

function childrenOf(node: Node): ComponentChild[] {
  return [...node.childNodes].map(rebuilt);
}

function rebuilt(node: ChildNode): ComponentChild {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const tag = node.localName;
  if (KEPT_TAGS.has(tag)) return h(tag, {}, childrenOf(node));
  if (tag === 'span' && /small-caps/.test(node.getAttribute('style') ?? ''))
    return <span class="small-caps">{childrenOf(node)}</span>;
  const href = tag === 'a' ? node.getAttribute('href') : null;
  if (href && /^https?:/i.test(href))
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {childrenOf(node)}
      </a>
    );
  return childrenOf(node);
}
