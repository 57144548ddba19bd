/** Text that stands in XML 1.0 as it is. */
import { escapeHtml } from '../text/html-entities';

/** Signs that XML 1.0 (section 2.2) knows no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const IMPOSSIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

export const possibleInXml = (text: string): string => text.toWellFormed().replace(IMPOSSIBLE, '');

/** For elements and for attributes in either quotes. */
export const escapeXml = (text: string): string =>
  escapeHtml(possibleInXml(text)).replaceAll("'", '&#39;');
