/**
 * Words that pages set before or above a part of theirs ("Journal reference:", 論文情報), by what they mean and by
 * language; `da` holds all Nordic languages, Finnish and Czech. As `labelKey` gives them: small letters, straight
 * apostrophes, no colon, no brackets. Gathered from what news sites, press services and universities are publicly
 * known to print; add freely. Two tasks are made from it, which want to know other things of a label: what it
 * takes out of a story (`story/data/release-labels.ts`) and what it says of a link (`papers/data/labels.ts`).
 */

export const LABEL_WORDS = {
  /** The reported paper, by words that hardly a sentence opens with. */
  paper: {
    en: 'related journal article|related journal articles|journal reference|journal references|journal article|original publication|original paper|original article|original study|original research|original source|published paper|research paper|research article|paper|the paper|the study|study|article|publication|publication details|publication information|paper reference|article reference|full citation|full reference|full paper|read the paper|read the study|reference article|about the paper|link to paper|paper link|link to the paper|link to study|link to the study|link to article',
    de: 'originalpublikation|originalveröffentlichung|originalarbeit|originalstudie|originalbeitrag|publikation|veröffentlichung|zur studie|zur publikation|studie|fachartikel|originalartikel',
    fr: "référence|référence bibliographique|référence de l'article|article original|publication originale",
    es: 'referencia|referencia bibliográfica|artículo original|publicación original|artículo de referencia|artículo',
    pt: 'referência|referência bibliográfica|artigo original|artigo|publicação',
    it: 'riferimento|riferimento bibliografico|pubblicazione|articolo originale|studio originale',
    nl: 'publicatie|originele publicatie|artikel|referentie',
    da: 'vetenskaplig artikel',
    ru: 'статья|публикация|оригинальная статья',
    ja: '論文情報|発表論文|掲載論文|原論文|原著論文|論文|掲載誌',
    ko: '논문 정보|논문정보|논문명|원문',
    zh: '论文信息|相关论文信息|论文链接|原文链接|相关论文|論文連結',
  },
  aboutResearch: {
    en: 'about this research',
  },
  /** The reported paper as well; but stories say these within their text, too. */
  paperInText: {
    en: 'journal citation|journal source|original work|publication reference|publication title|published in|published study|article doi|article details|paper details|paper title|research reference|scientific paper|scientific publication|scientific article|scientific reference|the research|the publication|the article|the source paper|full study|full article|full bibliographic information|bibliographic information|peer-reviewed paper|study reference|study link|study details|link to publication|link to research|link to journal article|read the full study|read the full paper|read the original study|read the original article|read the publication|read the research|read the article|view the study|view the paper|see the study|see the paper|primary source|source reference|source article|source paper|about this paper|about the study|digital object identifier|doi number|doi link|paper doi|citation information|reference information|reported in|more information about the study|usage reference|preprint|preprint paper|press release reference|the study was published in|the paper was published in|the research was published in|reference publication|reference study|reference paper|featured paper|featured study|study citation|paper citation|source study|technical paper|cited paper|official publication',
    de: 'originalliteratur|original-publikation|original-veröffentlichung|original publikation|fachpublikation|fachveröffentlichung|fachaufsatz|zur originalpublikation|zur veröffentlichung|zum artikel|zum fachartikel|zum paper|zur originalstudie|link zur studie|link zur publikation|link zur veröffentlichung|link zum artikel|link zum paper|link zur originalpublikation|link zur originalarbeit|link zur originalveröffentlichung|link zur fachpublikation|die studie|studien-link|studie im original|originaltext|wissenschaftliche publikation|wissenschaftlicher artikel|wissenschaftliche veröffentlichung|erschienen in|publiziert in|veröffentlicht in|bibliografische angaben|bibliographische angaben|bibliographie der studie|angaben zur publikation|angaben zur studie|publikationshinweis|literaturhinweis|literaturangabe|fachzeitschrift|originalquelle',
    fr: "publication scientifique|article scientifique|étude originale|référence de l'étude|référence de la publication|référence scientifique|lire l'étude|lire l'article|lire la publication|lien vers l'étude|lien vers l'article|lien vers la publication|consulter l'étude|consulter la publication|l'étude|étude|paru dans|publié dans|en savoir plus sur l'étude",
    es: 'referencia del artículo|referencia de la publicación|referencia original|publicación|publicación científica|artículo científico|artículo completo|estudio|estudio original|estudio completo|el estudio|revista|publicado en|enlace al estudio|enlace al artículo|enlace a la publicación|leer el estudio|más información sobre el estudio|trabajo original|fuente original|cita bibliográfica',
    pt: 'referência do artigo|publicação original|artigo científico|artigo completo|estudo|estudo original|estudo completo|o estudo|o artigo|publicado em|link para o estudo|link para o artigo|link do artigo|leia o artigo|leia o estudo|acesse o artigo|acesse o estudo|trabalho original',
    it: "riferimento dello studio|pubblicazione originale|pubblicazione scientifica|articolo scientifico|studio|lo studio|lo studio originale|leggi lo studio|leggi l'articolo|link allo studio|link all'articolo|link alla pubblicazione|rivista|pubblicato su|pubblicato in|fonte originale|titolo dello studio",
    nl: 'oorspronkelijke publicatie|wetenschappelijke publicatie|wetenschappelijk artikel|origineel artikel|oorspronkelijk artikel|onderzoek|het onderzoek|de studie|de publicatie|lees het onderzoek|lees de studie|lees de publicatie|lees het artikel|link naar de publicatie|link naar het artikel|link naar het onderzoek|tijdschrift|gepubliceerd in|verschenen in',
    da: 'videnskabelig artikel|studiet|undersøgelsen|artiklen|studien|artikkel|studien i sin helhet|forskningsartikel|alkuperäinen julkaisu|julkaisu|publikace|původní článek|odborný článek',
    pl: 'publikacja|publikacja źródłowa|publikacja oryginalna|oryginalna publikacja|artykuł|artykuł naukowy|artykuł źródłowy|praca oryginalna|oryginalna praca|badanie|badania|link do badania|link do publikacji|link do artykułu|czasopismo|opublikowano w|praca naukowa|źródło publikacji',
    ru: 'научная статья|оригинальная публикация|научная публикация|исследование|ссылка на статью|ссылка на исследование|ссылка на публикацию|текст статьи|текст исследования|журнал|опубликовано в|оригинал статьи|работа опубликована в',
    tr: 'makale|araştırma|araştırma makalesi|bilimsel makale|orijinal makale|özgün makale|yayın|yayın bilgisi|makale bilgisi|makale künyesi|çalışma|çalışmanın künyesi|dergi|yayımlandığı dergi|referans|makale referansı|araştırmanın kendisi',
    ja: '原論文情報|論文名|論文タイトル|論文題目|論文詳細|論文リンク|掲載雑誌|掲載雑誌名|掲載学術誌|雑誌|発表雑誌|発表誌|ジャーナル|ジャーナル名|書誌情報|書誌事項|研究論文|論文掲載|掲載情報|掲載先|発表論文情報|論文の詳細情報|論文発表の概要|学術誌情報|論文・発表|発表媒体|タイトル・掲載誌',
    ko: '논문|논문 제목|게재 논문|게재논문|원논문|게재지|게재 학술지|학술지|저널|저널명|연구 논문|연구논문|논문 링크|논문 원문|발표 논문|출판정보|출판 정보',
    zh: '论文|论文标题|论文题目|论文地址|论文全文|论文全文链接|论文原文|论文doi|原始论文|原论文|期刊名称|发表期刊|发表刊物|文章链接|文章信息|研究论文|文献信息|相關論文|論文資訊|論文鏈接|原文連結|原文出處|期刊論文|發表期刊|论文地址链接|全文链接|论文doi链接|doi链接|原文doi|原文信息|论文引用信息|引用论文|参考论文',
    ar: 'الورقة البحثية|الورقة العلمية|الدراسة|رابط الدراسة|رابط البحث|رابط الورقة|البحث|البحث الأصلي|الدراسة الأصلية|المقالة العلمية|المقال العلمي|المنشور الأصلي|المجلة|المجلة العلمية|نشرت في|مرجع الدراسة|عنوان الدراسة|عنوان البحث|المرجع',
  },
  /** One field of the paper’s record. */
  record: {
    en: 'journal|doi|article title|article publication date|peer-reviewed publication|publication date',
    de: 'zeitschrift',
    fr: 'revue',
    ja: '雑誌名',
    zh: '期刊',
  },
  /** The paper, or a list of several. */
  reference: {
    en: 'reference|more information|citation|bibliography',
    de: 'originalpublikationen|literatur|weitere informationen',
    fr: 'références|bibliographie|pour en savoir plus|en savoir plus',
    es: 'referencias bibliográficas',
    it: 'riferimenti|riferimenti bibliografici',
    nl: 'publicaties',
    da: 'kilde',
    ru: 'источник',
    ja: '参考文献',
  },
  /** A list of literature or notes, which belongs to its story. */
  sources: {
    en: 'references|for more information|additional information|citations|literature|notes|footnotes|works cited|cited works|related publication|related publications|related paper|related papers|related article doi|related research|scientific references|journal references and further reading|abstract|full text|selected references|other source',
    de: 'quellenangabe|quellenangaben|quellenverzeichnis|literaturangaben|literaturverzeichnis|literaturhinweise|referenz|referenzen|weiterführende informationen|mehr informationen|weitere infos|mehr infos|nachweise|einzelnachweise|fußnoten|publikationen|veröffentlichungen|hinweis',
    fr: "plus d'informations|références bibliographiques|lire aussi l'étude",
    es: 'referencias|bibliografía|notas|publicaciones',
    pt: 'referências|referências bibliográficas|bibliografia|publicações',
    it: 'per saperne di più|maggiori informazioni|note|pubblicazioni',
    nl: 'referenties|literatuur|literatuurlijst|meer informatie|noten|bronvermelding',
    da: 'kilder|referencer|litteratur|källor|referenser|referanser|kilder og litteratur|lähde|lähteet|zdroj|zdroje',
    pl: 'źródło|źródła|literatura|więcej informacji|przypisy|publikacje|na podstawie',
    ru: 'источники|литература|список литературы|подробнее|примечания|публикации|дополнительная информация',
    tr: 'kaynak|kaynaklar|kaynakça|referanslar|daha fazla bilgi|ayrıntılı bilgi|notlar',
    ja: '参考|参考資料|引用文献|引用元|参照元|関連論文|詳細情報|文献|情報源|注釈|元記事|資料',
    ko: '참고문헌|참고 문헌|참고|참고자료|관련 논문|자료 출처|더 알아보기|원본 출처|자료',
    zh: '参考资料|參考文獻|參考資料|资料来源|資料來源|文献来源|参考链接|信息来源|参考来源',
    ar: 'المصدر|المصادر|المراجع|مراجع|مصادر|لمزيد من المعلومات|للمزيد',
  },
  /** Where the story has it from: the paper, or whoever wrote it first. */
  source: {
    en: 'source|sources',
    de: 'quelle|quellen',
    es: 'fuente|fuentes',
    pt: 'fonte|fontes',
    it: 'fonti',
    nl: 'bron|bronnen',
    da: 'källa',
    ja: '出典|ソース',
    ko: '출처',
    zh: '来源|來源|消息来源',
  },
  /** Whom to ask, or where to read on. */
  moreInformation: {
    en: 'further information',
    fr: "pour plus d'informations|renseignements",
    es: 'más información',
    pt: 'mais informações',
    it: 'per informazioni|per ulteriori informazioni',
  },
  furtherReading: {
    en: 'publications',
    de: 'zum weiterlesen',
  },
  /** Leads on, perhaps to the paper, mostly to other stories. */
  links: {
    en: 'links|link|external links|external link|related links|web links|related internet links|further reading|read more|learn more|documents|document|resources|on the web|on the net|online|papers|studies|research|report|reports|related document|background|details|supporting information|more info|see|via|related article|related articles|related stories|related content|related news|related|related topics|related posts|recommended reading|see also|you may also like|explore further|more on this|more on this topic|more on this story|other stories|more stories|related coverage|also read|read also|read next',
    de: 'weiterführende links|weiterführende literatur|linktipp|linktipps|links zum thema|im web|mehr im internet|mehr im web|weblinks|mehr zum thema im netz|mehr zum thema|auch interessant|das könnte sie auch interessieren|verwandte artikel|verwandte themen|ähnliche artikel|siehe auch|lesen sie auch|weitere artikel|passend zum thema|mehr dazu',
    fr: 'liens|lien|à lire|à lire aussi|lire aussi|voir aussi|articles liés|sur le même sujet|articles similaires|à découvrir',
    es: 'enlaces|enlace|enlaces relacionados|para saber más|vínculo|artículos relacionados|noticias relacionadas|ver también|te puede interesar|también te puede interesar|lee también|más noticias|contenido relacionado',
    pt: 'saiba mais|para saber mais|leia também|veja também|artigos relacionados|notícias relacionadas|conteúdo relacionado|mais notícias',
    it: 'per approfondire|approfondimenti|leggi anche|vedi anche|articoli correlati|potrebbe interessarti|notizie correlate',
    nl: 'meer weten|verder lezen|lees ook|zie ook|gerelateerde artikelen|gerelateerd|meer nieuws',
    da: 'læs også|läs också|les også|se også|relaterede artikler|čtěte také|související články',
    pl: 'odnośniki|linki|czytaj także|zobacz też|zobacz także|czytaj również|powiązane artykuły|podobne artykuły',
    ru: 'ссылки|ссылка|читайте также|смотрите также|по теме|похожие статьи|ещё по теме|другие материалы',
    tr: 'bağlantılar|kaynaklar ve ileri okuma|ileri okuma|ilgili haberler|ayrıca bakınız|bunlar da ilginizi çekebilir|ilgili yazılar|benzer haberler',
    ja: '関連リンク|リンク|参考リンク|関連記事|あわせて読みたい|関連ニュース|こちらもおすすめ|関連トピックス|おすすめ記事',
    ko: '관련 링크|링크|관련 기사|관련기사|관련 뉴스|함께 보기|추천 기사|같이 보면 좋은 기사',
    zh: '相关链接|相關連結|延伸阅读|延伸閱讀|链接|相关阅读|相关新闻|相关文章|推荐阅读|相關新聞|相關閱讀|延伸新闻|猜你喜欢|更多新闻|相關文章',
    ar: 'روابط|اقرأ أيضا|اقرأ أيضًا|مقالات ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|شاهد أيضا',
  },
  /** Another work that goes with the paper. */
  beside: {
    en: 'additional source|additional sources|other sources|editorial|comment|commentary|linked comment|linked editorial|accompanying editorial|accompanying commentary|previous research|previous studies|earlier research|earlier studies|earlier study|from the archive|background reading|companion paper|dataset|data|data availability|code',
    de: 'begleitkommentar|kommentar|frühere studien',
    fr: 'éditorial',
    it: 'editoriale',
  },
  /** How to cite the story itself. */
  citeStory: {
    en: 'cite this page|cite this article|cite this|how to cite|how to cite this|how to cite this article|citation for this article|cite this story|suggested citation|cite as|please cite as|recommended citation|permalink|short url|to cite this article|citation of this article',
    de: 'artikel zitieren|zitieren|zitiervorschlag|zitierweise|empfohlene zitierweise|diesen artikel zitieren|kurzlink',
    fr: 'citer cet article|pour citer cet article|comment citer',
    es: 'citar este artículo|cómo citar|cómo citar este artículo|cita sugerida',
    pt: 'como citar|citar este artigo|como citar este artigo',
    it: 'come citare|cita questo articolo',
    ja: 'この記事を引用|引用方法',
    zh: '引用本文|引用格式|引用本文格式',
  },
  contact: {
    en: 'media contact|media contacts|press contact|press contacts|news contact|pr contact|contact|contacts|contact information|contact info|contact details|for more information contact|for more information, contact|for more information, please contact|for more information please contact|for further information, please contact|for further information please contact|for further information contact|for further information, contact|for more details, contact|media inquiries|media enquiries|press inquiries|press enquiries|press office|media relations|media relations contact|scientific contact|science contact|research contact|expert contact|contact person|contact for scientific information|contacts for the media|contact for the media|media contact information|contact author|author contact',
    de: 'kontakt|kontakte|ansprechpartner|ansprechpartnerin|ansprechperson|ansprechpersonen|wissenschaftlicher ansprechpartner|wissenschaftliche ansprechpartner|wissenschaftliche ansprechpartnerin|pressekontakt|medienkontakt|kontakt für medien|kontakt für die medien|pressestelle|rückfragen an|für rückfragen|weitere auskünfte|kontakt für rückfragen',
    fr: 'contact presse|contacts presse|contact scientifique|contacts scientifiques|contact chercheur|contacts chercheurs|relations presse|relations médias|contact médias|contact média',
    es: 'contacto|contactos|contacto de prensa|contacto para prensa|contacto de medios|persona de contacto',
    pt: 'contato|contatos|contato de imprensa|contato para a imprensa|assessoria de imprensa|contacto de imprensa',
    it: 'contatto|contatti|contatti stampa|contatto stampa|ufficio stampa',
    nl: 'perscontact|contactpersoon|contactpersonen|contactgegevens|perscontacten',
    da: 'presskontakt|kontaktperson|kontaktpersoner',
    ru: 'контакты|контакты для прессы|контакты для сми|пресс-служба|контактное лицо',
    ja: 'お問い合わせ|お問い合わせ先|問い合わせ先|報道に関するお問い合わせ|研究に関するお問い合わせ|報道担当|取材に関するお問い合わせ先',
    ko: '문의|연락처',
    zh: '联系人|媒体联系|媒体联系人|联系方式|聯絡人',
  },
  /** Who made a picture. */
  credit: {
    en: 'credit|credits|image credits|photo credit|photo credits|picture credit|video credit|graphic credit|illustration credit|credit line|image courtesy of|photo courtesy of|image by|photo by|photo source|photo',
    de: 'bildnachweis|bildquelle|fotonachweis|bild|foto|grafik|fotocredit|bildrechte|foto/grafik',
    fr: 'crédit|crédits|crédit photo|crédits photo|crédit image|crédits image|photographie',
    es: 'crédito|créditos|crédito de la imagen|fotografía|imagen',
    pt: 'crédito da imagem|imagem',
    it: 'credito|crediti|crediti fotografici|fotografia|immagine',
    nl: 'beeld|fotograaf',
    da: 'bildkälla',
    ru: 'фото|изображение|иллюстрация',
    ja: 'クレジット|画像|写真|画像クレジット',
    ko: '사진|사진 제공|이미지',
    zh: '图片来源|图源|图片|圖片來源',
  },
  imageCredit: {
    en: 'image credit|image source',
  },
  picture: {
    en: 'image',
  },
  funding: {
    en: 'funding|funders|funder|funding information|funding source|funding sources|financial support|acknowledgements of funding',
    de: 'förderung|finanzierung|gefördert durch|förderer|fördergeber',
    fr: 'financement|financements|financeurs',
    es: 'financiación|financiamiento',
    pt: 'financiamento',
    it: 'finanziamento|finanziamenti',
    nl: 'financiering|financiers',
    da: 'finansiering',
    ru: 'финансирование',
    ja: '研究費|助成|研究支援',
    ko: '연구비 지원|지원',
    zh: '资助|基金资助|资金支持|經費來源',
  },
  embargo: {
    en: 'embargo|embargoed until|embargoed for release until|embargoed for release|under embargo until|strict embargo|embargo date|not for release before|hold for release until',
    de: 'sperrfrist|sperrfrist bis',
    fr: "sous embargo jusqu'au|embargo jusqu'au",
    es: 'embargado hasta|embargo hasta',
    pt: 'embargo até|embargado até',
    it: 'sotto embargo fino al|embargo fino al',
    nl: 'onder embargo tot|embargo tot',
    ru: 'эмбарго до',
    ja: '解禁日時',
    zh: '禁发期',
  },
  /** The release that a story was made from. */
  release: {
    en: 'news source|materials provided by|adapted from|original release|press release',
    de: 'pressemitteilung',
    ja: '情報元',
  },
  provider: {
    en: 'story source|provided by',
  },
  /** Fields that release services print below a story. */
  details: {
    en: 'journal information|method of research|subject of research|coi statement|funder information|competing interests|conflict of interest|disclosures|keywords|usage restrictions',
    de: 'stichworte|schlagwörter',
    fr: 'mots-clés',
    es: 'palabras clave',
    pt: 'palavras-chave',
    it: 'parole chiave',
    zh: '关键词',
  },
  releaseDetails: {
    en: 'news release',
    ja: '掲載日',
  },
  notesToEditors: {
    en: "notes to editors|note to editors|notes for editors|editor's notes|editors' notes|notes to editor|additional information for editors",
    de: 'anmerkungen für die redaktion|hinweis für redaktionen',
    fr: 'note aux rédacteurs',
    es: 'notas para editores',
    nl: 'noot voor de redactie',
  },
  disclaimer: {
    en: 'disclaimer|about dois',
  },
  /** What follows on a page when its story is over. */
  pageEnd: {
    en: 'for media inquiries|tags|topics|filed under|share|share this|share this article|share this story|about the author|about the authors|about us|about|author|authors|acknowledgements|acknowledgments|disclosure|conflicts of interest|comments|leave a comment|leave a reply|newsletter|subscribe|sign up|advertisement|most read|most popular|popular|trending|latest news|latest|categories|follow us|images',
    de: 'teilen|über den autor|über uns|kommentare|anzeige|meistgelesen|kategorien|themen',
    fr: 'partager|commentaires|publicité|les plus lus',
    es: 'etiquetas|compartir|comentarios|boletín|publicidad|lo más leído',
    pt: 'compartilhar|comentários|publicidade|mais lidas',
    it: 'tag|condividi|commenti|pubblicità|i più letti',
    nl: 'delen|reacties|nieuwsbrief|advertentie|meest gelezen',
    pl: 'tagi|udostępnij|komentarze|reklama|najczęściej czytane',
    ru: 'теги|поделиться|комментарии|реклама|популярное',
    tr: 'iletişim|etiketler|paylaş|yorumlar|reklam|en çok okunanlar',
    ja: 'タグ|シェア|コメント|広告|ランキング|キーワード|用語解説|研究助成|謝辞',
    ko: '태그|공유|댓글|광고|많이 본 뉴스|키워드|용어설명',
    zh: '联系|标签|分享|评论|广告|热门|編輯|编辑|责任编辑',
    ar: 'للتواصل|وسوم|شارك|تعليقات|إعلان|الأكثر قراءة|الكلمات المفتاحية',
  },
} as const satisfies Record<string, Partial<Record<string, string>>>;

export type LabelMeaning = keyof typeof LABEL_WORDS;
