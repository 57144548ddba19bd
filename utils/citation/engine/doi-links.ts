/**
 * Styles write the resolver in front of the bare DOI. Where a DOI holds signs that an address cannot
 * hold, that leads nowhere: such addresses are escaped, in what is read as in what is linked.
 */
import { printDoi } from '../../identifiers/doi/doi';
import type { CslItem } from '../../scholarly/types';

const RESOLVER = /(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/$/i;

/** As the engine writes such signs in HTML. */
const inHtml = (text: string): string =>
  text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');

/** Escapes the addresses of the works' DOIs in what the engine printed, as text or as HTML. */
export function doiLinks(works: CslItem[]): (printed: string) => string {
  const awkward = works.flatMap(({ DOI }) => {
    if (!DOI || printDoi(DOI) === `https://doi.org/${DOI}`) return [];
    const escaped = printDoi(DOI).slice('https://doi.org/'.length);
    return [...new Set([DOI, inHtml(DOI)])].map((written) => ({ written, escaped }));
  });
  if (awkward.length === 0) return (printed) => printed;
  return (printed) =>
    awkward.reduce((text, { written, escaped }) => {
      const parts = text.split(written);
      return parts
        .slice(1)
        .reduce(
          (joined, part, at) =>
            joined + (RESOLVER.test((parts[at] ?? '').slice(-24)) ? escaped : written) + part,
          parts[0] ?? '',
        );
    }, printed);
}
