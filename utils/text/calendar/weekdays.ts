/**
 * Names of the days of the week, full and short, in the languages that news pages print their dates in. Data: lower
 * case, without accents and stops; one row a day. From the Unicode CLDR (as `Intl` gives it, which takes longer to
 * make them than a page takes to read).
 */
import { fold } from '../fold';

const ROWS: readonly string[] = [
  'monday mon montag mo lundi lun lunes dilluns lunedi segunda-feira seg luni maandag ma mandag man maanantai poniedziałek pon pondeli po pondelok hetfo ponedjeljak ponedeljek pazartesi pzt senin понедельник пн понеділок понеделник δευτερα',
  'tuesday tue dienstag di mardi mar martes dimarts martedi terca-feira ter marti dinsdag tisdag tis tirsdag tirs tir tiistai wtorek wt utery ut utorok kedd utorak torek sali sal selasa вторник вт вівторок τριτη',
  'wednesday wed mittwoch mi mercredi mer miercoles mie dimecres mercoledi quarta-feira qua miercuri woensdag wo onsdag ons keskiviikko sroda sr streda st szerda srijeda sreda carsamba car rabu среда ср середа сряда τεταρτη',
  'thursday thu donnerstag do jeudi jeu jueves jue dijous giovedi gio quinta-feira qui joi donderdag torsdag tors tor torstai czwartek czw ctvrtek ct stvrtok csutortok cetvrtak cetrtek persembe per kamis четверг чт четвер четвъртък πεμπτη',
  'friday fri freitag fr vendredi ven viernes vie divendres venerdi sexta-feira sex vineri vrijdag vr fredag fre perjantai piatek pt patek pa piatok pentek petak petek cuma cum jumat пятница пт пʼятниця петък παρασκευη',
  'saturday sat samstag sa samedi sam sabado sab dissabte sabato sambata zaterdag za lordag lor lørdag lør lauantai sobota sob so szombat subota cumartesi cmt sabtu суббота сб субота събота σαββατο',
  'sunday sun sonntag so dimanche dim domingo dom diumenge domenica duminica zondag zo sondag son søndag søn sunnuntai niedziela niedz nedele ne nedela vasarnap nedjelja nedelja pazar paz minggu воскресенье вс неділя неделя κυριακη',
];

const NAMES: ReadonlySet<string> = new Set(ROWS.flatMap((row) => row.split(' ').map(fold)));

/** Whether a word is the name of a day of the week, a comma or a stop behind it or not. */
export const isWeekday = (word: string): boolean => NAMES.has(fold(word).replace(/[.,]$/, ''));
