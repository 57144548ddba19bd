/** Words around the names of journals, lower case, all languages together, and what is no journal. */

const set = (words: string) => new Set(words.split(' '));

/** "the journal", before a name. */
const NOUNS = set(
  'journal journals περιοδικό περιοδικού revistei folyóirat folyóiratban časopisu časopisie журналі lehdessä jurnal نشریه مجله revue revista rivista tijdschrift vakblad wetenschapsblad czasopismo czasopiśmie piśmie pismo magazynie tidskriften tidskrift tidsskriftet tidsskrift časopise časopis žurnale periódico журнал журнале журнала журналу журналом журналах вестник dergisi dergisinde dergisine dergisinin مجلة دورية مجلّة المجلة الدورية',
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
  'مجلة',
  'دورية',
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
  'journal annals archives proceedings transactions bulletin review reviews letters acta anales annali annales archivos archivio archiv cahiers cuadernos cadernos quaderni revista revue rivista zeitschrift roczniki вестник известия труды',
);
/** What stands between those and their subject. */
export const NAME_PREPOSITIONS = set(
  'of on for de des du del della delle dell di do da dos das für zur',
);
/** After these the languages that write names' later words small give the subject. */
export const SUBJECT_BEHIND = set('de des du del della delle dei di do da dos das');
/** Behind the same words, but no subject: "la revue Nature de mardi"; months are none either. */
export const TIMES = set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta semana semaine settimana année ano anno',
);
export const NAME_JOINERS = set(
  'of the and & in for on to de des du der und für zur la di et e y van per della delle dei del do da dos das',
);

/** First words of what follows "published in" without being a journal, besides months. */
export const NO_JOURNAL = set(
  'the this that these it he she we they a an in on at monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec twitter facebook instagram youtube english china london britain america europe australia canada germany france japan india sciencedaily livescience reuters press article reference references citation entry abstract study paper university universität institute hospital department researchers scientists professor dr google related medizin wissenschaft deutschland österreich schweiz frankreich spanien italien',
);
export const NO_JOURNAL_PHRASE = /^(?:New York|Wall Street|Science Daily|Live Science)\b/;

/** Chinese, Japanese and Korean mark journals by quotation marks and what stands around them. */
export const CJK_PHRASES: RegExp[] = [
  /(?:发表|發表|刊登|刊发|刊發|刊载|刊載|登上)(?:在|于|於)?[^《》〈〉。！？\n]{0,20}[《〈]([^《》〈〉\n]{2,50})[》〉]/,
  /(?:在|于|於)[《〈]([^《》〈〉\n]{2,50})[》〉][^《》〈〉。！？\n]{0,6}(?:发表|發表|刊登|刊发|刊發|刊载|刊載)/,
  /(?:学術誌|科学誌|医学誌|専門誌|学会誌|雑誌|ジャーナル)(?:の)?[「『《]([^「」『』《》\n]{2,50})[」』》]/,
  /(?:学術誌|科学誌|医学誌|専門誌|総合科学誌|学会誌|雑誌|英科学誌|米科学誌)(?:の)?[「『《 ]{0,2}([A-Z][A-Za-z&:,' -]+|[ァ-ヶー・]{2,20})[」』》]?/,
  /[「『]([^「」『』《》\n]{2,50})[」』](?:誌|電子版|オンライン版)/,
  /(?:학술지|저널|과학지|의학지|국제학술지)(?:인)? ?['‘“"《「<]{0,2}([A-Z가-힣][A-Za-z가-힣&:,' -]+?)['’”"》」>(]/,
  /[《〈「『]([^《》〈〉「」『』\n]{2,50})[》〉」』](?:期刊|杂志|雜誌|雜志|学报|學報|周刊|上|在线|網絡版|网络版)/,
  /(?:期刊|杂志|雜誌|雜志|学报|學報|周刊)[《〈「『]([^《》〈〉「」『』\n]{2,50})[》〉」』]/,
  /(?:^|[^\u4e00-\u9fff]|[在於于由])([\u4e00-\u9fff]{2,10}(?:期刊|学报|學報|雜誌|雜志|杂志|医学杂志|醫學期刊))/,
];

/** No name of a journal in Chinese: the sentence that runs into one, or a word for any. */
export const NO_CJK_NAME =
  /发表|發表|刊登|刊载|刊載|(?:学术|學術|国际|國際|著名|权威|權威|专业|專業|顶级|頂級|科学|科學)(?:期刊|杂志|雜誌)$/;

/** What stands before "published in" where a journal follows. */
export const STUDY_BEFORE =
  /stud(?:y|ie|io)|paper|findings|results|research|article|\bwork\b|studie|arbeit|ergebnis|étude|travaux|estudio|artículo|estudo|artigo|ricerca|articolo|onderzoek|artikel|badani|исследован|работ[аы]|стать/;
/** Single words behind "published in" that are places or languages. */
export const PLACES = set(
  'argentina austria belgium brazil california chile colombia denmark egypt england finland france germany greece hungary iceland india indonesia ireland israel italy japan kenya korea malaysia mexico netherlands nigeria norway pakistan peru poland portugal russia scotland singapore spain sweden switzerland taiwan thailand turkey ukraine vietnam wales africa asia europe america arabic chinese dutch english french german greek hindi italian japanese korean latin polish portuguese russian spanish swedish turkish amsterdam barcelona beijing berlin boston cambridge chicago copenhagen geneva leiden london madrid melbourne milan moscow munich oxford paris philadelphia princeton rome shanghai stockholm sydney tokyo toronto vienna washington zürich belgien brasilien dänemark england europa frankreich großbritannien griechenland italien japan kanada österreich polen russland schweden schweiz spanien ungarn alemania españa francia inglaterra italia méxico allemagne angleterre espagne italie germania francia spagna berlijn duitsland engels nederland polsce rosji россии москве',
);
