/** Words around people's names, in the languages news is most often in. Data, no rules. */

/** What stands before the authors of a story. Lower case. */
export const BY_WORDS: readonly string[] = [
  ...[
    'by',
    'written by',
    'story by',
    'words by',
    'posted by',
    'published by',
    'reported by',
    'author',
    'authors',
  ],
  ...[
    'von',
    'ein artikel von',
    'text von',
    'autor',
    'autorin',
    'autoren',
    'geschrieben von',
    'par',
    'publié par',
  ],
  ...[
    'écrit par',
    'auteur',
    'auteurs',
    'por',
    'escrito por',
    'publicado por',
    'autora',
    'autores',
    'di',
    'a cura di',
  ],
  ...[
    'autore',
    'autori',
    'door',
    'geschreven door',
    'av',
    'skriven av',
    'af',
    'skrevet af',
    'od',
    'автор',
    'авторы',
  ],
  ...['this post was written by', 'this article was written by', 'this story was written by'],
  ...['текст', '作者', '记者', '文', '撰文', '著者', '執筆', '記者', '기자', 'بقلم', 'كتب', 'מאת'],
];

/** What joins the last two of several names. */
export const JOINING_WORDS: readonly string[] = [
  ...['and', 'with', 'und', 'et', 'y', 'e', 'ed', 'en', 'och', 'og', 'i', 'и', 'و'],
];

/** What follows a name on a byline and is no part of it. */
export const AFTER_NAME =
  /\s*(?:[,|•·–—-]|\bfor\b|\bat\b|\bis a\b|\bon\b|\bin\b)\s*(?:(?:senior|staff|chief|science|health|medical|news|contributing|associate|special|lead|environment|technology|business|political|education|digital|deputy|assistant|managing)\b.*|(?:writer|reporter|editor|correspondent|journalist|contributor|columnist|producer|redakteur|redaktion|journaliste|redactor|periodista|giornalista|wissenschaftsredakteur)\w*\b.*|(?:published|updated|posted|last updated|on|am|le|el|il)\b.*\d.*|for\s.*)$/i;

/** How desks are called that sign a story together. Lower case, at the end of the name. */
export const DESK =
  /\S\s(?:staff|team|newsroom|desk|editors|reporters|writers|editorial board|news service|redaktion|rédaction|redacción|redazione|redação|redactie)$/;

/** Bylines that name nobody. Lower case, whole. */
export const NOBODY: ReadonlySet<string> = new Set([
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
  ...['none', 'n/a', 'na', 'view all posts', 'see all', 'more', 'follow', 'contributor', 'default'],
]);
