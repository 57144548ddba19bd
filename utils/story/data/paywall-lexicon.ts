/**
 * What sites write where they stop a text for those who have not paid or signed in. Data: lower case,
 * matched anywhere in a short line. Only words that say the text goes on elsewhere or is for some readers
 * only; "Subscribe" alone stands on free pages too. How they are used stands in paywall.ts.
 */
const rows: readonly string[] = [
  // English
  "\\bto (continue|keep|finish) reading\\b|\\b(continue|keep) reading (with|for|by|this (article|story) with)\\b|\\b(to (read|access|see|view)|unlock) the (full|rest of the|rest of this|complete|entire) (article|story|text|report|content|piece)\\b|\\b(this|the) (article|story|content|post|page) is (only )?(available )?(exclusively )?(for|to|reserved for) (our )?(paying |paid |registered |premium |print |digital )*(subscribers|members|readers)\\b|\\b(exclusive|exclusively|only|available) (for|to) (our )?(paying |paid |registered |premium )?(subscribers|members)\\b|\\bsubscribers?[- ]only (article|story|content)\\b|\\b(unlock|buy|purchase) (this|the full) (article|story)\\b|\\byou([’']ve| have) (reached|used|read) (your|all your|the) (limit|monthly limit|last|maximum|free articles)\\b|\\bthis is a premium article\\b|\\bthis (post|article|story) is for (paid|paying) (subscribers|members)\\b",
  // German
  '\\b(jetzt )?weiterlesen mit\\b|\\bum (diesen artikel |den artikel )?(weiter|zu ende|vollständig)[ -]?(zu )?lesen\\b|\\b(nur|exklusiv) für (unsere )?(digital-|plus-|premium-)?abonnent|\\bdieser (artikel|inhalt|beitrag|text) ist (nur |exklusiv )?(für|unseren)\\b.{0,30}(abonnent|mitglied)|\\bden (ganzen|vollständigen|kompletten) (artikel|text|beitrag) lesen\\b|\\blesen sie (diesen artikel|den ganzen artikel|weiter) mit\\b',
  // French
  '\\b(article|contenu|texte) (est )?réservé (aux|à nos) abonnés|\\bréservée? (aux|à nos) abonnés|\\bla suite (de cet article )?est réservée|\\bil vous reste \\d+([.,]\\d+)? ?% (de cet article )?à lire|\\bil vous reste \\d+([.,]\\d+)? ?% de|\\bpour (lire la suite|continuer (à lire|votre lecture)|poursuivre (la|votre) lecture)',
  // Spanish, Portuguese, Italian
  '\\b(contenido|artículo) (exclusivo|solo|sólo|reservado) para (suscriptores|socios)|\\b(exclusivo|solo|sólo) para (suscriptores|socios)|\\bpara (seguir|continuar) leyendo\\b|\\bsigue leyendo (con|por)\\b',
  '\\b(conteúdo|artigo|exclusivo) (exclusivo )?para assinantes\\b|\\bpara (continuar|seguir) (lendo|a ler)\\b|\\bassine (para|e) (ler|leia|continuar)',
  '\\b(articolo|contenuto|riservato) (riservato )?(agli|per gli|ai nostri) abbonati\\b|\\bper continuare a leggere\\b|\\babbonati per (continuare|leggere)\\b',
  // Dutch, Scandinavian, Polish, Czech
  '\\b(alleen|exclusief) (toegankelijk )?voor abonnees\\b|\\bom (dit artikel )?(verder te|te blijven) lezen\\b|\\bverder lezen\\?|\\bför (att )?(fortsätta läsa|läsa vidare|prenumeranter)|\\b(kun|bare|forbeholdt|for) (for )?(våre |vores )?abonnenter\\b|\\bfor (å|at) (lese|læse) (videre|hele|resten)',
  '\\b(tylko|dostępny|dostępne|artykuł) (tylko )?dla (subskrybentów|prenumeratorów|abonentów)|\\baby (czytać|przeczytać) (dalej|cały|dalszą)|pouze pro předplatitele|pro předplatitele',
  // Russian, Ukrainian
  'только (для|по) подпис|доступ(на|ен|но) (только )?(для )?подписчик|чтобы (прочитать|читать|продолжить) (полностью|дальше|далее|чтение|весь)|лише для передплатник',
  // Japanese, Chinese, Korean
  'この(記事|続き)は(有料)?会員限定|会員限定(記事|です|の記事)|この記事は有料(会員|記事)|続きを(読む|お読みいただく|ご覧いただく)には|ここから先は(有料|会員)|残り\\s?\\d+\\s?文字',
  '(订阅|登录|登入|付费|付費|訂閱|購買|购买|开通会员|成为会员|加入會員)(后|後|即可|以|才能|可)?(继续|繼續)?(阅读|閱讀|查看|解锁|解鎖)(全文|全部|本文|完整)?|(会员|會員|订户|訂戶|订阅者)(专享|專享|独享|獨享|限定|专属|專屬)(文章|内容|內容)?|剩余\\s?\\d+%',
  '(유료|구독) ?(회원|구독자|독자) ?(전용|만)|구독자 전용|(로그인|구독|결제)(을|를)? ?(하시면|하면|하고|후).{0,12}(전문|전체|계속)',
  // Arabic, Persian, Hebrew
  'للمشتركين فقط|حصري(ا|ًا)? للمشتركين|لمتابعة القراءة|لمواصلة القراءة|ویژه مشترکان|برای ادامه مطلب.{0,20}(اشتراک|وارد)|למנויים בלבד|להמשך קריאה.{0,20}(מנוי|הירשמו|התחברו)',
];

export const WALL_WORDS = new RegExp(rows.join('|'));
