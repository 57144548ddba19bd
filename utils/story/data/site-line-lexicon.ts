/**
 * Lines that sites put between and around the paragraphs of a story. Data: whole lines or openings, lower
 * case, to be matched against text in lower case (patterns that ignore case are many times slower), every
 * language in one row. How they are used stands in cleanup/remove-site-lines.ts.
 */

const any = (words: readonly string[]): string => words.join('|');

/** Lines that are noise wherever they stand; the pattern covers the whole line. */
export const WHOLE_LINES = new RegExp(
  `^(?:${any([
    'adverti[sz]e?ments?|advert|advertising|ad|sponsored( content)?|werbung|anzeige|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonce|reklama?|реклама|広告|广告|廣告|광고|إعلان|تبلیغات|פרסומת|विज्ञापन|reklam|διαφήμιση|iklan|quảng cáo|โฆษณา|mainos|hirdetés|publicitate',
    '(story|article) continues (below|after).*|(continue|scroll|keep) (reading|to continue).*|continue reading below|read full article|show more|load more|click to tweet|(this (page|site|website|article) is )?best viewed (in|with|on|using) .*|view gallery|see gallery|hide caption|toggle caption|enlarge( this)? image|click to (enlarge|expand|view).*',
    'this slideshow requires javascript.*|skip to (main )?(content|article|navigation)|jump to.*|sign in|log ?in|register|loading.*|subscribe( now| here)?|menu|search|close|back to top|top',
    'share|shares?|share (this|on|via|article|story|with|by|now|link|it).{0,60}|tweet( this)?|e-?mail( this.*)?|print( this.*| page)?|copy link|link copied.*|pin it|save|bookmark|listen.{0,40}|like this story\\?.*|\\d+ shares?',
    'follow us( on)?.{0,80}|teilen|artikel teilen|drucken|merken|partager.{0,60}|imprimer|compartir.{0,60}|imprimir|compartilhe?a?r?.{0,60}|condividi.{0,60}|stampa|delen.{0,30}|dela|del|поделиться.{0,40}|シェア.{0,30}|分享.{0,30}|공유.{0,20}',
    'leave a (comment|reply).*|(view |post a |add a |show |read )?comments?( ?\\(?\\d+\\)?)?|\\d+ comments?|tell us what you think.*|join the (conversation|discussion).*|kommentare?( ?\\(?\\d+\\)?)?|commentaires?|comentarios?|comentários?|commenti',
    'no comments( yet)?|be the first to comment.*|facebook|twitter|linkedin|whatsapp|reddit|pinterest|flipboard|instagram|telegram|google\\+?|facebook twitter.*|home|homepage|startseite|accueil|inicio',
    '(image|photo|slide|picture)? ?\\d+ ?(of|/) ?\\d+( ?caption)?|caption|enlarge|\\d+ min(ute)?s? read|reading time:?.{0,20}|lesezeit:?.{0,20}|temps de lecture.{0,20}|tiempo de lectura.{0,20}|\\d+ views?',
  ])})[.:…!]*$`,
);

/** Openings of lines that lead on to other stories; the rest of the line has to be a link. */
export const LEADS_ELSEWHERE = new RegExp(
  `^[\\s>»→▶•*\\[(-]*(?:${any([
    "related|related (stories|articles?|links?|coverage|content|news|posts?|topics?|reading)|read (more|also|next|this|on|now|the full story)|also read|see also|see more|also on .{1,30}|elsewhere (on|in|from) .{1,30}|more (on|from|about|stories|news|like this|in).{0,40}|more|further reading|recommended|recommended (reading|stories|for you)|watch( now| more)?|video|in pictures|opinion|analysis|explainer|don[’']t miss|you (may|might) (also )?(like|be interested).{0,30}|what to read next|up next|must read|best of|check out|learn more|find out more|discover more|explore more",
    'mehr zum thema|mehr dazu|lesen sie (auch|mehr|hier).{0,30}|lies auch|auch interessant|das könnte sie.{0,40}|verwandte (artikel|themen|beiträge)|weitere artikel|siehe auch|zum thema|passend dazu',
    'lire aussi|à lire( aussi)?|voir aussi|sur le même sujet|lire la suite|en savoir plus|articles? (liés|similaires|connexes)|lee también|lea también|leer más|leer también|ver también|te puede interesar|le puede interesar|noticias relacionadas|artículos? relacionados?|más información|leggi anche|leggi tutto|vedi anche|articoli correlati|potrebbe interessarti.{0,20}',
    'leia (também|mais)|veja (também|mais)|saiba mais|notícias relacionadas|lees (ook|meer|verder)|zie ook|gerelateerd|läs (också|mer|även)|les også|læs også|czytaj (też|także|więcej)|zobacz (też|także)|čtěte také|přečtěte si.{0,20}|читайте (также|ещё|еще|подробнее).{0,20}|по теме|смотрите также|関連記事|関連リンク|あわせて読みたい|こちらもおすすめ|相关(阅读|新闻|文章|报道|链接)|延伸阅读|推荐阅读|相關(閱讀|新聞|文章|報導|連結)|延伸閱讀|推薦閱讀|관련 ?(기사|뉴스)',
    'اقرأ (أيضا|أيضًا|ايضا|المزيد)|شاهد (أيضا|أيضًا|المزيد)|(مواضيع|مقالات|أخبار|روابط) ذات صلة|موضوعات متعلقة|بیشتر بخوانید|همچنین بخوانید|(مطالب|اخبار|خبرهای) مرتبط|קראו (גם|עוד)|לקריאה נוספת|כתבות (נוספות|קשורות)|עוד בנושא|ראו (גם|עוד)|(ये|यह) भी (पढ़ें|पढ़ें|देखें)|संबंधित (खबरें|ख़बरें|लेख)|और (पढ़ें|पढ़ें)',
    'i̇lgili (haberler|haber|yazılar)|ilgili (haberler|haber|yazılar)|ayrıca (okuyun|bakınız)|bunları da okuyun|διαβάστε (επίσης|ακόμη|περισσότερα)|δείτε (επίσης|ακόμη)|σχετικά (άρθρα|θέματα)|читайте також|за темою|baca juga|(artikel|berita) terkait|xem thêm|đọc thêm|(tin|bài) liên quan|อ่านเพิ่มเติม|(ข่าว|บทความ)ที่เกี่ยวข้อง|lue (myös|lisää)|kapcsolódó( cikkek)?|olvassa el.{0,10}|citește (și|mai mult)|citiți și|прочетете (още|и)|pročitajte (i|još|više)|preberite (tudi|še)',
  ])})(?:\\s*[:：|>»→–—…-]+\\s*|\\.{2,}\\s*|\\?\\s*|$|\\s+)`,
);

/** Words of an invitation to subscribe: one of each row makes a line one. */
export const INVITATION: readonly RegExp[] = [
  /newsletter|inbox|e-?mail (alerts?|updates?)|mailing list|breaking news (alerts?|emails?)|push notifications?|our app\b|this app|whatsapp channel|(telegram|youtube|our) channel|boletín|infolettre|bulletin|nieuwsbrief|nyhetsbrev|рассылк|メールマガジン|meldungen|abonnement|subscription|magazine|print edition|letterbox|\bissues for\b/,
  /sign(ing)? up|subscrib|register|get (the|our|more|breaking)|deliver|download|join (us|our)|follow|abonnier|anmeld|bestell|inscri|abonnez|suscr|suscríb|iscriv|assine|cadastre|meld je|schrijf je|prenumerer|подпи|登録|订阅|click here|try \d|start your/,
];

/** Openings of lines at the foot of a story that speak of the site or the text, not of the matter. */
export const FOOT_LINES = new RegExp(
  `^(?:${any([
    '©|\\(c\\)|copyright\\b.*|.{0,80}all rights reserved|this (document|article|material|story|content) (is subject to copyright|may not be|is protected|was (originally )?(published|produced)|originally appeared|has been updated).*',
    'alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|版权|无断転載|無断転載',
    '\\(?(additional |with )?reporting by\\b.*|\\(?writing by\\b.*|\\(?editing by\\b.*|\\(?with reporting (by|from)\\b.*|\\(?(with )?(files|inputs?) from\\b.*|\\(this story has not been edited.*',
    '.{0,80}(affiliate (commission|links?)|commission on purchases|earn a commission).*|have a (news )?tip\\b.*|got a (news )?tip\\b.*|do you have a .{0,60}\\?|want more\\b.*|need more\\b.*|like this (story|article|post).*|if you (liked|enjoyed|like|want)\\b.*|for (more|the latest) (news|stories|information|on|breaking|updates)\\b.*|to (read|learn) more\\b.*',
    'originally published (on|in|at|by)\\b.*|first published\\b.*|follow (him|her|them|me|us|the author|\\S+ \\S+) (on|at)\\b.*|contact (us|the author|him|her|\\S+ \\S+) (at|on|via|direct)\\b.*|e-?mail (the author|him|her|\\S+ \\S+) at\\b.*|you can follow\\b.*|about the (author|writer)s?\\b.*',
    '(was|did you find) this .{0,20}(helpful|useful)\\b.*|(fandest du|fanden sie|war) (den|der|diesen?|dieses?) (artikel|beitrag|text)\\b.{0,20}|(cet article|cette page|este artículo|esta página|este artigo|questo articolo)\\b.{0,30}(utile|útil)\\b.*|(gesamt|rating|average rating|bewertung(en)?|note moyenne|votes?) ?[:(]? ?\\d.{0,30}|discussion about this (post|story|article)|no posts',
    '(to report|for|please report) (a |any |corrections?|errors?|typos?).{0,20}(corrections?|clarifications?|errors?|mistakes?|typos?)\\b.*|for (more )?information (about|on) reprints\\b.*|(note: )?(any|all|the|this) (medical |health |scientific )?(information|content|material|article|website|site)\\b.{0,80}(not intended|not a substitute|no substitute|informational purposes|does not (necessarily )?(endorse|reflect|constitute))\\b.*|.{0,80}does not necessarily (endorse|reflect|agree)\\b.*',
    '.{0,120}\\b(post|submit|leave|flag|screen|moderate|remove)s?\\b.{0,40}\\bcomments?\\b.*|(our )?comment(ing)? (policy|rules|guidelines)\\b.*',
    'tags?\\b.*|topics?\\b.*|filed under\\b.*|categor(y|ies)\\b.*|posted in\\b.*|keywords?\\b.*|schlagw(ort|örter)\\b.*|themen\\b.*|mots[- ]clés\\b.*|étiquettes?\\b.*|etiquetas\\b.*|temas\\b.*|palavras-chave\\b.*|tag:.*|теги[:： ].*|标签.*|タグ.*|関連キーワード.*|责任编辑.*|（?责编.*|编辑[:：].*',
  ])})`,
);

/** Openings of lines that say when a story was put up. */
export const DATE_LINES =
  /^(published|posted|updated|last (updated|modified)|first published|created|publi[ée]e?|mis à jour|modifié|veröffentlicht|aktualisiert|stand|erstellt|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено|公開|更新|发布|发表)(?![a-zà-ÿа-я])/;

/** Headings of the box that says how the page wants to be cited. */
export const CITE_THIS =
  /^(apa|mla|chicago|harvard|bibtex) (reference|citation|style|format)([:.]?$|.* retrieved (on|from) .*)|^(.{0,60} )?(cite|citing) th(is|e) (page|article|story|post|news|release)\b.{0,60}$|^how to cite\b.{0,40}$|^(zitierweise|zitiervorschlag|zitieren sie|diesen artikel zitieren|(pour|comment) citer|c[óo]mo citar|come citare|引用格式|引用方法|引用本文).{0,40}$/;
