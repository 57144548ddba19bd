/**
 * The item as a reference wants it, before the engine sees it: what records hold and references do not print goes, and
 * titles are as the authors of CSL styles expect them. Export formats get the item as the record has it.
 */
import type { CslItem, CslName } from '../../scholarly/types';
import { languageOfTitle } from '../../text/titles/title-language';
import type { StyleTraits } from '../styles/style-traits';
import {
  genreWording,
  issueWording,
  pagesWording,
  publisherWording,
  withoutLastStop,
  withSpecies,
} from './field-wording';

/** Parts of journals, papers and sites: their editors have handled them, and are named of books only. */
const WITHOUT_EDITORS = new Set(
  'article article-journal article-magazine article-newspaper post-weblog review review-book webpage'.split(
    ' ',
  ),
);

/**
 * Works whose titles CSL takes for sentences (https://docs.citationstyles.org, title case): styles that want capitals make
 * them themselves. Names of journals and programs, and headlines, which are full of names, stay as they are.
 */
const SENTENCES = new Set(
  `article article-journal paper-conference chapter book thesis report dataset document entry entry-encyclopedia
  entry-dictionary review review-book speech`.split(/\s+/),
);

export interface AsCited {
  item: CslItem;
  /** Its title was made a sentence, or may be capitalised by the style, without it being sure that this is right. */
  isTitleGuessed: boolean;
}

/** What the engine is given; `traits` are those of the style. */
export async function asCited(item: CslItem, traits: StyleTraits): Promise<AsCited> {
  const { 'title-case': titleCase, ...cited } = item;
  const isAsIs = titleCase === 'as-is';
  let isTitleGuessed = false;
  if (WITHOUT_EDITORS.has(item.type) && item.author?.length) delete cited.editor;
  if (isOnlyAuthor(item.author, item.publisher) && item.type !== 'book') delete cited.publisher;
  if (cited.publisher) cited.publisher = publisherWording(cited.publisher);
  if (cited.genre) cited.genre = genreWording(cited.genre);
  if (cited.page) cited.page = pagesWording(cited.page);
  if (cited.issue) cited.issue = issueWording(cited.issue);
  if (item.title) {
    const title = withoutLastStop(item.title);
    cited.title = title;
    const language = languageOfTitle(title, item.language ?? null);
    // Styles write capitals into English titles, and into those of which they know nothing.
    if (language && language !== 'en') cited.language = withRegion(language, item.language);
    isTitleGuessed = !isAsIs && language === null;
    if (!isAsIs && SENTENCES.has(item.type) && mayBeTitleCase(title)) {
      // No first citation waits for a lexicon that it does not need.
      const { asSentence, isSentenceGuessed } = await import('../../text/titles/sentence-case');
      cited.title = asSentence(title, item.language ?? null, item.abstract);
      if (cited.title !== title)
        isTitleGuessed = isSentenceGuessed(title, cited.title, item.abstract);
    }
    if (traits.startsSubtitles && (language ?? 'en') === 'en')
      cited.title = startSubtitles(cited.title);
    if (isAsIs && language === null) cited.title = `<span class="nocase">${cited.title}</span>`;
    else if (cited.title.includes('<i>')) cited.title = withSpecies(cited.title);
  }
  if (traits.readsEditorsAsBook && isInBook(item)) cited.type = 'chapter';
  return { item: cited, isTitleGuessed };
}

/** "de-AT" where the record says so and the title is German. */
const withRegion = (language: string, said: string | undefined): string =>
  said?.split(/[-_]/)[0]?.toLowerCase() === language ? said : language;

/** A site or archive that is its own author has published itself. */
const isOnlyAuthor = (author: readonly CslName[] = [], publisher: string | undefined): boolean =>
  author.length === 1 && publisher !== undefined && author[0]?.literal === publisher;

/** Proceedings that are a book, not a journal: no issues, and an ISBN rather than an ISSN. */
const isInBook = (item: CslItem): boolean =>
  item.type === 'paper-conference' &&
  Boolean(item['container-title']) &&
  !item.editor?.length &&
  !item.issue &&
  (Boolean(item.ISBN) || !item.ISSN) &&
  (Boolean(item.publisher) || Boolean(item.ISBN));

/** Titles with fewer words that have a capital are never in Title Case. */
const mayBeTitleCase = (title: string): boolean =>
  (title.match(/[\s-]\p{Lu}[\p{Ll}’']{2}/gu)?.length ?? 0) > 1;

/** "Moss at night: listening" as "Moss at night: Listening". Words with a form of their own (p53, mRNA) keep it. */
const startSubtitles = (title: string): string =>
  title.replace(
    /([:?!—]\s+(?:<(?:b|sc)>)?["“‘«]?)(\p{Ll})(?=[\p{Ll}\p{M}'’-]*(?:[\s,.:;?!)”’»<]|$))/gu,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
