/**
 * Names of the months, full and short, in the languages that news pages print their dates in. Data: lower
 * case, without accents, stops and spaces; one row a month. From the Unicode CLDR (as `Intl` gives it);
 * Croatian names that are another month's in Polish or Czech are left out.
 */
import { foldKey } from '../fold';

const ROWS: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari tammikuuta tammikuu stycznia styczen sty ledna leden januara ianuarie ian sijecnja ocak gener января январь янв січня січень яну ιανουαριου ιαν',
  'february feb februar fevrier fevr fev febrero febbraio fevereiro februari helmikuuta helmikuu lutego luty lut unora unor februara febr februarie veljace subat febrer февраля февраль февр фев лютого φεβρουαριου φεβ',
  'march mar marz mars marzo marco maart mrt marts maaliskuuta maaliskuu marca marzec brezna brezen marec marcius marc martie ozujka mart maret марта март мар березня μαρτιου μαρ',
  'april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwiecien kwi dubna duben aprila aprilis aprilie travnja nisan апреля апрель апр квітня απριλιου απρ',
  'may mai mayo maggio mag maio mei maj toukokuuta toukokuu maja kvetna kveten majus svibnja mayıs мая май травня μαιου',
  'june jun juni juin junio giugno giu junho kesakuuta kesakuu czerwca czerwiec cze cervna cerven juna junius iunie lipnja junij haziran juny июня июнь червня юни ιουνιου ιουν',
  'july jul juli juillet juil julio luglio lug julho heinakuuta heinakuu lipca lipiec cervence cervenec jula julius iulie srpnja julij temmuz juliol июля июль липня юли ιουλιου ιουλ',
  'august aug aout agosto ago augustus augusti elokuuta elokuu sierpnia sierpien sie srpna srpen augusta augusztus kolovoza avgust agustos agustus agost августа август авг серпня αυγουστου αυγ',
  'september sep sept septembre septiembre settembre set setembro syyskuuta syyskuu wrzesnia wrzesien wrz zari septembra szeptember septembrie rujna eylul setembre сентября сентябрь сент сен вересня септември σεπτεμβριου σεπ',
  'october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta lokakuu pazdziernika pazdziernik paz rijna rijen oktobra octombrie ekim октября октябрь окт жовтня октомври οκτωβριου οκτ',
  'november nov novembre noviembre novembro marraskuuta marraskuu listopada listopad listopadu novembra noiembrie studenoga kasım ноября ноябрь нояб ноя листопада ноември νοεμβριου νοε',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des joulukuuta joulukuu grudnia grudzien gru prosince prosinec decembra decembrie prosinca aralık desembre декабря декабрь дек грудня декември δεκεμβριου δεκ',
];

const NUMBERS = new Map<string, number>();
for (const [at, row] of ROWS.entries()) {
  for (const name of row.split(' ')) NUMBERS.set(foldKey(name), at + 1);
}

/** January to December, for formats that are English whatever the reader's language. */
export const ENGLISH_MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 1 to 12 for a month's name in any of the languages, else null. */
export const monthNumber = (word: string): number | null => NUMBERS.get(foldKey(word)) ?? null;

/** "may" and its like are whole names; other words of three letters are short ones. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['may', 'mai', 'maj', 'mei', 'мая', 'май']);

/** Whether the word is a month's whole name; short ones ("gen", "set", "mar") are other words as well. */
export const isMonthName = (word: string): boolean =>
  (word.length > 3 || SHORT_NAMES.has(word.toLowerCase())) && monthNumber(word) !== null;
