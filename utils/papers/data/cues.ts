/**
 * Words that tell in running text whether a work is what the story reports, by language. Texts are
 * compared in lower case.
 */
export interface CueWords {
  /** A study, paper, research. */
  study: string;
  /** That it has been published, or appears. */
  published: string;
  /** That it is new. */
  recent: string;
  /** New and a study in one breath: "a new study". */
  newStudy: string;
  /** The one that the story is about: "the study", "their findings". */
  definite: string;
  /** That it is another, older or one of several. */
  other: string;
  /** Brought in as one among many: "a study". */
  indefinite: string;
  /** A scholarly journal. */
  journal: string;
}

/**
 * Languages that set words apart by spaces: phrases with `|` between them. In a phrase, `/` stands between the
 * words that one place can have, `~2` for up to two words of any kind, `#` for a year, `##` for any
 * number. Apostrophes, hyphens and full stops are spaces here, as they are when texts are compared.
 */
export const PHRASES: Record<string, CueWords> = {
  en: {
    study:
      'study|studies|papers|paper|research|findings|results|article|preprint|pre print|analysis|trial|survey|review|experiments|experiment|discovery|manuscript|publication|work|scientists|researchers|authors',
    published:
      'published|publishes|publishing|publication|appears|appeared|appearing|appear|reported|reports|reporting|described|describes|describe|presented|detailed|posted|announced|unveiled|released|available at/online/here/in|out today/now/in|featured in|wrote|writes|write|write in',
    recent:
      'new|newly|latest|today|this week|this month|yesterday|mondays|monday|tuesdays|tuesday|wednesdays|wednesday|thursdays|thursday|fridays|friday|saturdays|saturday|sundays|sunday|now|just|recent|recently|upcoming|forthcoming|advance online|early online|online first/ahead',
    newStudy:
      'new/latest/recent/upcoming/forthcoming ~2 study/paper/research/preprint/report/article/analysis/findings/results/survey/review/work|newly/just published ~2 study/paper/research/preprint/report/article/analysis/findings/results/survey/review/work',
    definite:
      'the/this/their/his/her/our/its/these ~2 study/paper/research/findings/results/article/preprint/analysis/trial/survey/review/discovery/work/manuscript|study authors/author|the authors/researchers/team|based on this/the',
    other:
      'previously|previous|earlier|prior|past|last year|years ago|other studies/research/work/papers|another|separate|similar|different study/team/group|studies have/had/show/suggest/link/found|research has shown|research shows/suggests that|## studies/papers/trials|hundreds of|dozens of|a # study/paper/review/report/meta/survey/analysis|in #|decades|e g|for example|see also|also see|see e|such as|known as|unrelated|not involved|according to one/some|according to a #|one study|one of|some studies/research|several|many|numerous|a growing|evidence that/shows/suggests',
    indefinite: 'an/a ~2 study/paper/article/analysis/trial/survey/review',
    journal: 'journal|issue/edition of|proceedings|peer reviewed',
  },
  de: {
    study:
      'studien|studie|arbeit|untersuchung|artikel|fachartikel|paper|ergebnisse|ergebnis|veröffentlichung|publikation|forscherinnen|forscher|forschung|forschende|wissenschaftlerinnen|wissenschaftler|preprint|beitrag|aufsatz|autoren|entdeckung',
    published:
      'veröffentlicht|veröffentlichten|veröffentlichen|erschienen|erscheint|publiziert|publizierten|publizieren|berichtet|berichten|berichteten|beschreibt|beschreiben|beschrieben|dargelegt|vorgestellt|präsentiert|präsentieren|nachzulesen|schreibt|schreiben',
    recent:
      'neuen|neue|neuer|neues|jetzt|nun|heute|gestern|aktuellen|aktuelle|aktueller|jüngsten|jüngster|jüngste|kürzlich|soeben|diese woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
    newStudy:
      'neue/neuen/neuer/neues/aktuelle/aktuellen/aktueller/aktuelles/jüngste/jüngsten/jüngster/jüngstes ~2 studien/studie/untersuchung/arbeit/analyse/artikel/veröffentlichung/paper/forschung|gerade erschienene/erschienenen/erschienener/erschienenes ~2 studien/studie/untersuchung/arbeit/analyse/artikel/veröffentlichung/paper/forschung',
    definite:
      'die/der/das/dieser/dieses/diese/ihrer/ihren/ihre/seiner/seinen/seine/den/dem/unserer/unseren/unsere ~2 studie/arbeit/untersuchung/artikel/ergebnisse/paper/veröffentlichung/publikation|das team|die forscherinnen/forscher|die forschenden|die autoren',
    other:
      'früheren|frühere|früherer|früheres|vorherigen|vorherige|anderen|andere|anderer|anderes|bereits #|im jahre/jahr #|aus dem jahr|studien zeigen/haben/belegen|weiteren|weitere|zum beispiel|z b|etwa|siehe auch|ähnlich|mehrere|zahlreiche|einige studien|eine studie aus',
    indefinite: 'eine/ein ~2 studie/untersuchung/arbeit/analyse/artikel/veröffentlichung',
    journal:
      'fachzeitschrift|fachmagazin|fachjournal|fachblatt|journal|zeitschrift|magazin|wissenschaftsmagazin',
  },
  fr: {
    study:
      'études|étude|travaux|recherches|recherche|articles|article|résultats|publication|chercheurs|chercheur|chercheuses|chercheuse|scientifiques|prépublication|découverte',
    published:
      'publiée|publiés|publiées|publié|parues|parue|parus|paru|publient|publie|paraît|décrit|décrivent|présentée|présentés|présentées|présenté|détaillée|détaillés|détaillées|détaillé',
    recent:
      'nouvelle|nouvelles|nouvel|nouveaux|nouveau|récente|récents|récentes|récent|aujourd hui|cette semaine|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vient d|viennent d',
    newStudy:
      'nouvelle/récente/nouveaux/nouvel étude/recherche/analyse/publication/travaux/article|étude récente',
    definite:
      'l étude/article|cette étude/recherche/publication|leur/leurs/ces/ses étude/article/recherche/travaux/résultats/publication|les chercheurs/auteurs/scientifiques/résultats/travaux',
    other:
      'précédente|précédents|précédentes|précédent|autres/autre études/étude/travaux/recherches/recherche|une autre|d autres|en #|plusieurs études/travaux|antérieure|antérieurs|antérieures|antérieur|par exemple|des études|certaines études|déjà',
    indefinite: 'une ~1 étude/recherche/analyse/publication|un ~1 article',
    journal: 'revue|journal|magazine',
  },
  es: {
    study:
      'estudios|estudio|investigación|investigaciones|trabajos|trabajo|artículos|artículo|resultados|hallazgos|hallazgo|investigadores|investigadoras|investigador|científicos|científicas|publicación|descubrimiento',
    published:
      'publicados|publicado|publicadas|publicada|publican|publica|publicó|aparece|aparecido|aparecida|difundido|difundida|describe|describen|descrito|presentados|presentado|presentadas|presentada|recoge',
    recent:
      'nuevos|nuevo|nuevas|nueva|hoy|ayer|esta semana|este lunes/martes/miércoles/jueves/viernes/sábado/domingo/mes|recientes|reciente|recientemente|último|última|acaba de',
    newStudy:
      'nuevo/nueva/reciente estudio/investigación/trabajo/artículo/análisis|estudio reciente',
    definite:
      'el/la/los/las/este/esta/estos/su/sus estudio/trabajo/investigación/artículo/resultados/hallazgos|los autores/investigadores/científicos',
    other:
      'anteriores|anterior|previos|previo|previas|previa|otros/otro/otras/otra estudios/estudio/trabajos/trabajo/investigación/investigaciones|en #|varios estudios|algunos estudios|por ejemplo|diversos estudios|numerosos',
    indefinite: 'uno/una/un ~1 estudio/investigación/trabajo/artículo/análisis',
    journal: 'revista',
  },
  pt: {
    study:
      'estudos|estudo|pesquisas|pesquisa|artigos|artigo|trabalhos|trabalho|investigação|investigações|resultados|pesquisadores|pesquisadoras|pesquisador|cientistas|descoberta|publicação',
    published:
      'publicados|publicado|publicadas|publicada|publicou|publicaram|publica|saiu|aparece|descrito|descrita|apresentados|apresentado|apresentadas|apresentada|divulgados|divulgado|divulgadas|divulgada',
    recent:
      'novos|novo|novas|nova|hoje|ontem|esta semana|nesta segunda/terça/quarta/quinta/sexta|recentes|recente|recentemente|acaba de|último|última',
    newStudy:
      'novo/nova/recente estudo/pesquisa/trabalho/artigo/análise/investigação|estudo recente',
    definite:
      'o/a/os/as/este/esta/seu/sua/esse/essa estudo/pesquisa/artigo/trabalho/investigação/resultados|os autores/pesquisadores/cientistas/investigadores',
    other:
      'anteriores|anterior|prévios|prévio|prévias|prévia|outros/outro/outras/outra estudos/estudo/pesquisas/pesquisa/trabalhos/trabalho|em #|vários estudos|alguns estudos|por exemplo|diversos',
    indefinite: 'uma/um ~1 estudo/pesquisa/trabalho/artigo/análise/investigação',
    journal: 'revista|periódico',
  },
  it: {
    study:
      'studio|studi|ricerca|ricerche|articolo|articoli|lavoro|lavori|risultati|ricercatori|ricercatore|scienziate|scienziati|pubblicazione|scoperta',
    published:
      'pubblicato|pubblicata|pubblicati|pubblicate|pubblica|pubblicano|apparso|apparsa|apparsi|apparse|apparirà|uscito|uscita|descritto|descritta|descritti|descritte|presentato|presentata|presentati|presentate|descrivono',
    recent:
      'nuovo|nuova|nuovi|nuove|oggi|ieri|questa settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|recentemente|recenti|recente|appena|ultimo|ultima',
    newStudy: 'nuovo/nuova/recente studio/ricerca/articolo/lavoro/analisi|studio recente',
    definite:
      'lo/la/il/i/questo/questa/quest/loro studio/ricerca/articolo/lavoro/risultati/scoperta|gli autori/scienziati|i ricercatori',
    other:
      'precedente|precedenti|altro/altra/altri/altre studi/studio/ricerche/ricerca/lavori|nel #|diversi studi|alcuni studi|ad esempio|numerosi',
    indefinite: 'uno/una/un ~1 studio/ricerca/articolo/lavoro/analisi',
    journal: 'rivista|giornale',
  },
  nl: {
    study:
      'studies|studie|onderzoeken|onderzoekers|onderzoek|artikelen|artikel|resultaten|bevindingen|wetenschappers|publicatie|paper|ontdekking',
    published:
      'gepubliceerd|publiceren|publiceerden|publiceerde|verschenen|verschijnt|beschrijven|beschreven|gepresenteerd|schrijven',
    recent:
      'nieuwe|nieuw|vandaag|gisteren|deze week|recente|recent|onlangs|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nu',
    newStudy: 'nieuwe/nieuw/recente/recent ~1 studie/onderzoek/artikel/analyse/publicatie',
    definite:
      'de/het/deze/dit/hun studie/onderzoek/artikel/resultaten/bevindingen/publicatie/paper|de onderzoekers/auteurs/wetenschappers',
    other:
      'eerdere|eerder|vorige|vorig|andere/ander studies/studie/onderzoek|in #|verschillende|sommige|bijvoorbeeld|uit #',
    indefinite: 'een ~1 studie/onderzoek/artikel/analyse',
    journal: 'tijdschrift|vakblad|journal|wetenschapsblad',
  },
  pl: {
    study:
      'badania|badanie|badaniu|badaniach|praca|pracę|pracy|artykułu|artykuły|artykuł|wyniki|wyników|naukowcy|naukowców|badacze|publikacja|publikacji|publikację|odkrycie|odkrycia',
    published:
      'opublikowane|opublikowano|opublikowana|opublikowany|opublikowanej|opublikowali|opublikowała|opublikowało|opublikował|ukazała|ukazało|ukazały|ukazał|ukaże|opisana|opisano|opisane|opisany|opisali|przedstawiono|przedstawili',
    recent:
      'nowa|nowe|nowy|nowi|nowej|nowych|nowego|dziś|wczoraj|w tym tygodniu|najnowsza|najnowsze|najnowszy|najnowszej|najnowszych|niedawno|właśnie|poniedziałek|wtorek|środę|czwartek|piątek',
    newStudy:
      'nowe/nowa badanie/badania/praca/pracy/analiza/analizy/publikacja/publikacji|najnowsze badanie/badania',
    definite:
      'to/tego/tym/ich/te badanie/badania/badaniu/artykuł/praca/wyniki|autorzy|wyniki badań/badania',
    other:
      'wcześniejsza|wcześniejsze|wcześniejszy|wcześniejszych|poprzednia|poprzednie|poprzednio|inna/inne/inny/innych badanie/badania/badaniach/praca/prace/prac|w #|kilka badań|na przykład|liczne',
    indefinite: 'jedno z badań|pewne badanie',
    journal: 'czasopiśmie|czasopismo|piśmie|magazynie|periodyku|żurnalu',
  },
  ru: {
    study:
      'исследование|исследования|исследовании|исследований|статья|статье|статьи|статью|работа|работе|работы|работу|результаты|результатов|учёные|ученые|исследователи|исследователей|публикация|публикации|открытие|открытия|препринт',
    published:
      'опубликовано|опубликована|опубликованы|опубликован|опубликовали|опубликовала|опубликовал|публикует|вышла|вышло|вышли|представлены|представлена|представлено|описаны|описана|описано|описан|сообщает|сообщают|сообщили|пишет|пишут',
    recent:
      'новое|новая|новый|новые|новой|нового|новом|сегодня|вчера|на этой неделе|недавно|свежее|свежая|свежем|только что|последнее|последние',
    newStudy: 'новое/новая/новом исследование/исследовании/работа/работе/статья',
    definite:
      'это/этого/эта/данное/их/его/её исследование/исследования/статья/работа/результаты|авторы|результаты исследования/работы',
    other:
      'предыдущее|предыдущие|предыдущей|предыдущего|предыдущих|ранее|другое/другие/другая/других/другого исследование/исследования/исследований/исследовании/работа/работы/работе/работ|в #|несколько|нескольких|например|раньше|многочисленные|многочисленных',
    indefinite: 'одно из исследований|одно исследование',
    journal: 'журнале|журнала|журнал|издании|издание',
  },
  tr: {
    study:
      'araştırması|araştırmaya|araştırmanın|araştırmalar|araştırmacılar|araştırma|çalışması|çalışmanın|çalışmaya|çalışmada|çalışma|makalesi|makalede|makaleye|makale|bulgular|bulguları|bulgu|sonuçlar|sonuçları|sonuç|bilim insanları|keşif',
    published:
      'yayımlandı|yayımlanan|yayımladı|yayımlanarak|yayımlamış|yayınlandı|yayınlanan|yayınladı|yayınlanarak|yayınlamış|yer aldı|bildirildi|bildiriyor|sunuldu|açıklandı',
    recent:
      'yeni|bugün|dün|bu hafta|son|geçtiğimiz günlerde|yakın zamanda|pazartesi|salı|çarşamba|perşembe|cuma',
    newStudy: 'yeni araştırma/çalışma/makale|yeni bir araştırma/çalışma/makale',
    definite:
      'bu araştırma/çalışma/makale/bulgular/sonuçlar|söz konusu araştırma/çalışma/makale/bulgular/sonuçlar|araştırmacılar|araştırmanın|çalışmanın|yazarlar',
    other:
      'önceki|daha önceki|başka araştırma/çalışma|başka bir araştırma/çalışma|# yılında|bazı|örneğin|birçok',
    indefinite: 'bir araştırma/çalışma/makale',
    journal: 'dergisi|dergisinde|dergide|dergi',
  },
};

/**
 * Languages that put no spaces between words, or join particles to them: alternatives of regular
 * expressions, found anywhere.
 */
export const PATTERNS: Record<string, CueWords> = {
  ja: {
    study: '研究|論文|成果|調査|実験|研究チーム|研究者|発見',
    published: '掲載|発表|公開|報告|出版|載っ',
    recent:
      '新たな|新しい|最新|今回|このほど|本日|[0-9０-９]{1,2}日付|先週|今週|昨日|電子版|オンライン版|日に',
    newStudy: '新(?:しい|たな)?研究|最新の(?:研究|論文)',
    definite:
      '(?:この|本|同|今回の|その)(?:研究|論文|成果|調査|発見)|研究チームは|研究グループ|研究成果は',
    other:
      'これまでの研究|先行研究|過去の研究|別の研究|以前の|ほかの研究|他の研究|例えば|(?:19|20)\\d\\d年の(?:研究|論文)|複数の研究',
    indefinite: 'ある研究|ある論文',
    journal: '学術誌|科学誌|専門誌|雑誌|ジャーナル|誌に|誌で|医学誌',
  },
  ko: {
    study: '연구|논문|결과|성과|조사|실험|연구진|연구팀|발견',
    published: '게재|발표|실렸|공개|출판|보고',
    recent: '새로운|최근|이번|오늘|어제|지난 ?[0-9]{1,2}일|[0-9]{1,2}일|온라인판|최신|신규',
    newStudy: '새로운 연구|최신 연구|이번 연구',
    definite: '(?:이|이번|해당|본) (?:연구|논문|결과|성과)|연구진은|연구팀은|연구 결과는',
    other:
      '기존 연구|이전 연구|과거 연구|다른 연구|선행 연구|예를 들어|(?:19|20)\\d\\d년 (?:연구|논문)|여러 연구',
    indefinite: '한 연구',
    journal: '학술지|저널|국제학술지|과학저널|의학저널|과학지',
  },
  zh: {
    study:
      '研究|论文|論文|成果|调查|調查|实验|實驗|发现|發現|研究团队|研究人员|文章|报告|報告|科学家',
    published: '发表|發表|刊登|刊发|刊載|刊载|在线发表|上线|上線|公布|发布|發布|报道|報道|刊出',
    recent:
      '新研究|最新|近日|日前|今日|今天|昨日|昨天|本周|本月|新的|近期|最近|[0-9]{1,2}日|一项新',
    newStudy: '新研究|最新研究|一项新的?研究|最新(?:论文|論文|成果)',
    definite:
      '(?:该|該|这项|這項|此项|此項|本|这一|這一|他们的|上述|相关|相關)(?:研究|论文|論文|成果|发现|發現|调查)|研究人员|研究團隊|研究团队|研究者',
    other:
      '此前|以往|先前|之前的研究|其他研究|另一项|另一項|曾有研究|例如|多项研究|多項研究|過去|过去的研究|(?:19|20)\\d\\d年的?(?:研究|论文|論文)|有研究|早在',
    indefinite: '一项研究|一項研究|有一项研究',
    journal: '期刊|杂志|雜誌|雜志|学报|學報|学术期刊|科学期刊|上$|》',
  },
  ar: {
    study:
      'دراسة|الدراسة|بحث|البحث|ورقة|الورقة|نتائج|النتائج|باحث|باحثون|الباحثون|علماء|العلماء|اكتشاف',
    published: 'نشرت|نُشرت|نشر|نُشر|المنشورة|منشورة|المنشور|نشرتها|نشرها',
    recent:
      'جديدة|جديد|الجديدة|حديثة|الحديثة|اليوم|أمس|هذا الأسبوع|مؤخرا|مؤخرًا|حديثا|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة',
    newStudy: 'دراسة جديدة|دراسة حديثة|بحث جديد',
    definite: 'هذه الدراسة|هذا البحث|الدراسة|البحث|الباحثون|نتائج الدراسة|وقال الباحثون',
    other:
      'سابقة|السابقة|دراسات أخرى|دراسة أخرى|على سبيل المثال|عام (?:19|20)\\d\\d|دراسات عدة|بعض الدراسات',
    indefinite: 'إحدى الدراسات',
    journal: 'مجلة|دورية|المجلة|الدورية',
  },
};
