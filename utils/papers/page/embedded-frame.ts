/** Frames that hold their document in an attribute: to the reader a part of the page, for which nothing is loaded. */

/**
 * The body of such a frame's document, or null. It stands in a fragment of its own, so that nobody takes it for
 * something that the page's own selectors find.
 */
export function embeddedBody(frame: Element): HTMLElement | null {
  const markup = frame.getAttribute('srcdoc');
  if (!markup) return null;
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  frame.ownerDocument.createDocumentFragment().append(body);
  return body;
}
