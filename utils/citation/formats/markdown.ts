/** A link in Markdown. */
import { printDoi } from '../../identifiers/doi/doi';
import type { CslItem } from '../../scholarly/types';

/** Nothing of the text is a sign of Markdown. */
export const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');

/** Italics and bold type have signs of their own; other faces have none that every reader knows. */
const SIGNS: Record<string, string> = { i: '*', b: '**' };

const withFaces = (title: string): string =>
  title
    .split(/<\/?(i|b|sup|sub|span)(?:\s[^<>]*=[^<>]*)?>/)
    .map((part, at) => (at % 2 === 0 ? escapeMarkdown(part) : (SIGNS[part] ?? '')))
    .join('');

/** "[Title](https://doi.org/…)", one a line; the title alone where there is no link. */
export const toMarkdown = (items: CslItem[]): string =>
  items
    .map((item) => {
      const text = withFaces(item.title ?? item['container-title'] ?? item.id);
      const link = item.DOI ? printDoi(item.DOI) : item.URL;
      return link ? `[${text}](${encodeLink(link)})` : text;
    })
    .join('\n');

/** Brackets and spaces would end the address. */
export const encodeLink = (link: string) =>
  link.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
