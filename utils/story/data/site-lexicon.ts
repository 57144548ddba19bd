/** Words by which a site's name or host says what kind of publication it is. */

/** Words that newspapers are named with: whole words of the site's name, in lower case. */
export const NEWSPAPER_WORDS: ReadonlySet<string> = new Set([
  ...['times', 'post', 'herald', 'tribune', 'gazette', 'chronicle', 'telegraph', 'guardian'],
  ...[
    'independent',
    'mail',
    'express',
    'mirror',
    'observer',
    'courier',
    'globe',
    'bee',
    'inquirer',
  ],
  ...[
    'enquirer',
    'dispatch',
    'examiner',
    'daily',
    'newspaper',
    'newspapers',
    'picayune',
    'standard',
  ],
  ...[
    'zeitung',
    'tagblatt',
    'tageblatt',
    'anzeiger',
    'kurier',
    'presse',
    'rundschau',
    'tagesspiegel',
  ],
  ...['nachrichten', 'allgemeine', 'abendblatt', 'morgenpost', 'monde', 'figaro', 'liberation'],
  ...['libération', 'parisien', 'échos', 'echos', 'diario', 'periodico', 'periódico', 'vanguardia'],
  ...['país', 'mundo', 'jornal', 'diário', 'folha', 'estadão', 'público', 'corriere', 'repubblica'],
  ...[
    'gazzetta',
    'messaggero',
    'giornale',
    'stampa',
    'krant',
    'dagblad',
    'telegraaf',
    'volkskrant',
  ],
  ...['posten', 'bladet', 'tidning', 'tidende', 'tidningen', 'avis', 'avisen', 'sanomat', 'gazeta'],
  ...['rzeczpospolita', 'noviny', 'deník', 'газета', 'известия', 'правда', 'ведомости'],
  ...['gazete', 'gazetesi', 'hürriyet', 'milliyet', 'cumhuriyet', 'جريدة', 'صحيفة', 'الأهرام'],
]);

/** How newspapers written without spaces between words end, and hosts that write several words as one. */
export const NEWSPAPER_ENDINGS =
  /(?:新聞|新闻报|日报|日報|晚报|晚報|时报|時報|早报|早報|신문|일보)(?:社|网|網|デジタル|電子版)?$|(?:times|herald|tribune|gazette|chronicle|telegraph|guardian|independent|dailymail|express|mirror|observer|zeitung|anzeiger|posten|bladet)$/;

/** Words that magazines are named with. */
export const MAGAZINE_WORDS =
  /magazin|magasin|\bmag\b|revist|rivista|\brevue\b|\breview\b|weekly|monthly|quarterly|hebdo|časopis|czasopismo|tijdschrift|tidskrift|журнал|περιοδικ|مجلة|雑誌|杂志|雜誌|잡지|majalah|นิตยสาร|מגזין|مجله|dergi|folyoirat|tap chi|पत्रिका/i;

/** The same as a part of a host, where words are one: "rivistaponds.it", "pond-mag.com". */
export const MAGAZINE_HOSTS = /magazine|revista|rivista|(?:^|[.-])mag(?:[.-]|$)/;

/** Magazines whose names do not say so; whole names, in lower case. */
export const MAGAZINES: ReadonlySet<string> = new Set([
  ...['time', 'newsweek', 'the economist', 'the new yorker', 'the atlantic', 'wired', 'discover'],
  ...['new scientist', 'scientific american', 'science news', 'popular science', 'smithsonian'],
  ...[
    'national geographic',
    'quanta',
    'nautilus',
    'the scientist',
    'chemistry world',
    'physics world',
  ],
  ...['physics today', 'der spiegel', 'spiegel', 'stern', 'focus', 'spektrum', 'spektrum de'],
  ...['bild der wissenschaft', 'geo', 'le point', 'la recherche', 'pour la science', 'l obs'],
  ...['nature', 'science', 'eos', 'businessweek', 'spektrum der wissenschaft'],
  ...['sciences et avenir', 'muy interesante', 'le scienze', 'profil', 'illustreret videnskab'],
]);

/** Hosts that publish releases of institutions and companies, and nothing else. */
export const RELEASE_HOSTS =
  /(?:^|\.)(?:eurekalert|alphagalileo|newswise|idw-online|prnewswire|businesswire|globenewswire|presseportal|prweb|cision|asiaresearchnews)\.[a-z.]+$/;

/** The part of an address under which newsrooms keep their releases. */
export const RELEASE_PATHS =
  /\/(?:(?:press|news|media)[-_]?releases?|pub_releases|(?:presse|medien)-?mitteilung(?:en)?|communiques?-(?:de-)?presse|comunicados?-(?:de-)?prensa|comunicat[io]-stampa|persbericht(?:en)?|pressmeddelanden?|pressemeddelelser?)(?:\/|$)/i;

/** Hosts that keep other people's blogs. */
export const BLOG_HOSTS =
  /(?:^|\.)(?:substack|wordpress|blogspot|medium|tumblr|typepad|livejournal|over-blog|hatenablog)\.[a-z.]+$/;

/** Addresses that only blogs and newsletters have: "/posts/…", "/p/…", "/@ada/…". */
export const BLOG_PATHS = /^\/(?:[a-z]{2}\/)?(?:(?:posts?|@[^/]+)\/[^/]|p\/[a-z])/;

/** Addresses that blog software gives its posts: by year and month. */
export const DATED_PATHS = /^\/(?:19|20)\d\d\/\d\d\/(?:\d\d\/)?[^/]+\/?$/;

/** Software that writes blogs and newsletters and little else, as pages name it. */
export const BLOG_SOFTWARE = /^(?:ghost|blogger|jekyll|hexo)\b/i;
