/** Where in a reading's text the words of an element stand. */

export interface Place {
  start: number;
  end: number;
}

/**
 * Finds the text of an element; null for one without. `holders` are the elements that hold the parts of a text,
 * which begin at `starts`. They are gone through once, when first asked.
 */
export function elementPlaces(
  starts: readonly number[],
  holders: readonly Element[],
  length: number,
): (element: Element) => Place | null {
  let places: Map<Element, Place> | null = null;
  return (element) => {
    places ??= placesByHolder(starts, holders, length);
    let whole: Place | null = null;
    for (const one of [element, ...element.querySelectorAll('*')]) {
      const place = places.get(one);
      if (!place) continue;
      whole = whole
        ? { start: Math.min(whole.start, place.start), end: Math.max(whole.end, place.end) }
        : place;
    }
    return whole;
  };
}

function placesByHolder(
  starts: readonly number[],
  holders: readonly Element[],
  length: number,
): Map<Element, Place> {
  const places = new Map<Element, Place>();
  for (const [index, holder] of holders.entries()) {
    const start = places.get(holder)?.start ?? starts[index] ?? 0;
    places.set(holder, { start, end: starts[index + 1] ?? length });
  }
  return places;
}
