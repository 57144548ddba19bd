/**
 * What stands in, before and behind the names of people, and what makes a name one of an institution: the
 * tables that all readers of names share, and the few readings of them that need no more context.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words inside of family names that a sentence seldom sets between two names. */
export const PARTICLES_IN_TEXT = set(
  'al bin da de del dela den der di dos du el la le st ter van von y',
);

/** All small words that belong to a family name: von, de la, ten. Sentences hold these, too. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...PARTICLES_IN_TEXT,
  ...set(
    "af am auf aus av dal dalla das degli dei della delle des do e las lo los of op te ten til 't und vom zu zum zur",
  ),
]);

/**
 * Those that families write with a capital, and that are no given name in the middle of others: "Ursula K. Le Guin",
 * "Mohamed El Baradei".
 */
export const CAPITAL_PARTICLES = set(
  'De Del Dela Della Dello Delle Dei Degli Di Da Dal Dalla Du Des Dos Das Van Von Vom Zu Zum Zur Den Der Ten Ter La Le Los El Al Bin Ibn Ben St St.',
);

/** Particles that are given or family names as well: at the beginning they are left as they are. */
const NAMES_TOO = set('am bin das do las lo los of op st te til');

/** "Van Der Berg", read from capitals, as "van der Berg": only what another word follows is a particle. */
export const lowerParticles = (name: string): string =>
  name.replace(/(?<=^|\s)\p{Lu}\p{L}+(?=\s)/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    return PARTICLES.has(lower) && !(at === 0 && NAMES_TOO.has(lower)) ? lower : word;
  });

/** Before a name. Lower case, without the stop of an abbreviation. */
const BEFORE_NAMES =
  'dr prof professor professors doctor dra doctora docteur profa profesor profesora professeur professeure dottor dottoressa dott.ssa dott privatdozent doç д-р профессор sir dame mr mrs ms miss frau herr';

/** "Lord Byron" has a title, but Lord is a given name too: told only in a text, before a name that is known. */
export const TITLES: ReadonlySet<string> = set(`${BEFORE_NAMES} lord baroness`);

const TITLES_BEFORE = new RegExp(
  `^(?:(?:${BEFORE_NAMES.replaceAll('.', '\\.').replaceAll(' ', '|')})(?:\\.\\s*|\\s+))+(?=\\p{L})`,
  'iu',
);

/** "Prof. Dr. Ada Byron" as "Ada Byron". */
export const withoutTitles = (name: string): string => name.replace(TITLES_BEFORE, '');

/** "Jr." and the like, which name a person more closely; `junior` is a family name in Portuguese. */
export const SUFFIX = 'jr|sr|ii|iii|iv';

/** Degrees and honours of three letters and more, with stops or without. */
const DEGREES =
  'ph\\.?\\s?d|d\\.?\\s?phil|m\\.?\\s?sc|b\\.?\\s?sc|sc\\.?\\s?d|m\\.?\\s?p\\.?\\s?h|m\\.?b\\.?b\\.?s|d\\.?v\\.?m|pharm\\.?\\s?d|m\\.?b\\.?a|facs|frcp|frs|esq';
/** Those of two letters are Ma, Do and Ba as well, and Md is short for Mohammed. */
const SHORT_DEGREES =
  'm\\.?\\s?d|r\\.?\\s?n|m\\.?\\s?a|b\\.?\\s?a|m\\.?\\s?s|d\\.?\\s?o|r\\.?\\s?d';
const DOCTOR = '[Mm]\\.?\\s?D|[Rr]\\.?\\s?N';

const IS_DEGREE = new RegExp(`^(?:${DEGREES}|${SHORT_DEGREES})\\.?$`, 'i');
const IS_LONG_DEGREE = new RegExp(`^(?:${DEGREES})\\.?$`, 'i');
const IS_DOCTOR = new RegExp(`^(?:${DOCTOR})\\.?$`);

/** Whether what stands behind a comma is a degree. */
export const isDegree = (text: string): boolean => IS_DEGREE.test(text);

/** Whether the last word of a name is one without a comma before it: "Ada Byron MD", not "Xiao Ling Ma". */
export const isDegreeOfName = (word: string): boolean =>
  IS_LONG_DEGREE.test(word) || IS_DOCTOR.test(word);

/** The last piece of a name, with what is between: a degree may be written in two ("Ph. D."). */
const LAST_PIECES = [/(\s*,\s*|\s+)(\S+)$/, /(\s*,\s*|\s+)(\S+\s\S+)$/];

/** "Ada Byron, MD, PhD" as "Ada Byron". */
export function withoutDegrees(name: string): string {
  let rest = name;
  for (let found = lastDegree(rest); found; found = lastDegree(rest))
    rest = rest.slice(0, -found.length);
  return rest;
}

/** Longer ends of names hold no degree. Characters. */
const MAX_DEGREE = 40;

/** The degree at the end of a name, with what joins it to the name. */
function lastDegree(name: string): string | undefined {
  const end = name.slice(-MAX_DEGREE);
  return LAST_PIECES.map((piece) => piece.exec(end)).find(
    (piece) =>
      piece?.[2] && (piece[1]?.includes(',') ? isDegree(piece[2]) : isDegreeOfName(piece[2])),
  )?.[0];
}

/** Marks of footnotes; figures only where they are behind letters. */
export const FOOTNOTE_MARKS = /(?:[*†‡§¶#\s]|(?<=\p{L}[*†‡§¶#,]*)\d[\d,]*)+$/u;

/** What the people of a newsroom are, as bylines print it at the end; a source for patterns that ignore case. */
export const NEWS_POSTS =
  'producer|correspondent|reporter|writer|columnist|journalist|contributor|editor|(?:chef)?redakteur(?:in)?|korrespondent(?:in)?';

/**
 * Words of institutions in many languages; those that no name of a person holds are told within compounds,
 * too ("Forschungszentrum"). What a room counts as one besides (newsrooms, press offices) it adds itself.
 */
const INSTITUTION =
  /universi|hochschul|institut|college|polytechni|hospital|hôpital|klinik|clinic|zentrum|laborator|academ|acadé|akadem|foundation|stiftung|gesellschaft|ministry|ministeri|museum|observator|department|faculty|fakultät|大学|研究|機構|학교|университет|институт|\b(?:school|council|cent(?:er|re|ro|rum)|societ\w*)\b/i;

export const isInstitution = (name: string): boolean => INSTITUTION.test(name);

/** Words that only desks, publishers and alliances carry in their names. */
const COLLECTIVE =
  /\b(?:association|agency|office|news|newsroom|newsdesk|newswire|staff|team|editor(?:s|ial)?|desk|group|consortium|collaboration|network|service|communications?|media|magazine|journal|times|corp(?:oration)?|organi[sz]ation|alliance|initiative|program(?:me)?|project|bureau|board|committee|commission|trust|federation|union|admin\w*)\b/i;

/** Desks of newsrooms, in languages whose word is no part of an English one. */
const DESK =
  /(?:^|\s)(?:(?:chef)?redaktion(?:en)?|rédaction|redacción|redazione|redação|redactie|redakcja|toimitus|редакция|(?:هيئة|فريق) التحرير|מערכת)(?:\s|$)|編集部|编辑部|取材班|편집부/i;

/** What companies and societies are by law, at the end of their names. */
const LEGAL_FORM =
  /\s(?:e\.\s?V|g?GmbH|Inc|Ltd|LLC|LLP|plc|Corp|S\.\s?A|SARL|S\.\s?p\.\s?A|S\.?r\.?l|B\.?V|N\.?V|A\/S|Oyj?|Pty|Sp\. z o\.o|株式会社)\.?$|株式会社|有限公司/;

/** Agencies whose names hold a word that people bear too, and names that open with an article. */
const AGENCY =
  /^the\s|\b(?:press (?:association|trust|agency)|(?:associated|canadian|australian|united) press|agence france|reuters|bloomberg|xinhua)\b|通信社?$|通讯社$|新华社|新華社/i;

/** Whether a name is one of many people together: an institution, a desk, an agency, a company. */
export const isCollective = (name: string): boolean =>
  isInstitution(name) ||
  COLLECTIVE.test(name) ||
  DESK.test(name) ||
  LEGAL_FORM.test(name) ||
  AGENCY.test(name);
