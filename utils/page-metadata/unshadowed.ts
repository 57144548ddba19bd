/**
 * A page's own names stand before the members of the DOM: a form field called `parentElement` is what
 * `form.parentElement` gives, and `<img name="querySelector">` takes a document's method away. All that reads a
 * page gets it through here, so that nothing behind has to think of it.
 *
 * Source: HTML standard, named access on forms (`HTMLFormElement`, `[LegacyOverrideBuiltIns]`) and on `Document`.
 */

/** What can be reached by its name or id on a form or on the document. */
const NAMED =
  ':is(button, fieldset, input, object, output, select, textarea, img, embed, form, iframe):is([name], [id])';

const NAMES = ['name', 'id'] as const;

/** What is read of a form and of a document; the members of forms alone (`submit`, `action`) nobody here asks for. */
const isMember = (name: string): boolean => name in Element.prototype || name in Document.prototype;

/** The prototypes' own methods, which no name stands before. */
const namedIn = (document: Document): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, NAMED);
const nameOf = (element: Element, kind: (typeof NAMES)[number]): string =>
  Element.prototype.getAttribute.call(element, kind) ?? '';

const shadows = (element: Element): boolean =>
  NAMES.some((kind) => isMember(nameOf(element, kind)));

/** Copies a page without those names; what only a page on a screen knows, its styles, is not in the copy. */
function withoutShadows(document: Document): Document {
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  for (const element of namedIn(copy)) {
    for (const kind of NAMES) {
      if (isMember(nameOf(element, kind))) Element.prototype.removeAttribute.call(element, kind);
    }
  }
  return copy;
}

/** The document itself, or a copy of it where one of its names is that of a member of the DOM. */
export const unshadowed = (document: Document): Document =>
  [...namedIn(document)].some(shadows) ? withoutShadows(document) : document;
