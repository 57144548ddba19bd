/** Fields worded as references have them, where registries word them for themselves. */

/** "(OUP)" behind "Oxford University Press", which it abbreviates. */
const ABBREVIATION = /\s{1,9}\((\p{Lu}[\p{L}&]{1,9})\)$/u;

/** Forms of companies, which guides leave out (APA 7, 9.29; MLA 9, 5.59). */
const COMPANY =
  /,?\s{1,9}(?:LLC|L\.L\.C\.|Ltd\.?|Limited|Inc\.?|Incorporated|GmbH|mbH|AG|SE|BV|B\.V\.|NV|N\.V\.|PLC|plc|S\.A\.S?\.?|SAS|S\.p\.A\.|S\.r\.l\.|Pty)$/;

export function publisherWording(publisher: string): string {
  const abbreviation = ABBREVIATION.exec(publisher)?.[1];
  const whole = abbreviation ? publisher.replace(ABBREVIATION, '') : publisher;
  const initials = whole.replace(/\P{Lu}/gu, '').toLowerCase();
  const stands = abbreviation && isWithin(abbreviation.toLowerCase(), whole.toLowerCase());
  const bare = stands || abbreviation?.toLowerCase() === initials ? whole : publisher;
  return bare.replace(COMPANY, '').replace(COMPANY, '');
}

/** Whether the letters stand in the text in this order, as those of an abbreviation do in what it stands for. */
function isWithin(letters: string, text: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** "1_suppl", as SAGE writes it. */
export const issueWording = (issue: string): string =>
  issue.replace(/^(\d+)?_?suppl(?:ement)?_?(\d+)?$/i, (_, before = '', behind = '') =>
    [before, 'Suppl', behind].filter(Boolean).join(' '),
  );

/** "1392b-1392": pages from the last one backwards, of which the processor would make a longer number. */
export const pagesWording = (pages: string): string =>
  pages.replace(/^(\d+)([a-z]+)\s*[-–]\s*\1$/i, '$1-$1$2');

/** "PhD Thesis", within a line. */
export const genreWording = (genre: string): string =>
  genre.replace(/(?<=\S\s)(?:Thesis|Dissertation)\b/g, (word) => word.toLowerCase());

/** A stop that ends the title; those of abbreviations and of an ellipsis stay. Styles set stops of their own. */
export const withoutLastStop = (title: string): string =>
  title.replace(/(?<=\p{Ll}{4}(?:<\/(?:i|b)>)?)\.$/u, '');

/** Species in italics keep their small epithet where styles write capitals into titles. */
export const withSpecies = (title: string): string =>
  title.replace(
    /<i>\p{Lu}(?:\p{Ll}+|\.) \p{Ll}+(?: \p{Ll}+)?[,.:]?<\/i>/gu,
    (species) => `<span class="nocase">${species}</span>`,
  );
