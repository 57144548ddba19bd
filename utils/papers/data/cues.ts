/**
 * Words that tell in running text whether a work is what the story reports, by language, as
 * alternatives of regular expressions over lower-cased text. The only unbounded repetition in them is
 * `[^ ]+`, one word: counted repetitions are compiled as so many copies, which takes longer than a
 * page's reading.
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

/** Words apart: letters of any script count as one. */
export const CUES: Record<string, CueWords> = {
  en: {
    study:
      'stud(?:y|ies)|papers?|research|findings|results|article|preprint|pre-print|analysis|trial|survey|review|experiments?|discovery|manuscript|publication|work|scientists|researchers|authors',
    published:
      'published|publishes|publishing|publication|appear(?:s|ed|ing)?|report(?:ed|s|ing)|described|describes?|presented|detailed|posted|announced|unveiled|released|available (?:at|online|here|in)|out (?:today|now|in)|featured in|wrote|writes?|write in',
    recent:
      'new|newly|latest|today|this week|this month|yesterday|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|now|just|recent|recently|upcoming|forthcoming|advance online|early online|online (?:first|ahead)',
    newStudy:
      '(?:new|latest|recent|newly published|just-published|upcoming|forthcoming)(?: [^ ]+){0,2} (?:study|paper|research|preprint|report|article|analysis|findings|results|survey|review|work)',
    definite:
      '(?:the|this|their|his|her|our|its|these)(?: [^ ]+){0,2} (?:study|paper|research|findings|results|article|preprint|analysis|trial|survey|review|discovery|work|manuscript)|study authors?|the (?:authors|researchers|team)|based on (?:this|the)',
    other:
      'previous(?:ly)?|earlier|prior|past|last year|years ago|other (?:studies|research|work|papers)|another|separate|similar|different (?:study|team|group)|studies (?:have|had|show|suggest|link|found)|research (?:has|shows|suggests) (?:shown|that)|\\d+ (?:studies|papers|trials)|hundreds of|dozens of|a \\d{4} (?:study|paper|review|report|meta-analysis|survey|analysis)|in (?:19|20)\\d\\d|decades|e\\.g\\.|for example|see also|also see|see e|such as|known as|unrelated|not involved|according to (?:one|some|a \\d{4})|one study|one of|some (?:studies|research)|several|many|numerous|a growing|evidence (?:that|shows|suggests)',
    indefinite:
      'an?(?: [^ ]+){0,2} (?:study|paper|article|analysis|trial|survey|review|meta-analysis)',
    journal: 'journal|issue of|proceedings|peer-reviewed|edition of',
  },
  de: {
    study:
      'studien?|arbeit|untersuchung|artikel|fachartikel|paper|ergebnisse?|veröffentlichung|publikation|forscher(?:innen)?|forschung|forschende|wissenschaftler(?:innen)?|preprint|beitrag|aufsatz|autoren|entdeckung',
    published:
      'veröffentlich(?:t|ten|en)|erschienen|erscheint|publizier(?:t|ten|en)|berichte(?:t|n|ten)|beschreib(?:t|en)|beschrieben|dargelegt|vorgestellt|präsentier(?:t|en)|nachzulesen|schreib(?:t|en)',
    recent:
      'neuen?|neuer|neues|jetzt|nun|heute|gestern|aktuellen?|aktueller|jüngste[nr]?|kürzlich|soeben|diese woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
    newStudy:
      '(?:neue[nrs]?|aktuelle[nrs]?|jüngste[nrs]?|gerade erschienene[nrs]?)(?: [^ ]+){0,2} (?:studien?|untersuchung|arbeit|analyse|artikel|veröffentlichung|paper|forschung)',
    definite:
      '(?:die|der|das|diese[rs]?|ihre[rn]?|seine[rn]?|den|dem|unsere[rn]?)(?: [^ ]+){0,2} (?:studie|arbeit|untersuchung|artikel|ergebnisse|paper|veröffentlichung|publikation)|das team|die forscher(?:innen)?|die forschenden|die autoren',
    other:
      'früheren?|frühere[rs]?|vorherigen?|anderen?|andere[rs]?|bereits (?:19|20)\\d\\d|im jahr(?:e)? (?:19|20)\\d\\d|aus dem jahr|studien (?:zeigen|haben|belegen)|weiteren?|zum beispiel|z\\. ?b\\.|etwa|siehe auch|ähnlich|mehrere|zahlreiche|einige studien|eine studie aus',
    indefinite:
      'eine?(?: [^ ]+){0,2} (?:studie|untersuchung|arbeit|analyse|artikel|veröffentlichung)',
    journal:
      'fachzeitschrift|fachmagazin|fachjournal|fachblatt|journal|zeitschrift|magazin|wissenschaftsmagazin',
  },
  fr: {
    study:
      'études?|travaux|recherches?|articles?|résultats|publication|chercheu(?:rs?|ses?)|scientifiques|prépublication|découverte',
    published:
      'publié(?:e|s|es)?|parue?s?|paru|publient|publie|paraît|décri(?:t|vent)|présenté(?:e|s|es)?|détaillé(?:e|s|es)?',
    recent:
      "nouvel(?:le|les)?|nouveaux?|récent(?:e|s|es)?|aujourd’hui|aujourd'hui|cette semaine|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vient d|viennent d",
    newStudy:
      '(?:nouvelle|récente|nouveaux|nouvel) (?:étude|recherche|analyse|publication|travaux|article)|étude récente',
    definite:
      "(?:l’|l'|cette |leur |leurs |ces |ses )(?:étude|article|recherche|travaux|résultats|publication)|les (?:chercheurs|auteurs|scientifiques|résultats|travaux)",
    other:
      'précédent(?:e|s|es)?|autres? (?:études?|travaux|recherches?)|une autre|d’autres|en (?:19|20)\\d\\d|plusieurs (?:études|travaux)|antérieur(?:e|s|es)?|par exemple|des études|certaines études|déjà',
    indefinite:
      'une(?: [^ ]+){0,1} (?:étude|recherche|analyse|publication)|un(?: [^ ]+){0,1} article',
    journal: 'revue|journal|magazine',
  },
  es: {
    study:
      'estudios?|investigaci(?:ón|ones)|trabajos?|artículos?|resultados|hallazgos?|investigador(?:es|as)?|científic[oa]s|publicación|descubrimiento',
    published:
      'publicad[oa]s?|publican|publica|publicó|aparece|aparecid[oa]|difundid[oa]|descri(?:be|ben|to)|presentad[oa]s?|recoge',
    recent:
      'nuev[oa]s?|hoy|ayer|esta semana|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes)|recientes?|recientemente|últim[oa]|acaba de',
    newStudy:
      '(?:nuev[oa]|reciente) (?:estudio|investigación|trabajo|artículo|análisis)|estudio reciente',
    definite:
      '(?:el|la|los|las|este|esta|estos|su|sus) (?:estudio|trabajo|investigación|artículo|resultados|hallazgos)|los (?:autores|investigadores|científicos)',
    other:
      'anterior(?:es)?|previ[oa]s?|otr[oa]s? (?:estudios?|trabajos?|investigaci)|en (?:19|20)\\d\\d|varios estudios|algunos estudios|por ejemplo|diversos estudios|numerosos',
    indefinite: 'un[oa]?(?: [^ ]+){0,1} (?:estudio|investigación|trabajo|artículo|análisis)',
    journal: 'revista',
  },
  pt: {
    study:
      'estudos?|pesquisas?|artigos?|trabalhos?|investigaç(?:ão|ões)|resultados|pesquisador(?:es|as)?|cientistas|descoberta|publicação',
    published:
      'publicad[oa]s?|publicou|publicaram|publica|saiu|aparece|descrit[oa]|apresentad[oa]s?|divulgad[oa]s?',
    recent:
      'nov[oa]s?|hoje|ontem|esta semana|nesta (?:segunda|terça|quarta|quinta|sexta)|recentes?|recentemente|acaba de|últim[oa]',
    newStudy:
      '(?:nov[oa]|recente) (?:estudo|pesquisa|trabalho|artigo|análise|investigação)|estudo recente',
    definite:
      '(?:o|a|os|as|este|esta|seu|sua|esse|essa) (?:estudo|pesquisa|artigo|trabalho|investigação|resultados)|os (?:autores|pesquisadores|cientistas|investigadores)',
    other:
      'anterior(?:es)?|prévi[oa]s?|outr[oa]s? (?:estudos?|pesquisas?|trabalhos?)|em (?:19|20)\\d\\d|vários estudos|alguns estudos|por exemplo|diversos',
    indefinite: 'uma?(?: [^ ]+){0,1} (?:estudo|pesquisa|trabalho|artigo|análise|investigação)',
    journal: 'revista|periódico',
  },
  it: {
    study:
      'stud(?:io|i)|ricerc(?:a|he)|articol[oi]|lavor[oi]|risultati|ricercator[ie]|scienziat[ei]|pubblicazione|scoperta',
    published:
      'pubblicat[oaie]|pubblica|pubblicano|appars[oaie]|apparirà|uscit[oa]|descritt[oaie]|presentat[oaie]|descrivono',
    recent:
      'nuov[oaie]|oggi|ieri|questa settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|recentemente|recenti?|appena|ultim[oa]',
    newStudy: '(?:nuov[oa]|recente) (?:studio|ricerca|articolo|lavoro|analisi)|studio recente',
    definite:
      "(?:lo|la|il|i|questo|questa|quest’|quest'|loro) (?:studio|ricerca|articolo|lavoro|risultati|scoperta)|gli autori|i ricercatori|gli scienziati",
    other:
      'precedent[ei]|altr[oaie] (?:studi|studio|ricerche|ricerca|lavori)|nel (?:19|20)\\d\\d|diversi studi|alcuni studi|ad esempio|numerosi',
    indefinite: 'un[oa]?(?: [^ ]+){0,1} (?:studio|ricerca|articolo|lavoro|analisi)',
    journal: 'rivista|giornale',
  },
  nl: {
    study:
      'studies?|onderzoek(?:en|ers)?|artikel(?:en)?|resultaten|bevindingen|wetenschappers|publicatie|paper|ontdekking',
    published:
      'gepubliceerd|publiceren|publiceerden|publiceerde|verschenen|verschijnt|beschr(?:ijven|even)|gepresenteerd|schrijven',
    recent:
      'nieuwe?|vandaag|gisteren|deze week|recente?|onlangs|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nu',
    newStudy: '(?:nieuwe?|recente?)(?: [^ ]+){0,1} (?:studie|onderzoek|artikel|analyse|publicatie)',
    definite:
      '(?:de|het|deze|dit|hun) (?:studie|onderzoek|artikel|resultaten|bevindingen|publicatie|paper)|de (?:onderzoekers|auteurs|wetenschappers)',
    other:
      'eerder(?:e)?|vorige?|andere? (?:studies?|onderzoek)|in (?:19|20)\\d\\d|verschillende|sommige|bijvoorbeeld|uit (?:19|20)\\d\\d',
    indefinite: 'een(?: [^ ]+){0,1} (?:studie|onderzoek|artikel|analyse)',
    journal: 'tijdschrift|vakblad|journal|wetenschapsblad',
  },
  pl: {
    study:
      'badani[aeu]|badaniach|prac[aęy]|artykuł(?:u|y)?|wynik(?:i|ów)|naukowcy|naukowców|badacze|publikacj[aięi]|odkryci[ea]',
    published:
      'opublikowan[eoay]{1,2}|opublikowali|opublikował[ao]?|ukazał[aoy]?|ukaże|opisan[aoey]|opisali|przedstawi(?:ono|li)',
    recent:
      'now[aeyi]{1,2}|nowego|dziś|wczoraj|w tym tygodniu|najnowsz[aeyi]{1,2}|niedawno|właśnie|poniedziałek|wtorek|środę|czwartek|piątek',
    newStudy: 'now[ea] (?:badani[ea]|prac[ay]|analiz[ay]|publikacj[ai])|najnowsze badani[ea]',
    definite:
      '(?:to|tego|tym|ich|te) (?:badanie|badania|badaniu|artykuł|praca|wyniki)|autorzy|wyniki (?:badań|badania)',
    other:
      'wcześniejsz[aeyi]{1,2}|poprzedni[aeo]|inn[aeyi]{1,2} (?:badani|prac)|w (?:19|20)\\d\\d|kilka badań|na przykład|liczne',
    indefinite: 'jedno z bada[nń]|pewne badanie',
    journal: 'czasopi(?:śmie|smo|śmie naukowym)|piśmie|magazynie|periodyku|żurnalu',
  },
  ru: {
    study:
      'исследовани(?:е|я|и|й)|стать(?:я|е|и|ю)|работ(?:а|е|ы|у)|результат(?:ы|ов)|учёные|ученые|исследовател(?:и|ей)|публикаци(?:я|и)|открыти[ея]|препринт',
    published:
      'опубликован(?:о|а|ы)?|опубликовал(?:и|а)?|публикует|вышл[аои]|представлен(?:ы|а|о)|описан(?:ы|а|о)?|сообщ(?:ает|ают|или)|пишет|пишут',
    recent:
      'нов(?:ое|ая|ый|ые|ой|ого|ом)|сегодня|вчера|на этой неделе|недавно|свеж(?:ее|ая|ем)|только что|последн(?:ее|ие)',
    newStudy: 'нов(?:ое|ая|ом) (?:исследование|исследовании|работа|работе|статья)',
    definite:
      '(?:это|этого|эта|данное|их|его|её) (?:исследование|исследования|статья|работа|результаты)|авторы|результаты (?:исследования|работы)',
    other:
      'предыдущ(?:ее|ие|ей|его|их)|ранее|друг(?:ое|ие|ая|их|ого) (?:исследован|работ)|в (?:19|20)\\d\\d|нескольк|например|раньше|многочисленн',
    indefinite: 'одно из исследований|одно исследование',
    journal: 'журнал(?:е|а)?|издани[ие]',
  },
  tr: {
    study:
      'araştırma(?:sı|ya|nın|lar|cılar)?|çalışma(?:sı|nın|ya|da)?|makale(?:si|de|ye)?|bulgu(?:lar|ları)?|sonuç(?:lar|ları)?|bilim insanları|keşif',
    published:
      'yayımla(?:ndı|nan|dı|narak|mış)|yayınla(?:ndı|nan|dı|narak|mış)|yer aldı|bildiri(?:ldi|yor)|sunuldu|açıklandı',
    recent:
      'yeni|bugün|dün|bu hafta|son|geçtiğimiz günlerde|yakın zamanda|pazartesi|salı|çarşamba|perşembe|cuma',
    newStudy: 'yeni (?:bir )?(?:araştırma|çalışma|makale)',
    definite:
      '(?:bu|söz konusu) (?:araştırma|çalışma|makale|bulgular|sonuçlar)|araştırmacılar|araştırmanın|çalışmanın|yazarlar',
    other:
      'önceki|daha önceki|başka (?:bir )?(?:araştırma|çalışma)|(?:19|20)\\d\\d yılında|bazı|örneğin|birçok',
    indefinite: 'bir (?:araştırma|çalışma|makale)',
    journal: 'dergi(?:si|sinde|de)?',
  },
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
