/**
 * Words that tell in running text whether a work is what the story reports, by language: those in Latin script,
 * the others standing in `cues-beyond-latin.ts`. Texts are compared in lower case, composed (NFC).
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
 * number. Apostrophes, hyphens and full stops are spaces here, as they are when texts are compared. All forms that a word
 * takes have to stand here. `no` is both written Norwegians; Romanian stands with commas and with cedillas.
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
  ca: {
    study:
      'estudis|estudi|recerca|recerques|investigació|investigacions|treballs|treball|articles|article|resultats|troballes|troballa|descobriments|descobriment|investigadors|investigadores|investigador|investigadora|científics|científiques|publicació|anàlisi',
    published:
      'publicat|publicada|publicats|publicades|publica|publiquen|publicar|aparegut|apareguda|apareix|apareixerà|descriu|descriuen|descrit|descrita|presentat|presentada|presentats|presenten|difós|difosa|recull',
    recent:
      'nou|nova|nous|noves|avui|ahir|aquesta setmana|aquest mes|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|recents|recent|recentment|darrer|darrera|acaba de|acaben de',
    newStudy:
      'nou/recent estudi/treball/article|nova/recent recerca/investigació/anàlisi/publicació|estudi/treball/recerca/investigació/article recent',
    definite:
      'l estudi/article/anàlisi|aquest/aquesta/seu/seva estudi/treball/article/recerca/investigació/anàlisi|el treball|la recerca/investigació/troballa|els resultats/autors/investigadors/científics|les investigadores/autores/científiques',
    other:
      'anteriors|anterior|previs|previ|prèvies|prèvia|altres/altre/altra estudis/estudi/treballs/treball/recerques/recerca/investigacions/investigació|el #|l any #|diversos/alguns/molts/nombrosos estudis/treballs|per exemple',
    indefinite: 'un/una ~1 estudi/treball/article/recerca/investigació/anàlisi',
    journal: 'revista|revistes',
  },
  ro: {
    study:
      'studiului|studiul|studiu|studiilor|studiile|studii|cercetare|cercetarea|cercetării|cercetări|cercetările|cercetători|cercetătorii|cercetătorilor|articolului|articolul|articol|articole|lucrare|lucrarea|lucrării|lucrări|rezultatele|rezultatelor|rezultate|concluziile|descoperire|descoperirea|descoperiri|descoperirile|analiză|analiza|publicație|publicaţie|savanții|savanţii|oamenii de știință/ştiinţă|autorii|experiment|experimentul',
    published:
      'publicată|publicat|publicate|publicați|publicaţi|publică|apărut|apărută|apărute|apare|descris|descrisă|descrise|descriu|prezentat|prezentată|prezentate|raportat|raportează|relatează|anunțat|anunţat|detaliat|detaliată|detaliate|scriu',
    recent:
      'nou|noul|nouă|noua|noile|recent|recentă|recenta|recente|azi|astăzi|ieri|săptămâna aceasta/asta|marți|marţi|miercuri|joi|vineri|sâmbătă|duminică|acum|tocmai|de curând',
    newStudy:
      'nou/noul/recent ~1 studiu/articol|nouă/noua/recentă/recenta ~1 cercetare/lucrare/analiză|noi/noile/recente ~1 studii/cercetări|studiu/studiul/articol/articolul recent/nou|cercetare/cercetarea/lucrare/lucrarea/analiză recentă/nouă|studii/studiile/cercetări recente/noi',
    definite:
      'studiul|studiului|cercetarea|cercetării|articolul|lucrarea|lucrării|rezultatele|cercetătorii|autorii|descoperirea|acest/acestui ~1 studiu/articol|această/acestei ~1 cercetare/lucrare/analiză|echipa de cercetare/cercetători',
    other:
      'anterior|anterioară|anterioare|precedent|precedente|alt/altă/alte/altor/celelalte studiu/studii/cercetare/cercetări|din #|în #|anul #|mai multe studii/cercetări|unele/numeroase/multe studii/cercetări|de exemplu|vezi și/şi|similare',
    indefinite: 'un ~1 studiu/articol|o ~1 cercetare/lucrare/analiză',
    journal: 'revista|revistei|revistă|jurnalul|jurnalului|jurnal|periodicul|publicația|publicaţia',
  },
  sv: {
    study:
      'studien|studiens|studie|studier|studierna|artikeln|artikel|artiklar|forskning|forskningen|forskningsartikel|forskningsartikeln|forskningsstudie|avhandling|avhandlingen|undersökning|undersökningen|rapport|rapporten|resultaten|resultatet|resultat|fynden|fyndet|fynd|upptäckten|upptäckt|analysen|analys|försöket|forskare|forskarna|forskarlag|forskarteam|preprint|publikation|publikationen',
    published:
      'publicerats|publicerat|publicerades|publicerade|publicerad|publiceras|publicerar|presenteras|presenterar|presenterats|presenterat|presenterades|beskriver|beskrivs|beskrivits|beskrev|rapporterar|rapporteras|redovisas|redovisar|skriver|offentliggjorts|offentliggjordes|offentliggörs|kommit ut|kom ut',
    recent:
      'nya|nytt|ny|nyligen|nyss|idag|i dag|igår|i går|i veckan|denna vecka|den här veckan|måndags|måndagen|måndag|tisdags|tisdagen|tisdag|onsdags|onsdagen|onsdag|torsdags|torsdagen|torsdag|fredags|fredagen|fredag|lördag|söndag|senaste|färska|färsk|aktuella|aktuell|precis|nu',
    newStudy:
      'ny/nya/nytt/färsk/färska/senaste/aktuell/aktuella ~1 studie/studien/studier/forskning/forskningen/artikel/artikeln/rapport/analys/undersökning/avhandling|nypublicerad/nypublicerade ~1 studie/studien/artikel/artikeln|nyligen publicerad/publicerade ~1 studie/studien/artikel/artikeln',
    definite:
      'studien|studiens|artikeln|undersökningen|avhandlingen|forskarna|forskarlaget|forskarteamet|forskargruppen|resultaten|fynden|författarna|deras/sin/vår/denna ~1 studie/artikel/forskning/undersökning/analys|deras/sina/våra/dessa ~1 resultat/fynd',
    other:
      'tidigare|förra|annan/andra studie/studier/forskning/forskare/artiklar|flera/några/många/flertal studier|år #|från #|sedan #|till exempel|exempelvis|t ex|se även/också|liknande|en studie från',
    indefinite: 'en ~1 studie/artikel/undersökning/analys/avhandling/rapport',
    journal:
      'tidskriften|tidskrift|tidskriftens|vetenskapstidskriften|forskningstidskriften|facktidskriften|journal|magasinet',
  },
  da: {
    study:
      'studiet|studie|studien|studier|studierne|undersøgelse|undersøgelsen|undersøgelser|undersøgelserne|forskning|forskningen|forskningsartikel|forskningsartiklen|artiklen|artikel|artikler|afhandling|afhandlingen|rapport|rapporten|resultaterne|resultatet|resultater|resultat|fundene|fundet|fund|opdagelsen|opdagelse|analysen|analyse|forsøget|forsøg|forskerne|forskere|preprint|publikation',
    published:
      'offentliggjort|offentliggøres|offentliggør|offentliggjorde|udgivet|udgives|udgiver|publiceret|publiceres|publicerer|udkommet|udkommer|udkom|bragt i|præsenteret|præsenteres|præsenterer|beskriver|beskrevet|beskrives|rapporterer|fremlægger|fremlagt|skriver',
    recent:
      'nye|nyt|ny|nylig|nyligt|netop|i dag|i går|denne uge|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|nyeste|seneste|friske|frisk|aktuelle|aktuel|nu',
    newStudy:
      'ny/nye/nyt/nyeste/seneste/frisk/aktuel ~1 studie/studier/undersøgelse/undersøgelser/forskning/artikel/analyse/rapport/forsøg/forskningsartikel|netop/nyligt offentliggjort/publiceret/udgivet ~1 studie/undersøgelse/artikel',
    definite:
      'studiet|undersøgelsen|artiklen|forskningsartiklen|afhandlingen|forskerne|forskerholdet|forskergruppen|resultaterne|fundene|forfatterne|det/dette/den/denne/deres/vores ~1 studie/undersøgelse/forskning/artikel/analyse|deres/vores/disse ~1 resultater/fund',
    other:
      'tidligere|anden/andet/andre studie/studier/undersøgelse/undersøgelser/forskning/forskere|flere/nogle/mange/adskillige studier/undersøgelser|i #|fra #|for eksempel|fx|f eks|se også|lignende',
    indefinite: 'et/en ~1 studie/undersøgelse/artikel/analyse/forsøg',
    journal:
      'tidsskriftet|tidsskrift|tidsskriftets|fagtidsskriftet|videnskabstidsskriftet|forskningstidsskriftet|fagbladet|journal|magasinet',
  },
  no: {
    study:
      'studien|studie|studier|studiene|studia|studiar|undersøkelse|undersøkelsen|undersøkelser|undersøking|undersøkinga|forskning|forskningen|forskninga|forsking|forskinga|forskningsartikkel|forskningsartikkelen|forskingsartikkel|artikkelen|artikkel|artikler|artiklar|avhandling|avhandlingen|avhandlinga|rapport|rapporten|resultatene|resultata|resultatet|resultater|resultat|funnene|funna|funnet|funn|oppdagelsen|oppdagelse|oppdaginga|oppdaging|analysen|analyse|forsøket|forsøk|forskerne|forskere|forskarane|forskarar|preprint|publikasjon|publikasjonen',
    published:
      'publisert|publiserte|publiseres|publiserer|offentliggjort|offentliggjøres|offentleggjort|utgitt|gitt ut|gjeve ut|kommet ut|kome ut|presentert|presenteres|presenterer|beskriver|beskrevet|beskrives|skildrar|rapporterer|legger frem/fram|lagt frem/fram|skriver|skriv',
    recent:
      'nye|nytt|ny|nylig|nyleg|nettopp|i dag|i går|denne uken/uka/veka|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|nyeste|nyaste|siste|ferske|ferskt|fersk|aktuelle|aktuell|nå',
    newStudy:
      'ny/nye/nytt/nyeste/nyaste/fersk/ferske ~1 studie/studien/studier/studiar/forskning/forsking/undersøkelse/undersøkelser/undersøking/artikkel/analyse/rapport/forskningsartikkel|nylig/nyleg publisert/publiserte ~1 studie/studien/artikkel/artikkelen',
    definite:
      'studien|studia|undersøkelsen|undersøkinga|artikkelen|forskningsartikkelen|avhandlingen|avhandlinga|forskerne|forskarane|forskerteamet|forskergruppen|forskergruppa|forskargruppa|resultatene|resultata|funnene|funna|forfatterne|forfattarane|denne/deres/vår ~1 studie/artikkel/forskning/forsking',
    other:
      'tidligere|tidlegare|annen/annet/anna/andre studie/studier/studiar/forskning/forsking/forskere|flere/fleire/noen/nokre/mange studier/studiar|i #|fra #|frå #|for eksempel|til dømes|f eks|se/sjå også|lignende|liknande',
    indefinite: 'en/ei/ein/et/eit ~1 studie/undersøkelse/undersøking/artikkel/analyse/forsøk',
    journal:
      'tidsskriftet|tidsskrift|tidsskriftets|fagtidsskriftet|forskningstidsskriftet|vitenskapstidsskriftet|fagbladet|journalen|journal|magasinet',
  },
  fi: {
    study:
      'tutkimus|tutkimuksen|tutkimusta|tutkimuksessa|tutkimuksesta|tutkimukseen|tutkimuksella|tutkimukset|tutkimusten|tutkimuksia|tutkimuksissa|tutkimuksista|tutkimuksemme|tutkimuksensa|tutkimuksessaan|tutkimusartikkeli|tutkimusartikkelin|tutkimusartikkelissa|artikkeli|artikkelin|artikkelissa|artikkelia|artikkelit|tulos|tulokset|tulosten|tuloksia|tuloksista|tuloksensa|tutkimustulos|tutkimustulokset|tutkimustuloksia|tutkimustulosten|löydös|löydöksen|löydökset|löytö|havainto|havainnot|väitöskirja|väitöskirjassa|väitöstutkimus|väitöstutkimuksessa|selvitys|selvityksen|analyysi|analyysin|katsaus|tutkija|tutkijat|tutkijoiden|tutkijaryhmä|tutkimusryhmä|kokeessa',
    published:
      'julkaistu|julkaistiin|julkaistaan|julkaistussa|julkaistun|julkaistut|julkaisi|julkaisivat|julkaisee|julkaisema|julkaisemassa|julkaisseet|ilmestyi|ilmestyy|ilmestynyt|ilmestyneessä|raportoi|raportoivat|kuvataan|kuvaavat|esitellään|esittelevät|kirjoittavat',
    recent:
      'uusi|uuden|uudessa|uutta|uudet|uusia|uusien|uusin|uusimmassa|tuore|tuoreen|tuoreessa|tuoretta|tuoreet|tuoreiden|äskettäin|hiljattain|vastikään|juuri|tänään|eilen|tällä viikolla|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|nyt',
    newStudy:
      'uusi/tuore/uusin/vastajulkaistu ~1 tutkimus/artikkeli/analyysi/väitöstutkimus/selvitys|uuden/tuoreen/vastajulkaistun ~1 tutkimuksen/artikkelin/analyysin/väitöstutkimuksen/selvityksen|uudessa/tuoreessa/uusimmassa/vastajulkaistussa ~1 tutkimuksessa/artikkelissa/väitöstutkimuksessa|uutta/tuoretta ~1 tutkimusta|uudet/tuoreet ~1 tutkimukset/tulokset/tutkimustulokset',
    definite:
      'tämä/tämän/tässä/se/sen/nämä/heidän ~1 tutkimus/tutkimuksen/tutkimuksessa/tutkimuksensa/artikkeli/artikkelin/löydös/löytö/tulokset|tutkimuksen|tutkimuksemme|tutkijat|tutkijoiden|tutkimusryhmä|tulokset|tutkimustulokset',
    other:
      'aiempi|aiemmin|aiemmat|aiemman|aiempien|aiemmissa|aikaisempi|aikaisemmin|aikaisemmat|aikaisemman|aikaisempien|aikaisemmissa|toinen/toisen/toisessa/muut/muiden/muissa tutkimus/tutkimuksen/tutkimuksessa/tutkimukset/tutkimusten/tutkimuksissa|vuonna #|vuoden #|useat/useissa/monet/monissa/eräät tutkimukset/tutkimuksissa|esimerkiksi|esim|lukuisat|katso myös',
    indefinite: 'eräs/yksi tutkimus|eräässä/yhdessä tutkimuksessa|erään tutkimuksen',
    journal:
      'lehdessä|lehden|lehteen|lehti|tiedelehdessä|tiedelehden|tiedelehti|aikakauslehdessä|aikakauslehti|julkaisusarjassa|tiedejulkaisussa|tiedejulkaisu|julkaisussa',
  },
  cs: {
    study:
      'studie|studii|studií|studiích|výzkum|výzkumu|výzkumy|výzkumem|výzkumů|článek|článku|články|článkem|práce|práci|prací|výsledky|výsledků|výsledek|výsledcích|zjištění|objev|objevu|objevy|vědci|vědců|vědkyně|výzkumníci|výzkumníků|badatelé|badatelů|autoři|publikace|publikaci|analýza|analýzu|analýzy|analýze|experiment|preprint',
    published:
      'publikována|publikován|publikováno|publikovány|publikovali|publikovala|publikoval|publikuje|publikovaná|publikované|publikovaný|publikovanou|publikovaném|zveřejněna|zveřejněn|zveřejněno|zveřejněny|zveřejnili|zveřejnila|zveřejnil|zveřejněná|zveřejněné|zveřejněnou|vyšla|vyšel|vyšlo|vyšly|vychází|otiskl|otištěna|popsali|popsala|popsal|popisují|popisuje|popsána|popsány|představili|představila|uvádějí|uvádí|uvedli|píší|informovali|informuje|informoval',
    recent:
      'nová|nové|nový|novou|nového|novém|nových|nejnovější|nedávno|nedávná|nedávné|nedávný|nedávnou|právě|dnes|včera|tento týden|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|nyní|aktuální|čerstvá|čerstvé|čerstvě',
    newStudy:
      'nová/nové/novou/nejnovější/nedávná/nedávné/nedávnou/aktuální/čerstvá/čerstvé ~1 studie/studii/práce/práci/analýza/analýzy/analýze/publikace/publikaci|nový/nového/novém/nejnovější/nejnovějšího/nedávný/nedávného/aktuální ~1 výzkum/výzkumu/článek/článku|nedávno/nově/právě publikovaná/publikované/publikovaný/zveřejněná/zveřejněné ~1 studie/studii/práce/výzkum',
    definite:
      'tato/této/tuto/jejich/naše/její/jeho ~1 studie/studii/práce/práci/výzkum/výsledky/zjištění/analýza/objev|tento/tohoto/tomto ~1 výzkum/výzkumu/článek/článku/objev|autoři|výzkumníci|badatelé|výsledky studie/výzkumu/práce|studie ukázala/ukazuje/zjistila/uvádí',
    other:
      'dřívější|dřívějších|předchozí|předchozích|dříve|jiná/jiné/jiný/jiných/další/dalších ~1 studie/studii/studií/výzkum/výzkumy/výzkumu/výzkumů/práce|v roce #|z roku #|několik/řada/mnoho studií/výzkumů|některé/mnohé studie/výzkumy|například|např|podobné|četné',
    indefinite: 'jedna/jedné ze studií|jedna studie|jeden výzkum/článek|jistá studie',
    journal: 'časopise|časopis|časopisu|časopisem|magazínu|periodiku|žurnálu|sborníku',
  },
  hu: {
    study:
      'tanulmány|tanulmányt|tanulmányban|tanulmányból|tanulmánya|tanulmányának|tanulmányában|tanulmányuk|tanulmányukban|tanulmányok|kutatás|kutatást|kutatásban|kutatásból|kutatásról|kutatása|kutatásuk|kutatások|vizsgálat|vizsgálatot|vizsgálatban|vizsgálatok|cikk|cikket|cikkben|cikkükben|szakcikk|szakcikkben|dolgozat|publikáció|publikációban|eredmények|eredményeket|eredményeit|eredményei|eredményeik|eredményeiket|eredmény|felfedezés|felfedezést|felfedezésről|kutatók|kutatócsoport|tudósok|szerzők|elemzés|elemzést|felmérés|kísérlet',
    published:
      'publikálták|publikálta|publikáltak|publikált|publikálja|megjelent|megjelentek|megjelenik|megjelenő|megjelentették|jelent meg|jelentek meg|jelentették meg|közölte|közölték|közölt|közöltek|közzétették|közzétett|tették közzé|írják|írták|számoltak be|számolt be|számol be|számolnak be|beszámoltak|bemutatták|ismertették|ismertetik',
    recent:
      'új|legújabb|legfrissebb|friss|frissen|nemrég|nemrégiben|minap|napokban|most|ma|tegnap|a héten|hétfőn|hétfői|kedden|keddi|szerdán|szerdai|csütörtökön|csütörtöki|pénteken|pénteki|szombaton|vasárnap',
    newStudy:
      'új/legújabb/friss/legfrissebb ~1 tanulmány/tanulmányt/tanulmányban/tanulmánya/tanulmányuk/tanulmányukban/kutatás/kutatást/kutatásban/kutatása/kutatások/vizsgálat/vizsgálatban/cikk/elemzés/felmérés|most/nemrég/nemrégiben/frissen megjelent/publikált/közölt ~1 tanulmány/tanulmányban/kutatás/kutatásban/cikk',
    definite:
      'a ~1 tanulmány/kutatás/vizsgálat/cikk/publikáció/felmérés/felfedezés|a kutatók/szerzők/tudósok/kutatócsoport|az eredmények/elemzés|tanulmányukban|tanulmányuk|kutatásuk|eredményeik|eredményeiket',
    other:
      'korábbi|korábban|előző|más/másik/további/egyéb ~1 tanulmány/tanulmányok/tanulmányban/kutatás/kutatások/vizsgálat/vizsgálatok|# ban/ben/as/es/os/ös|több/számos/néhány tanulmány/kutatás/vizsgálat|például|lásd még|hasonló',
    indefinite:
      'egy ~1 tanulmány/tanulmányban/kutatás/kutatásban/vizsgálat/vizsgálatban/cikk/elemzés',
    journal:
      'folyóirat|folyóiratban|folyóirata|folyóiratának|folyóiratában|szakfolyóirat|szakfolyóiratban|szaklap|szaklapban|szaklapjában|magazinban|magazin|lapban|hasábjain',
  },
  vi: {
    study:
      'nghiên cứu|bài báo|công trình|kết quả|phát hiện|khảo sát|phân tích|thử nghiệm|nhà khoa học|nhóm tác giả|khám phá',
    published: 'công bố|đăng|xuất bản|mô tả|trình bày|báo cáo trên|ra mắt',
    recent:
      'mới|gần đây|hôm nay|hôm qua|tuần này|tuần qua|tháng này|vừa|thứ hai/ba/tư/năm/sáu/bảy|chủ nhật|ngày ##',
    newStudy:
      'nghiên cứu ~2 mới|công trình ~2 mới|nghiên cứu gần đây|nghiên cứu vừa công/được|bài báo mới|phân tích mới',
    definite:
      'nghiên cứu này|nghiên cứu trên|nghiên cứu cho thấy|nghiên cứu của họ|công trình này|bài báo này|phát hiện này|phân tích này|các nhà nghiên/khoa|nhóm nghiên cứu|nhóm tác giả|các tác giả|kết quả nghiên cứu',
    other:
      'trước đây|trước đó|nghiên cứu trước|nghiên cứu khác|các nghiên cứu|nhiều nghiên cứu|một số nghiên/công|năm #|ví dụ|chẳng hạn|tương tự|xem thêm',
    indefinite: 'một nghiên cứu|một công trình|một bài báo|một phân tích',
    journal: 'tạp chí|tập san|chuyên san',
  },
  id: {
    study:
      'penelitiannya|penelitian|studinya|studi|risetnya|riset|kajian|makalah|artikel|temuannya|temuan|hasilnya|hasil|peneliti|ilmuwan|penemuan|publikasi|analisis|survei|eksperimen|uji klinis',
    published:
      'diterbitkan|menerbitkan|terbit|dipublikasikan|mempublikasikan|memublikasikan|terpublikasi|dimuat|dirilis|diumumkan|dilaporkan|melaporkan|dijelaskan|dipaparkan|disajikan|memaparkan|menulis',
    recent:
      'baru|terbaru|terkini|hari ini|kemarin|pekan ini|minggu ini|bulan ini|belum lama ini|senin|selasa|rabu|kamis|jumat|sabtu',
    newStudy:
      'studi/penelitian/riset/kajian/makalah/temuan/analisis/artikel ~1 baru/terbaru/terkini',
    definite:
      'studi/penelitian/riset/kajian/makalah/artikel/temuan/analisis ini/itu/tersebut/mereka|para/tim peneliti/ilmuwan/penulis|hasil penelitian/studi/riset|penelitiannya|studinya|risetnya|temuannya',
    other:
      'sebelumnya|terdahulu|studi/penelitian/riset/kajian lain/lainnya|tahun #|pada #|beberapa/banyak/sejumlah/berbagai studi/penelitian/riset|misalnya|contohnya|baca juga|serupa',
    indefinite: 'sebuah/suatu/satu ~1 studi/penelitian/riset/kajian/makalah/artikel/analisis',
    journal: 'jurnal|jurnalnya|majalah ilmiah',
  },
};
