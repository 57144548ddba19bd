/**
 * Names of the months, full and short, in the languages that news pages print their dates in. Data: lower
 * case, without accents, stops and spaces; one row a month. From the Unicode CLDR (as `Intl` gives it);
 * Croatian names that are another month's in Polish or Czech are left out.
 */
import { foldKey } from '../fold';

const ROWS: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari tammikuuta tammikuu stycznia styczen sty ledna leden januara ianuarie ian sijecnja ocak gener января январь янв січня січень яну ιανουαριου ιαν มกราคม জানুয়ারি जनवरी जन॰ ஜனவரி జనవరి جنوری ژانویه يناير ינואר ינו׳ януари јануари јан јануар იანვარი იან հունվար հունվարի հնվ қаңтар қаң',
  'february feb februar fevrier fevr fev febrero febbraio fevereiro februari helmikuuta helmikuu lutego luty lut unora unor februara febr februarie veljace subat febrer февраля февраль февр фев лютого φεβρουαριου φεβ กุมภาพันธ์ ফেব্রুয়ারি ফেব फ़रवरी फ़र॰ பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర फेब्रुवारी फेब्रु فروری فوریه فبراير شباط פברואר פבר׳ февруари фебруар феб თებერვალი თებ փետրվար փետրվարի փտվ ақпан ақп',
  'march mar marz mars marzo marco maart mrt marts maaliskuuta maaliskuu marca marzec brezna brezen marec marcius marc martie ozujka mart maret марта март мар березня μαρτιου μαρ มีนาคม มีค মার্চ मार्च மார்ச் மார் మార్చి مارچ مارس آذار מרץ machi mac მარტი მარ մարտ մարտի մրտ наурыз нау',
  'april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwiecien kwi dubna duben aprila aprilis aprilie travnja nisan апреля апрель апр квітня απριλιου απρ เมษายน เมย এপ্রিল এপ্রি अप्रैल ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి एप्रिल एप्रि اپریل آوریل أبريل نيسان אפריל אפר׳ aprili април აპრილი აპრ ապրիլ ապրիլի ապր сәуір сәу',
  'may mai mayo maggio mag maio mei maj toukokuuta toukokuu maja kvetna kveten majus svibnja mayıs мая май травня μαιου พฤษภาคม مئی مايو ماي أيار מאי мај მაისი მაი մայիս մայիսի մյս мамыр мам',
  'june jun juni juin junio giugno giu junho kesakuuta kesakuu czerwca czerwiec cze cervna cerven juna junius iunie lipnja junij haziran juny июня июнь червня юни ιουνιου ιουν มิถุนายน มิย জুন जून ஜூன் జూన్ جون ژوئن يونيو حزيران יוני јуни јун ივნისი ივნ հունիս հունիսի հնս маусым мау',
  'july jul juli juillet juil julio luglio lug julho heinakuuta heinakuu lipca lipiec cervence cervenec jula julius iulie srpnja julij temmuz juliol июля июль липня юли ιουλιου ιουλ กรกฎาคม জুলাই জুল जुलाई जुल॰ ஜூலை జులై जुलै جولائی ژوئیه يوليو يوليوز تموز יולי julai јули јул ივლისი ივლ հուլիս հուլիսի հլս шілде шіл',
  'august aug aout agosto ago augustus augusti elokuuta elokuu sierpnia sierpien sie srpna srpen augusta augusztus kolovoza avgust agustos agustus agost августа август авг серпня αυγουστου αυγ สิงหาคม আগস্ট अगस्त अग॰ ஆகஸ்ட் ఆగస్టు ऑगस्ट اگست اوت أغسطس غشت אוגוסט אוג׳ agosti აგვისტო აგვ օգոստոս օգոստոսի օգս тамыз там',
  'september sep sept septembre septiembre settembre set setembro syyskuuta syyskuu wrzesnia wrzesien wrz zari septembra szeptember septembrie rujna eylul setembre сентября сентябрь сент сен вересня септември σεπτεμβριου σεπ กันยายน সেপ্টেম্বর সেপ্ট সেপ सितंबर सित॰ செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం सप्टेंबर सप्टें ستمبر سپتامبر سبتمبر شتنبر أيلول ספטמבר ספט׳ septemba сеп септембар სექტემბერი სექ սեպտեմբեր սեպտեմբերի սեպ қыркүйек қыр',
  'october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta lokakuu pazdziernika pazdziernik paz rijna rijen oktobra octombrie ekim октября октябрь окт жовтня октомври οκτωβριου οκτ ตุลาคม অক্টোবর অক্টো अक्टूबर अक्टू॰ அக்டோபர் அக் అక్టోబర్ అక్టో ऑक्टोबर ऑक्टो اکتوبر اکتبر أكتوبر אוקטובר אוק׳ oktoba октобар ოქტომბერი ოქტ հոկտեմբեր հոկտեմբերի հոկ қазан қаз',
  'november nov novembre noviembre novembro marraskuuta marraskuu listopada listopad listopadu novembra noiembrie studenoga kasım ноября ноябрь нояб ноя листопада ноември νοεμβριου νοε พฤศจิกายน নভেম্বর নভে नवंबर नव॰ நவம்பர் నవంబర్ నవం नोव्हेंबर नोव्हें نومبر نوامبر نوفمبر نونبر נובמבר נוב׳ novemba ное новембар нов ნოემბერი ნოე նոյեմբեր նոյեմբերի նոյ қараша қар',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des joulukuuta joulukuu grudnia grudzien gru prosince prosinec decembra decembrie prosinca aralık desembre декабря декабрь дек грудня декември δεκεμβριου δεκ ธันวาคม ডিসেম্বর ডিসে दिसंबर दिस॰ டிசம்பர் டிச డిసెంబర్ డిసెం डिसेंबर डिसें دسمبر دسامبر ديسمبر دجنبر דצמבר דצמ׳ desemba децембар дец დეკემბერი დეკ դեկտեմբեր դեկտեմբերի դեկ желтоқсан жел',
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

/** November all around it. */
const OCTOBER_IN_CROATIAN = /^listopada?$/;

/** 1 to 12 for a month's name in any of the languages, else null. */
export const monthNumber = (word: string, language: string | null = null): number | null => {
  const name = foldKey(word);
  if (language?.startsWith('hr') && OCTOBER_IN_CROATIAN.test(name)) return 10;
  return NUMBERS.get(name) ?? null;
};

/** "may" and its like are whole names; other words of three letters are short ones. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['may', 'mai', 'maj', 'mei', 'мая', 'май']);

/** Whether the word is a month's whole name; short ones ("gen", "set", "mar") are other words as well. */
export const isMonthName = (word: string): boolean =>
  (word.length > 3 || SHORT_NAMES.has(word.toLowerCase())) && monthNumber(word) !== null;
