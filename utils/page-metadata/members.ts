/**
 * Members of the DOM as its prototypes have them, for what reads a page as it stands: a form field called `localName`
 * is what `form.localName` gives. Who needs neither styles nor the selection reads a copy instead (`unshadowed.ts`).
 *
 * Measured in the worlds that browsers run an extension's scripts in: Chromium lets the fields of a form through, and
 * elements that are named like a global, but no names on the document; Firefox none of them.
 */

/** The prototype is asked for late: modules that know no DOM may load this one. */
function getterOf<Holder extends object, Name extends keyof Holder>(
  prototype: () => Holder,
  name: Name,
): (holder: Holder) => Holder[Name] {
  let get: (() => Holder[Name]) | undefined;
  return (holder) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (!get) throw new TypeError(`nothing is called ${String(name)}`);
    return Reflect.apply(get, holder, []);
  };
}

export const childNodesOf = getterOf(() => Node.prototype, 'childNodes');
export const localNameOf = getterOf(() => Element.prototype, 'localName');
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
