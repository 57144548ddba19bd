/** Reads the names off a byline: "By A, B and C, Science Writer, on 5 May". Nobody is named who is not told. */

import { monthNumber } from '../../../text/calendar/months';
import { isWeekday } from '../../../text/calendar/weekdays';
import { collapseWhitespace } from '../../../text/characters';
import { isNewsAgency } from '../../../text/data/news-agencies';
import {
  isCollective,
  isDegree,
  NEWS_POSTS,
  PARTICLES,
  SUFFIX,
  withoutDegrees,
  withoutTitles,
} from '../../../text/person-names';
import {
  BEFORE_POSTS,
  CJK_POSTS_AFTER,
  CJK_POSTS_BEFORE,
  CJK_POSTS_BETWEEN,
  CJK_REPORTED,
  JOINING_WORDS,
  NOBODY,
} from '../../data/byline-lexicon';
import { NEWSPAPER_WORDS } from '../../data/site-lexicon';
import { APART } from './lines';
import { beforeCapitals, bylinePrefixLength, isBareByline, lateByline } from './prefix';

/** What parts people; what stands behind other marks is more often a post, a place, an outlet or a date. */
const JOINER = `\\s*[;；、&＆]\\s*|\\s*,?\\s(?:${JOINING_WORDS.join('|')})\\s`;
const MARK = `\\s*[,，•|｜╱／${APART}]\\s*|\\s+[·/–—-]\\s+`;
/** Behind a name, what somebody else is: "记者 李文博 通讯员 赵晓宁". */
const NEXT_POST = `(?<=(?:[:：/／]|${CJK_POSTS_BETWEEN})\\s?\\p{Script=Han}{2,4})\\s+(?=(?:${CJK_POSTS_BETWEEN})\\s*\\p{Script=Han})`;
const PARTS = new RegExp(`(${JOINER}|${NEXT_POST})|${MARK}`, 'iu');

const NEXT_FIELD = /(?<!\s)\s+(?=\p{L}{1,12}\s?[:：])/gu;

/** "作者：罗一笛 来源：格物网": the fields of a line that begins with one. */
function fieldsApart(line: string): string {
  const first = line.search(/[:：]/) + 1;
  return first > 0 ? line.slice(0, first) + line.slice(first).replace(NEXT_FIELD, APART) : line;
}

const IS_SUFFIX = new RegExp(`^(?:${SUFFIX})\\.?$`, 'i');
const POST = new RegExp(`^(?:${NEWS_POSTS})$`, 'i');
const BEFORE_POST = new RegExp(`^(?:${BEFORE_POSTS})$`, 'i');

/** What is said in brackets, and addresses of mail, web and networks: none of it belongs to a name. */
const ASIDES =
  /[([（【［][^()[\]（）【】［］]{0,200}[)\]）】］]|(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+|@\w+/g;

/** What is wholly in brackets is what was to be said. */
const withoutAsides = (line: string): string =>
  line.replace(/^[[(（【［](.*)[\])）】］]$/, '$1').replace(ASIDES, ' ');

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const NO_EAST_ASIAN_NAME = /[「」『』《》〈〉。！？…:：]/;

/** A name in scripts without spaces is no longer than this, the longest being those of foreigners. Characters. */
const LONGEST_EAST_ASIAN = 16;

/** What stands behind a mark and is longer is what was done, and where: "林佳穎／台東即時報導". Characters. */
const LONGEST_HAN = 5;

const startsSmall = (word: string): boolean => {
  const first = word.replace(/^(?:[dlDL]['’‘]|['’‘ʻʼ"“„(-]+)/, '')[0] ?? word[0] ?? '';
  return first === first.toLowerCase() && first !== first.toUpperCase();
};

const isOfDate = (word: string): boolean =>
  monthNumber(word.replace(/\.$/, '')) !== null || isWeekday(word);

/** The words of a name at the beginning of `text`, and whether something else follows them. */
function leadingName(text: string): { words: string[]; isCut: boolean } {
  const all = text.split(' ').filter(Boolean);
  const end = all.findIndex(
    (word) =>
      /\p{Nd}|[:!?<>{}=→»›©®™]/u.test(word) ||
      (startsSmall(word) && !PARTICLES.has(word.toLowerCase())),
  );
  const words = end < 0 ? all : all.slice(0, end);
  if (end >= 0) {
    while (
      words.length > 0 &&
      PARTICLES.has((words.at(-1) ?? '').toLowerCase()) &&
      startsSmall(words.at(-1) ?? '')
    )
      words.pop();
    if (/\p{Nd}/u.test(all[end] ?? ''))
      while (words.length > 0 && isOfDate(words.at(-1) ?? '')) words.pop();
  } else if (words.length > 2 && isWeekday(words.at(-1) ?? '')) words.pop();
  return { words, isCut: end >= 0 };
}

/** "Senior Science Writer" before or behind a name goes, as long as a name is left. */
function withoutPosts(words: readonly string[]): string[] {
  const rest = [...words];
  if (rest.length > 2 && POST.test(rest.at(-1) ?? '')) {
    rest.pop();
    while (rest.length > 2 && BEFORE_POST.test(rest.at(-1) ?? '')) rest.pop();
    // "Ada Quill AP Medical Writer"
    if (rest.length > 2 && /^\p{Lu}{2,5}$/u.test(rest.at(-1) ?? '')) rest.pop();
  }
  const post = rest.findIndex((word) => POST.test(word));
  const isBefore = post >= 0 && rest.length - post > 2;
  if (isBefore && rest.slice(0, post).every((word) => BEFORE_POST.test(word)))
    rest.splice(0, post + 1);
  return rest;
}

/** "Staff Writer", "Contributor": what somebody does, and nobody's name. */
const isPost = (words: readonly string[]): boolean =>
  POST.test(words.at(-1) ?? '') && words.slice(0, -1).every((word) => BEFORE_POST.test(word));

/** "Science Editor", the other half of "Culture and Science Editor". */
const isHalfPost = (words: readonly string[]): boolean =>
  words.length === 2 && POST.test(words[1] ?? '');

function eastAsianName(text: string): string | null {
  const name = text
    .replace(CJK_POSTS_BEFORE, '')
    .replace(CJK_POSTS_AFTER, '')
    // "Ada Quill エイダ・クイル": the same name twice.
    .replace(
      /^([A-Z][\w.'’-]*(?: [\w.'’-]+)+)\s+[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].*$/,
      '$1',
    )
    .trim();
  if (CJK_REPORTED.test(name)) return null;
  const isLong = name.replace(/[\s・·]/g, '').length > LONGEST_EAST_ASIAN;
  return name.length < 2 || isLong || /\d/.test(name) || NO_EAST_ASIAN_NAME.test(name)
    ? null
    : name;
}

/** "한세림 기자", "李小明記者": what stands behind a name says that it signs. */
const isPostAfter = (text: string): boolean =>
  EAST_ASIAN.test(text) && text.length <= LONGEST_EAST_ASIAN && CJK_POSTS_AFTER.test(text);

interface Segment {
  text: string;
  /** Whether it is joined to what stands before it as one person to the next. */
  isJoined: boolean;
}

function segmentsOf(line: string): Segment[] {
  const segments: Segment[] = [];
  const parts = fieldsApart(line).split(PARTS);
  for (let at = 0; at < parts.length; at += 2) {
    const text = (parts[at] ?? '').replace(/^[\s.:：>»›~*#-]+|[\s:：>»›→~*#-]+$/g, '');
    if (text) segments.push({ text, isJoined: at > 0 && parts[at - 1] !== undefined });
  }
  return segments;
}

/** A day of the month or a year. */
const HAS_DAY = /(?:^|\s)\p{Nd}{1,2}(?:\P{Nd}|$)|\p{Nd}{4}/u;

/** What is known of the line's place, to judge what its parts are. */
interface Reading {
  /** "By" stood before it, or a machine was told that this is the author: a single word counts as well. */
  isSure: boolean;
  isSite: (name: string) => boolean;
  /** A line that goes on with a byline: what would be said behind a name is said here. */
  isFurther?: boolean;
  /** Whether somebody may be named by a word in small letters, as logins are. */
  takesLogins?: boolean;
  /** Texts of the line that are links: where a name is one, what is no link beside it is no name. */
  linked?: readonly string[];
  /** Those, and other texts that have an element to themselves. */
  apart?: readonly string[];
}

/** The names that a line gives, in its order; `said` is true where they follow a "By". */
export function namesInLine(line: string, reading: Reading): { names: string[]; said: boolean } {
  const names: string[] = [];
  // A reference to a work, which has authors of its own.
  if (/\bet al\b/.test(line)) return { names, said: false };
  let said = false;
  let isSure = reading.isSure;
  const segments = segmentsOf(withoutAsides(line));
  // "王嘉源／綜合報導": who reported, and how.
  if (segments.length > 1 && CJK_REPORTED.test(segments.at(-1)?.text ?? '')) {
    said = true;
    isSure = true;
  }
  for (const { text, isJoined } of segments) {
    if (isBareByline(text)) {
      if (!said) names.length = 0;
      said = true;
      isSure = true;
      continue;
    }
    if (!said && isPostAfter(text)) {
      said = true;
      isSure = true;
    }
    const late =
      bylinePrefixLength(text) || lateByline(text) || (isSure ? beforeCapitals(text) : 0);
    if (late > 0 && (!said || names.length === 0)) {
      names.length = 0;
      said = true;
      isSure = true;
    }
    // What stands behind the day is no author.
    if (names.length > 0 && late === 0 && HAS_DAY.test(text)) break;
    const last = names.at(-1);
    const own = withoutWordBefore(collapseWhitespace(text.slice(late)), reading.apart);
    if (last && IS_SUFFIX.test(own)) names[names.length - 1] = `${last} ${own}`;
    else if (!isDegree(own)) {
      const name = nameOf(own, {
        isFirst: names.length === 0 && !reading.isFurther,
        isJoined,
        isSure,
        // "published · 5 May": a word in small letters beside others is a login where "By" or a link says so.
        takesLogins:
          reading.takesLogins === true &&
          (said || segments.length === 1 || reading.linked?.includes(own) === true),
        reading,
      });
      if (name) names.push(name);
    }
  }
  return { names, said };
}

/** "Na Ada Quill", where the name has an element to itself: what says "by", in whatever language, is one short word. */
function withoutWordBefore(text: string, apart: readonly string[] = []): string {
  const name = apart.find((one) => one.includes(' ') && text.endsWith(` ${one}`));
  const isByWord = name !== undefined && /^\p{L}{1,4} $/u.test(text.slice(0, -name.length));
  return isByWord ? name : text;
}

/** "Place: London | Agency: ANI": the agency that a line is, or names behind a label in whatever language. */
export const agencyIn = (line: string): string | null =>
  segmentsOf(collapseWhitespace(line))
    .map(({ text }) => collapseWhitespace(text.replace(/^[^:：]{1,20}[:：]/, '')))
    .find(isNewsAgency) ?? null;

/** "apgoucher", "ada byron": small letters all through. */
const LOGIN = /^\p{Ll}[\p{Ll}\d_.'-]+(?: \p{Ll}[\p{Ll}'-]+){0,2}$/u;

interface Place {
  isFirst: boolean;
  isJoined: boolean;
  isSure: boolean;
  takesLogins: boolean;
  reading: Reading;
}

/** Agencies may be spelt a letter at a time: "أ ف ب". */
const LETTERS = /\p{L}[\p{L}\p{M}]/u;
const TWO_LETTERS = /\p{L}[\p{L}\p{M} ]+/u;

/** "T L", "A. Q.": how a system knows somebody, and no name to cite. */
const INITIALS = /^\p{Lu}\.?(?:[ -]\p{Lu}\.?)+$/u;

/** One part of a byline as a name, or null where it is none. */
function nameOf(
  text: string,
  { isFirst, isJoined, isSure, takesLogins, reading }: Place,
): string | null {
  if (NOBODY.has(text.toLowerCase()) || !(isSure ? TWO_LETTERS : LETTERS).test(text)) return null;
  // A site signs with its whole name, small words and all.
  if (reading.isSite(text)) return isFirst || isJoined ? text : null;
  if (isJoined && isHalfPost(text.split(' '))) return null;
  // A reporter of an agency is no agency: "新华社记者 李小明".
  if (EAST_ASIAN.test(text) && CJK_POSTS_BEFORE.test(text)) return eastAsianName(text);
  if (isCollective(text)) return isFirst || isJoined ? collectiveOf(text) : null;
  if (EAST_ASIAN.test(text))
    return isFirst || isJoined || text.length <= LONGEST_HAN ? eastAsianName(text) : null;
  if (takesLogins && isFirst && LOGIN.test(text)) return text;
  const { words: led, isCut } = leadingName(withoutDegrees(withoutTitles(text)));
  if (!isFirst && !isJoined && led.some((word) => POST.test(word))) return null;
  const words = withoutPosts(led);
  const name = words.join(' ').replace(/[,;:–—-]+$/, '');
  if (words.length === 0 || words.length > 6 || isPost(words) || NOBODY.has(name.toLowerCase()))
    return null;
  if (INITIALS.test(name)) return null;
  // "By Reuters in London", but not "Share on Pondbook".
  const isSaid = isSure && !reading.takesLogins;
  if (words.length === 1 && (isFirst ? !(isCut ? isSaid : isSure) : !isJoined || isCut))
    return null;
  if (isFirst || isJoined) return name;
  // A place, a post or an outlet may stand behind a mark, where a person may, too.
  const { linked } = reading;
  const isBesideLink = linked && linked.length > 0 && !linked.some((one) => one.includes(name));
  const isOutlet = words.some((word) => NEWSPAPER_WORDS.has(word.toLowerCase()));
  return isCut || isBesideLink || isOutlet || reading.isSite(name) ? null : name;
}

/** With its small words, but not with where it wrote from: "Reuters in London". */
const collectiveOf = (said: string): string | null => {
  const text = said.replace(/^(\S+) in \p{Lu}.*$/u, '$1');
  return text.length <= 100 && !/\d|[:!?]/.test(text) ? text : null;
};
