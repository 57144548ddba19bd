/** Words around people's names, in the languages news is most often in. Data, no rules. */

/** What stands before the authors of a story. Lower case. */
export const BY_WORDS: readonly string[] = [
  ...['by', 'written by', 'story by', 'words by', 'posted by', 'published by', 'reported by'],
  ...['submitted by', 'pubblicato da'],
  ...['reporting by', 'authored by', 'words and photos by', 'this post was written by'],
  ...['this article was written by', 'this story was written by'],
  ...['von', 'ein artikel von', 'ein beitrag von', 'text von', 'geschrieben von', 'erstellt von'],
  ...['verfasst von', 'par', 'publié par', 'écrit par', 'un article de', 'por', 'escrito por'],
  ...['publicado por', 'di', 'a cura di', 'door', 'geschreven door', 'av', 'skriven av'],
  ...['skrevet av', 'af', 'skrevet af', 'od', 'napisał', 'napisała', 'kirjoittanut', 'yazan'],
  ...['作者', '记者', '文', '撰文', '撰稿', '著者', '執筆', '記者', '取材・文', '기자', '글'],
  ...['بقلم', 'كتب', 'כתב', 'מאת'],
  ...['oleh', 'ditulis oleh', 'โดย', 'από', 'írta', 'napsal', 'napsala', 'scris de', 'লিখেছেন'],
];

/** What stands before them with a colon only; without one it may be the beginning of anything. */
export const BY_LABELS: readonly string[] = [
  ...[
    'author',
    'authors',
    'writer',
    'reporter',
    'words',
    'text',
    'texte',
    'texto',
    'testo',
    'tekst',
  ],
  ...['autor', 'autorin', 'autoren', 'auteur', 'auteurs', 'autora', 'autores', 'autore', 'autori'],
  ...['autorka', 'redactor', 'yazar', 'teksti', 'szerző', 'автор', 'авторы', 'текст', 'συντάκτης'],
  ...['الكاتب', 'نص', '文字'],
  ...[
    'penulis',
    'tác giả',
    'ผู้เขียน',
    'เรื่อง',
    'लेखक',
    'লেখক',
    'نویسنده',
    'авторка',
    'автори',
    'κείμενο',
  ],
];

/** What joins the last two of several names. */
export const JOINING_WORDS: readonly string[] = [
  ...[
    'and',
    'with',
    'und',
    'et',
    'y',
    'e',
    'ed',
    'en',
    'och',
    'og',
    'i',
    'и',
    'و',
    'ja',
    've',
    'és',
  ],
  ...['a', 'și', 'şi', 'και', 'та', 'і', 'й', 'dan', 'và', 'और', 'এবং'],
];

/** What narrows a post down and stands before it; a source for a pattern of whole words that ignores case. */
export const BEFORE_POSTS =
  'senior|staff|chief|science|health|medical|news|contributing|associate|special|lead|environment|technology|business|political|education|digital|deputy|assistant|managing|guest|freelance';

/** What stands before the name on bylines of East Asia, an agency perhaps before that: "新华社记者". */
export const CJK_POSTS_BEFORE =
  /^.*(?:记者|記者|通讯员|编辑|編集|撰文|取材・文|翻訳)\s*[:：/／]?\s*(?=\S)/;

/** Those of them that a second name may follow: "本报记者 李文博 通讯员 赵晓宁". */
export const CJK_POSTS_BETWEEN = '记者|記者|通讯员|通訊員|实习生';

/** Says that somebody reported, and from where: "台東即時報導". */
export const CJK_REPORTED = /(?:報導|报道|報道)$/;

/** What stands behind it: "한도윤 기자". */
export const CJK_POSTS_AFTER =
  /\s*(?:記者|记者|(?<=\s)\p{Script=Hangul}{1,3}기자|기자|특파원|論説委員|編集委員|特派員|ライター|監訳|[著訳])$/u;

/**
 * Words of place that stand before an institution and not before a person, and what is said of its people behind its
 * name: "at Penn State", "Penn State researchers". Sources for patterns that heed case.
 */
export const INSTITUTION_PLACES =
  "at|[Aa]t the|from the|of the|with the|an der|am|vom|des|der|zum|beim|à l['’]|au|du|de l['’]|aux|en el|en la|del|de la|al|alla|all['’]|della|dell['’]|presso|presso la|na|no|da|pela|pelo|aan de|van de|vid|ved|på|hos|på";
export const INSTITUTION_SPEAKERS =
  'researchers?|scientists?|engineers?|chemists?|physicists?|professors?|students?|faculty|spokes(?:person|man|woman)|campus|press release|University|Institute|College|Hospital|Press';

/** How desks are called that sign a story together. Lower case, at the end of the name. */
export const DESK =
  /^(?:redazione|redaktion|rédaction|redacción|redação|redactie|redakcja|редакция|редакція)(?:\s|$)|\S\s(?:staff|team|newsroom|desk|editors|reporters|writers|editorial board|news service|redaktion|rédaction|redacción|redazione|redação|redactie)$/;

/** Bylines that name nobody. Lower case, whole. */
export const NOBODY: ReadonlySet<string> = new Set([
  // Those who lend pictures.
  ...['adobe stock', 'getty images', 'shutterstock', 'istock', 'istockphoto', 'depositphotos'],
  ...['unsplash', 'pixabay', 'pexels', 'alamy', 'alamy stock photo', 'freepik', 'fotolia', 'imago'],
  ...[
    'admin',
    'administrator',
    'editor',
    'guest',
    'staff',
    'unknown',
    'user',
    'webmaster',
    'root',
    'author',
    'null',
    'undefined',
  ],
  ...['guest author', 'guest contributor', 'anonymous', 'sign up', 'log in', 'about the author'],
  ...[
    'none',
    'n/a',
    'na',
    'view all posts',
    'super user',
    'see all',
    'more',
    'follow',
    'contributor',
    'default',
  ],
]);
