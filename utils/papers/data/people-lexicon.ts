/** Words around researchers' names and inside institutions' names, by what they tell; lower case, all languages together. */
import { ENGLISH_MONTHS } from '../../text/calendar/months';
import { TITLES as NAME_TITLES } from '../../text/person-names';

const set = (words: string) => new Set(words.split(' '));

/** "PD" before a name; elsewhere it may be initials. */
export const TITLES: ReadonlySet<string> = new Set([...NAME_TITLES, 'pd']);

/** What makes the person one who did the study; plural endings in s are taken off before. */
export const AUTHORS = set(
  'author co-author coauthor researcher investigator scientist chemist astronomer economist geographer geologist ecologist studienleiter studienleiterin erstautor erstautorin autor autora autorin forscher forscherin leiter leiterin auteur auteure autrice chercheur chercheuse investigador investigadora pesquisador pesquisadora ricercatore ricercatrice autore onderzoeker onderzoekster hoogleraar naukowiec autorka исследователь автор',
);
export const AUTHOR_ENDINGS = [
  'ologist',
  'icist',
  'ograph',
  'ologe',
  'ologin',
  'ologue',
  'óloga',
  'ólogo',
];

/** "led by", "unter der Leitung von": the word before the preposition. */
export const LED = set(
  'led conducted headed directed out authored geleitet leitung dirigido dirigida mené menée dirigé dirigée coordinado coordinada guidato guidata coordinato coordinata geleid leiding liderado liderada coordenado coordenada',
);
export const LED_BY = set('by von por par da dal dalla door przez');

/** Verbs of saying, on either side of a name. */
export const SAID = set(
  'said says explained explains added adds told wrote writes noted notes stated states argues warned warns commented concluded recalls remarked sagt sagte erklärt erklärte erläutert erläuterte berichtet berichtete betont betonte ergänzt meint meinte schreibt explica explicó afirma afirmó señala señaló dice dijo comenta comentó aseguró asegura destaca destacó añade añadió indicó explique affirme dit souligne estime précise raconte déclare expliqué déclaré affirmé précisé souligné ajoute ajouté spiega spiegato afferma affermato detto dichiara dichiarato commenta commentato racconta sottolinea aggiunge aggiunto zegt zei legt vertelt vertelde aldus mówi mówiła mówił powiedziała powiedział tłumaczy wyjaśnia wyjaśnił wyjaśniła dodaje podkreśla diz disse explicou afirmou contou comentou acrescentou destacou ressalta говорит сказал сказала говорил говорила отметил отметила отмечает пояснил пояснила поясняет рассказал рассказала рассказывает заявил заявила сообщил сообщила добавил добавила считает объясняет подчеркнул подчеркнула dedi diyor söyledi belirtti açıkladı anlattı vurguladı kaydetti selon laut según secondo według volgens',
);

/** Behind a quotation and a comma only: "„…“, so Ada Berg". */
export const SAID_BEHIND_QUOTE = set('so aldus');
/** Languages with the verb at the end: "Ada Berg, … söyledi." */
export const SAID_LAST = set(
  'dedi söyledi söylüyor belirtti belirtiyor açıkladı anlattı vurguladı kaydetti ekledi konuştu',
);

/** What a comma behind a name is followed by, besides degrees, when it says what the person is. */
export const ROLES = set(
  'lead senior first study co-author coauthor author professor associate assistant researcher scientist director head chief one lecturer physicist chemist biologist engineer astronomer economist psychologist geologist historian physiker physikerin biologe biologin chemiker chemikerin forscher forscherin erstautor erstautorin studienleiter studienleiterin professore professoressa responsabile física físico bióloga biólogo biologo biologa physicienne physicien biologiste profesorka badacz badaczka naukowiec kierownik профессор исследователь автор руководитель директор доцент ведущий ведущая соавтор profesör araştırmacı professeur professeure chercheur chercheuse directeur directrice profesor profesora catedrático investigador investigadora professor professora pesquisador pesquisadora docente ricercatore ricercatrice direttore direttrice hoogleraar onderzoeker leiter leiterin professorin direktor direktorin',
);
export const ARTICLES = set(
  'a an the who of from at der die von vom de du del da do dell van une un le la l il uno una',
);
export const FROM = set('of from at von vom de du del da do dell dalla van aus');
export const AND = set('and und et y e en i & og och');
export const TEAM = set(
  'colleagues team coauthors co-authors collaborators kollegen kolleginnen team collègues équipe colegas equipo equipe colleghi collega collegas współpracownicy коллеги',
);

/** A sentence's first word that is no name. */
export const OPENING = set(
  'but and as in at for while now then lead study senior author according said says with by when after also so yet like both co-author researcher scientist selon laut según secondo however although',
);

/** Capitalised words that no person's name holds; months elsewhere are names as well: Marco, Maja, Avril. */
export const NO_NAME = set(
  `${ENGLISH_MONTHS.join(' ').toLowerCase()} university institute institut hospital college center centre school department journal medical medicine health research council society association national royal american british european united states new north south west east city county street bay island associate assistant professor foundation academy agency minister president director leader team unit division committee commission authority agreement notices questionnaire festival bulletin program programme project group report trust charity cancer heart judge business chair senator governor press news times post monday tuesday wednesday thursday friday saturday sunday max planck universität klinik universidad université università however although while when the this that these those our their his her it we they he she if there here all some many most study science nature dr montag dienstag mittwoch donnerstag freitag samstag sonntag der die das les los las`,
);

/** Words that make a name one of an institution. */
export const INSTITUTIONS = set(
  'university universities universität université universidad universidade università universiteit universitet universitetet uniwersytet univerzita institute institutes institut instituto istituto instytut institutet instituut hospital hospitals hôpital ospedale clinic klinik klinikum clinique college polytechnic polytechnique politecnico politécnica laboratory laboratories laboratoire laboratorio academy akademie académie accademia akademia observatory observatoire museum muséum',
);
export const INSTITUTION_ENDINGS = [
  'universität',
  'institut',
  'klinikum',
  'klinik',
  'üniversitesi',
  'enstitüsü',
  'yliopisto',
  'hochschule',
];
/** These need a capitalised word before or "of" behind them. */
export const WEAK_INSTITUTIONS = set(
  'center centre zentrum centro school council museum muséum hochschule college',
);

/** Small words inside of an institution's name, behind what makes it one. */
export const WITHIN = set('of for de la del für zu des der du di dell delle & da do dos en');
/** First words that belong to the sentence rather than to the institution. */
export const BEFORE_INSTITUTION = set(
  'the and at in of from for by but while researchers scientists professor dr said prof today a an as is study after also according when now both experts director dean head die der das am an im les une un le la el los un una il',
);
