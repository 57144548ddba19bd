/** One title made of the fields that registries keep for it. */
import { foldWords } from '../../../text/fold';
import { withoutShouting } from '../../../text/titles/sentence-case';
import { languageOfTitle } from '../../../text/titles/title-language';
import { richTitle } from '../../markup/markup';

/** The language of the record (BCP 47) and its abstract, which tell names from other words. */
export interface TitleContext {
  language: string | undefined;
  abstract: string;
}

/**
 * Title and subtitle as CSL rich text; undefined without a title. A subtitle that repeats the title, or says it in
 * another language, is left out, and what was printed in capitals alone becomes a sentence.
 */
export function recordTitle(
  rawTitle: string,
  rawSubtitle: string,
  { language = '', abstract }: TitleContext,
): string | undefined {
  const quiet = (title: string) => withoutShouting(title, language || null, abstract);
  const title = tidy(richTitle(rawTitle));
  const subtitle = tidy(richTitle(rawSubtitle)).replace(/^[\s:;–—-]+(?=[^\s\d])/, '');
  if (title === '') return undefined;
  if (subtitle === '' || repeats(title, subtitle) || translates(title, subtitle))
    return quiet(title);
  if (title.split(' ').length > 2 && startsWith(subtitle, title)) return quiet(subtitle);
  const head = title.replace(/[\s:;–—]+$/, '');
  return joined(quiet(head), quiet(subtitle));
}

/** "Title:: sub" and "Title: : sub" have one colon. */
const tidy = (title: string): string =>
  title.replace(/:(?:\s*:)+/g, ':').replace(/\s+(?=:\s)/g, '');

const joined = (title: string, subtitle: string): string =>
  /[.?!…？！。]$/.test(title) || /^\(.*\)$/.test(subtitle)
    ? `${title} ${subtitle}`
    : `${title}: ${subtitle}`;

/** Whether the one holds the other's words, one after the other. */
const repeats = (whole: string, part: string): boolean =>
  ` ${foldWords(plain(whole))} `.includes(` ${foldWords(plain(part))} `);

const startsWith = (whole: string, part: string): boolean =>
  `${foldWords(plain(whole))} `.startsWith(`${foldWords(plain(part))} `);

const plain = (title: string): string => title.replace(/<[^<>]*>/g, '');

/** Both tell their language by themselves, and it is not the same one. */
function translates(title: string, subtitle: string): boolean {
  const [one, other] = [languageOfTitle(plain(title)), languageOfTitle(plain(subtitle))];
  return one !== null && other !== null && one !== other;
}
