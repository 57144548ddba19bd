/** Words around the names of journals, lower case, all languages together, and what is no journal. */

const set = (words: string) => new Set(words.split(' '));

/** "the journal", before a name. */
const NOUNS = set(
  'journal journals revue revista rivista tijdschrift vakblad wetenschapsblad czasopismo czasopiśmie piśmie pismo magazynie tidskriften tidskrift tidsskriftet tidsskrift časopise časopis žurnale periódico журнал журнале журнала журналу журналом dergisi مجلة دورية',
);
const NOUN_ENDINGS = [
  'zeitschrift',
  'fachmagazin',
  'wissenschaftsmagazin',
  'journal',
  'fachblatt',
  'fachjournal',
  'magazins',
  'journals',
];

export const isJournalNoun = (word: string) =>
  NOUNS.has(word) || NOUN_ENDINGS.some((ending) => word.endsWith(ending));

/** Journals only where a capitalised name follows directly; also ordinary magazines. */
export const WEAK_NOUNS = set('magazine magazin blatt issue edition');

/** Between the noun and the name: "revista científica Nature". */
export const ADJECTIVES = set(
  'científica scientifica scientifique médica medica médicale especializada especializado britannique britânica britânico britanica americana américaine estadounidense británica specialistica specializzata científico wetenschappelijk wetenschappelijke medisch medische naukowym naukowe научном научного научный медицинском the la le die der les el de of peer-reviewed called named internacional internationale internazionale prestigiosa prestigieuse',
);

/** Verbs and nouns that say where something was published, by their beginnings. */
export const PUBLISHED = [
  'publi',
  'pubbli',
  'appear',
  'report',
  'describ',
  'detail',
  'releas',
  'posted',
  'veröffentlich',
  'erschien',
  'gepubliceerd',
  'verschenen',
  'parue',
  'paru',
  'opublikow',
  'опубликов',
  'dargelegt',
  'bericht',
  'artikel',
  'artículo',
  'article',
  'artigo',
  'articolo',
  'paper',
  'study',
  'studie',
  'estudio',
  'étude',
  'findings',
  'results',
  'letter',
  'yayımlan',
  'yayınlan',
  'wrote',
  'writ',
];
/** Of those, the ones that a name not in the list may follow; the others are followed by people and countries too. */
export const PUBLISHED_PLAINLY = [
  'publi',
  'pubbli',
  'appear',
  'describ',
  'detail',
  'veröffentlich',
  'erschien',
  'gepubliceerd',
  'verschenen',
  'paru',
  'opublikow',
  'опубликов',
];
export const IN = set('in im dans en na em su nella sulla nel w в on by sur no');
export const ARTICLES = set('the la le el los dem der den die das l les il lo o a het de');

/** Parts of journals' own names. */
export const NAME_NOUNS = set(
  'journal annals archives proceedings transactions bulletin review reviews letters acta',
);
export const NAME_JOINERS = set(
  'of the and & in for on to de des du der und la di et e y van per della',
);

/** First words of what follows "published in" without being a journal. */
export const NO_JOURNAL = set(
  'the this that these it he she we they a an in on at january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec twitter facebook instagram youtube english china london britain america europe australia canada germany france japan india sciencedaily livescience reuters press article reference references citation entry abstract study paper university universität institute hospital department researchers scientists professor dr google related medizin wissenschaft januar februar märz juni juli oktober dezember deutschland österreich schweiz frankreich spanien italien',
);
export const NO_JOURNAL_PHRASE = /^(?:New York|Wall Street|Science Daily|Live Science)\b/;

/** Chinese, Japanese and Korean mark journals by quotation marks and what stands around them. */
export const CJK_PHRASES: RegExp[] = [
  /(?:学術誌|科学誌|医学誌|専門誌|総合科学誌|学会誌|雑誌|英科学誌|米科学誌)(?:の)?[「『《 ]{0,2}([A-Z][A-Za-z&:,' -]+|[ァ-ヶー・]{2,20})[」』》]?/,
  /[「『]([A-Z][A-Za-z&:,' -]+|[ァ-ヶー・]{2,20})[」』](?:誌|電子版|オンライン版)/,
  /(?:학술지|저널|과학지|의학지|국제학술지)(?:인)? ?['‘“"《「<]{0,2}([A-Z가-힣][A-Za-z가-힣&:,' -]+?)['’”"》」>(]/,
  /[《〈「『]([^《》〈〉「」『』\n]{2,50})[》〉」』](?:期刊|杂志|雜誌|雜志|学报|學報|周刊|上|在线|網絡版|网络版)/,
  /(?:期刊|杂志|雜誌|雜志|学报|學報|周刊)[《〈「『]([^《》〈〉「」『』\n]{2,50})[》〉」』]/,
  /(?:^|[^\u4e00-\u9fff]|[在於于由])([\u4e00-\u9fff]{2,10}(?:期刊|学报|學報|雜誌|雜志|杂志|医学杂志|醫學期刊))/,
];
