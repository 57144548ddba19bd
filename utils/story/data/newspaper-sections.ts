/**
 * What newspapers call their sections, by meaning, in the languages news is most often in: whole texts of links, folded.
 * A paper has several of these; a magazine, an institution or a blog has none or one.
 */

const words = (list: string): readonly string[] => list.split('|');

export const NEWSPAPER_SECTIONS: readonly (readonly string[])[] = [
  // Sport
  words(
    'sport|sports|sporto|sportul|deporte|deportes|desporto|esporte|esportes|esports|спорт|スポーツ|体育|體育|運動|스포츠|thể thao|رياضة|الرياضة|ورزش|खेल|urheilu|αθλητικά|αθλητισμός|spor|ספורט|กีฬา|olahraga|michezo|სპორტი',
  ),
  // Politics
  words(
    'politics|politik|politique|política|politica|politică|politiek|polityka|politika|политика|політика|政治|时政|정치|chính trị|سياسة|السياسة|سیاست|राजनीति|politiikka|πολιτική|siyaset|פוליטיקה|การเมือง|siasa',
  ),
  // Economy
  words(
    'business|economy|money|finance|markets|wirtschaft|économie|economía|economia|economie|gospodarka|biznes|ekonomi|ekonomika|økonomi|экономика|економіка|経済|财经|財經|经济|경제|kinh tế|kinh doanh|اقتصاد|الاقتصاد|अर्थव्यवस्था|talous|οικονομία|gazdaság|näringsliv|כלכלה|เศรษฐกิจ|uchumi|bisnis',
  ),
  // Opinion
  words(
    'opinion|opinions|opinión|opinião|opinie|opinii|meinung|kommentare|debatt|debat|editorial|letters|мнения|думки|オピニオン|社説|评论|評論|오피니언|ý kiến|رأي|آراء|الرأي|विचार|mielipide|απόψεις|yazarlar|vélemény|názory|arvamus|דעות',
  ),
  // World
  words(
    'world|international|ausland|monde|mundo|internacional|esteri|mondo|buitenland|utrikes|utenriks|udland|świat|мир|світ|国際|国际|國際|世界|국제|thế giới|العالم|جهان|विश्व|दुनिया|ulkomaat|κόσμος|dünya|svět|külföld|välismaa|עולם|โลก|dunia',
  ),
  // From around here, and the weather
  words(
    'local|local news|lokal|lokales|lokalt|regional|région|regio|cronaca|metro|obituaries|weather|wetter|météo|погода|天気|날씨|地域|地方|社会|社會|사회|kraj|kotimaa|inrikes|innenriks|indland|belföld|eesti|nasional',
  ),
];
