/**
 * Phrases in which news names a journal, a researcher or an institution, by language: pieces of
 * regular expressions with bounded repetition.
 */
import { letterPattern } from '../letters';

/** Up to here a journal's name runs: capitalised words, with small words between them. */
const NAME =
  "(\\p{Lu}[\\p{L}\\d&'’:.-]{0,30}(?:,? (?:of|the|and|&|in|for|on|to|de|des|du|der|und|la|di|et|e|y|van|[\\p{Lu}\\d&][\\p{L}\\d&'’:.-]{0,30})){0,9})";
const OPEN = '[«„“"\'‘<《「『 ]{0,3}';

export const JOURNAL_PHRASES: RegExp[] = [
  letterPattern(`\\b[Tt]he (?:[a-z-]{3,20} ){0,3}[Jj]ournals?,? (?!of\\b)${OPEN}${NAME}`),
  letterPattern(`\\b[Jj]ournals? (?!of\\b)${OPEN}${NAME}`),
  letterPattern(
    `\\b(?:published|appear(?:s|ed|ing)?|reported|described|detailed|released|posted)(?: [a-z()]{2,12}| \\w{3,9}day| \\(?[A-Z][a-z]{2,8}\\.? \\d{1,2}\\)?,?){0,4} (?:in|by|on)(?: the)?(?: [a-z-]{3,20}){0,3} ${OPEN}${NAME}`,
    'u',
  ),
  letterPattern(`\\b(?:issue|edition) of(?: the)?(?: journal)? ${OPEN}${NAME}`),
  letterPattern(
    `\\b((?:[\\p{Lu}][\\p{L}-]{1,20} ){0,3}(?:Journal|Annals|Archives|Proceedings|Transactions|Bulletin|Reviews?|Letters|Acta) (?:of|on|for) ${NAME.slice(1)}`,
    'u',
  ),
  letterPattern(
    `(?:Fach|Wissenschafts|Medizin)?(?:zeitschrift|[Mm]agazins?|[Jj]ournals?|blatts?|Zeitschrift) ${OPEN}${NAME}`,
    'u',
  ),
  letterPattern(
    `\\b(?:revue|la revue|revista|periódico|rivista|tijdschrift|vakblad|wetenschapsblad|czasopi[śs]mie|piśmie|magazynie|tidskriften|tidsskriftet|časopise)(?: (?:naukowym|científica|médica|scientifica|scientifique|médicale|especializada|britannique|américaine|estadounidense|británica|specialistica|científico|wetenschappelijk|medisch)){0,2} ${OPEN}${NAME}`,
    'u',
  ),
  letterPattern(`журнал(?:е|а|у|ом)? ${OPEN}([\\p{Lu}][\\p{L}&:. -]{2,80}?)(?=[»“",.;)]|$)`),
  letterPattern(String.raw`([\p{Lu}][\p{L}&:' -]{1,60}?) (?:adlı |isimli )?dergisi`, ''),
  /(?:学術誌|科学誌|医学誌|専門誌|総合科学誌|学会誌|雑誌|英科学誌|米科学誌)(?:の)?[「『《 ]{0,2}([A-Z][A-Za-z&:,' -]{2,80}|[ァ-ヶー・]{2,20})[」』》]?/,
  /[「『]([A-Z][A-Za-z&:,' -]{2,80}|[ァ-ヶー・]{2,20})[」』](?:誌|電子版|オンライン版)/,
  /(?:학술지|저널|과학지|의학지|국제학술지)(?:인)? ?['‘“"《「<]{0,2}([A-Z가-힣][A-Za-z가-힣&:,' -]{2,60}?)['’”"》」>(]/,
  /[《〈「『]([^《》〈〉「」『』\n]{2,50})[》〉」』](?:期刊|杂志|雜誌|雜志|学报|學報|周刊|上|在线|網絡版|网络版)/,
  /(?:期刊|杂志|雜誌|雜志|学报|學報|周刊)[《〈「『]([^《》〈〉「」『』\n]{2,50})[》〉」』]/,
  /(?:^|[^\u4e00-\u9fff]|[在於于由])([\u4e00-\u9fff]{2,10}(?:期刊|学报|學報|雜誌|雜志|杂志|医学杂志|醫學期刊))/,
  letterPattern(`(?:مجلة|دورية) ${OPEN}([\\p{L}&:' -]{3,60}?)(?=[»“",.;)]|$)`),
];

/** Words that the phrases above catch but that are no journal's name. */
export const NO_JOURNAL =
  /^(?:The|This|That|These|It|He|She|We|They|A|An|In|On|At|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Twitter|Facebook|Instagram|YouTube|English|China|London|New York|Britain|America|Europe|Australia|Canada|Germany|France|Japan|India|Wall Street|Science Daily|ScienceDaily|Live Science|LiveScience|Reuters|Press|Article|Reference|References|Citation|Entry|Abstract|Study|Paper|University|Universität|Institute|Hospital|Department|Researchers|Scientists|Professor|Dr|Monday|Google|Related)(?:\b|$)/;

/** A person's name in Latin, Greek or Cyrillic letters: two to four words, initials and particles between. */
export const PERSON = letterPattern(
  "\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}\\.| (?:de|van|von|der|den|la|le|di|da|bin|al|el|ter|du|dos|del|Mc|Mac|St\\.?)){0,3}(?:[ -]\\p{Lu}[\\p{L}'’-]{1,25}){1,3}",
  'g',
);

/** Titles that stand before names, also where they look like part of one. */
export const PERSON_TITLE =
  /^(?:(?:Dr|Prof|Professor|Professors|Sir|Dame|Dra|Doctor|Doctora|Docteur|Profa|Profesor|Profesora|Professeur|Dottor|Dottoressa|Privatdozent|PD|Doç|Mr|Mrs|Ms|Frau|Herr)\.? )+/;

/** What stands directly before a researcher's name, and how much it says. */
export const BEFORE_PERSON: [RegExp, number][] = [
  [
    /(?:author|researcher|investigator|scientist|(?:ologist|icist|chemist|astronomer|economist|geographer|ecologist)s?|studienleiter(?:in)?|autor(?:in|a)?|forscher(?:in)?|leiter(?:in)?|auteure?|autrice|chercheuse?|investigadora?|pesquisadora?|ricercatore|ricercatrice|onderzoeker|naukowiec|исследователь|автор)s?,? (?:is |was )?(?:(?:dr|prof|professor)\.? )?$/i,
    3,
  ],
  [
    /(?:led|conducted|headed|directed|carried out|geleitet|dirigid[oa]|mené|dirigée?|coordinad[oa]|guidat[oa]) (?:by|von|por|par|da) (?:(?:dr|prof|professor)\.? )?$/i,
    3,
  ],
  [/(?:^|[^\w])(?:dr|prof|professor|professors|dra|doctor|profa|dott|д-р|профессор)\.? $/i, 2],
  [
    /(?:said|says|explained|explains|added|adds|told|according to|wrote|writes|sagte|sagt|erklärt|explica|afirma|explique|selon|według|zegt|spiega) $/i,
    1,
  ],
];

/** What follows directly upon a researcher's name. */
export const AFTER_PERSON: [RegExp, number][] = [
  [
    /^,? (?:Ph\.?D|M\.?D|MPH|DPhil|Sc\.?D)\b|^, (?:an? |the )?(?:lead|senior|first|study|co-?author|author|professor|associate|assistant|researcher|director|head|chief|one of)/,
    3,
  ],
  [
    /^, (?:an? |the |who |of |from |at )|^ (?:of|from|at) the (?:University|Institute|[A-Z])|^ (?:and (?:his|her|their)? ?(?:colleagues|team|coauthors|co-authors)|et al)/,
    2,
  ],
  [
    /^ (?:said|says|explained|explains|added|adds|told|wrote|writes|sagt|erklärt|explica|afirma|explique|zegt|spiega)\b/,
    1,
  ],
];

/** Names in scripts without capitals: by the title behind them, or the Latin form in brackets. */
export const PERSON_IN_HAN: RegExp[] = [
  /([\u4e00-\u9fff·]{2,6}?)(?:教授|博士|研究员|研究員|院士|主任医师)/g,
  /([\u4e00-\u9fff·]{2,8})(?=[（(][A-Z][A-Za-z. -]{2,30}[)）])/g,
  /(?<=[\u4e00-\u9fff·]{2}[（(])([A-Z][A-Za-z. -]{2,30})(?=[)）])/g,
  /([가-힣]{2,4}) (?:교수|박사|연구원|연구위원|책임연구원)/g,
];

const CAPITALISED = "(?:\\p{Lu}[\\p{L}'’.-]{1,25} ){0,4}";
const REST =
  "(?:,? (?:of|for|in|at|the|and|de|la|del|für|zu|des|der|du|di|[\\p{Lu}][\\p{L}'’.-]{1,25})){0,7}";

export const INSTITUTION_PHRASES: RegExp[] = [
  letterPattern(
    `${CAPITALISED}(?:University|Universit(?:ät|é|à|y|eit|et)|Universidad|Universidade|Università|Uniwersytet|Institute|Institut|Instituto|Istituto|Hospital|Hospitals|Clinic|Klinik|Klinikum|College|Polytechnic|Laborator(?:y|ies)|Academy|Akademie|Max-Planck-Institut|Research Council|Cancer Center|Medical Center|Medical Centre|Observatory|School of (?:Medicine|Public Health|Hygiene))${REST}`,
    'g',
  ),
  /[\u4e00-\u9fff]{2,10}(?:大学|大學|研究所|研究院|医学院|醫學院|科学院|科學院|医院|醫院|総合病院)/g,
  /[가-힣A-Z]{2,12}(?:대학교|대학|연구원|연구소|병원|대)(?= |의|연구|교수)/g,
];

/** Before a title in quotation marks. */
export const TITLE_BEFORE = letterPattern(
  String.raw`(?:titled|entitled|called|headed|paper|study|article|report|review|essay|under the title|mit dem titel|unter dem titel|titel|intitulée?|titulad[oa]|título|intitolato|dal titolo|getiteld|zatytułowan[aey]|под названием|озаглавлен\p{L}*|başlıklı|題する|題目|標題|题为|題為|题目为|논문|제목|بعنوان)[\s,:“"„«'’)]{0,6}$`,
  'i',
);
