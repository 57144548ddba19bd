/**
 * Words that pages set before or above a paper, by language. Compared after lower-casing and without
 * closing colon, brackets and plural endings in brackets. Gathered from what news sites, press
 * services and universities are publicly known to print; add freely.
 */

/**
 * `paper`: what follows is the reported paper. `sources`: what follows may be the paper, or a list of
 * many. `links`: what follows leads on, perhaps to the paper. `beside`: what follows goes with the paper but is another work. `self`: how to cite the story.
 * `end`: what follows is something else altogether.
 */
export type LabelKind = 'paper' | 'sources' | 'links' | 'beside' | 'self' | 'end';

export const LABELS: Record<LabelKind, Record<string, string>> = {
  paper: {
    en: 'related journal article|journal reference|journal references|journal article|journal|journal citation|journal source|original publication|original paper|original study|original research|original article|original source|original work|publication|publication details|publication information|publication reference|publication title|publication date|published in|published study|article title|article reference|article publication date|article doi|article details|paper|paper details|paper title|research paper|research article|research reference|scientific paper|scientific publication|scientific article|scientific reference|the paper|the study|the research|the publication|the article|the source paper|full paper|full study|full citation|full reference|full article|full bibliographic information|bibliographic information|peer-reviewed publication|peer-reviewed paper|study|study reference|study link|study details|link to study|link to the study|link to paper|link to the paper|link to article|link to publication|link to research|link to journal article|read the study|read the paper|read the full study|read the full paper|read the original study|read the original article|read the publication|read the research|read the article|view the study|view the paper|see the study|see the paper|primary source|source reference|source article|source paper|about this research|about this paper|about the study|about the paper|doi|digital object identifier|doi number|doi link|paper doi|citation information|reference information|reported in|more information about the study|usage reference|preprint|preprint paper|press release reference|the study was published in|the paper was published in|the research was published in|reference publication|reference article|reference study|reference paper|featured paper|featured study|study citation|paper citation|source study|technical paper|cited paper|official publication',
    de: 'originalpublikation|originalveröffentlichung|originalarbeit|originalstudie|originalartikel|originalliteratur|original-publikation|original-veröffentlichung|original publikation|publikation|veröffentlichung|fachartikel|fachpublikation|fachveröffentlichung|fachaufsatz|zur studie|zur originalpublikation|zur publikation|zur veröffentlichung|zum artikel|zum fachartikel|zum paper|zur originalstudie|link zur studie|link zur publikation|link zur veröffentlichung|link zum artikel|link zum paper|link zur originalpublikation|link zur originalarbeit|link zur originalveröffentlichung|link zur fachpublikation|die studie|studie|studien-link|studie im original|originaltext|wissenschaftliche publikation|wissenschaftlicher artikel|wissenschaftliche veröffentlichung|erschienen in|publiziert in|veröffentlicht in|bibliografische angaben|bibliographische angaben|bibliographie der studie|angaben zur publikation|angaben zur studie|publikationshinweis|literaturhinweis|literaturangabe|fachzeitschrift|zeitschrift|originalquelle|paper',
    fr: "publication|publication originale|publication scientifique|article original|article scientifique|étude originale|référence de l’article|référence de l'article|référence de l’étude|référence de la publication|référence bibliographique|référence scientifique|référence|lire l’étude|lire l'étude|lire l’article|lire la publication|lien vers l’étude|lien vers l'étude|lien vers l’article|lien vers la publication|consulter l’étude|consulter la publication|l’étude|l'étude|étude|revue|paru dans|publié dans|en savoir plus sur l’étude",
    es: 'referencia|referencia bibliográfica|referencia del artículo|referencia de la publicación|referencia original|publicación|publicación original|publicación científica|artículo original|artículo científico|artículo de referencia|artículo|artículo completo|estudio|estudio original|estudio completo|el estudio|revista|publicado en|enlace al estudio|enlace al artículo|enlace a la publicación|leer el estudio|más información sobre el estudio|trabajo original|fuente original|cita bibliográfica',
    pt: 'referência|referência bibliográfica|referência do artigo|publicação|publicação original|artigo|artigo original|artigo científico|artigo completo|estudo|estudo original|estudo completo|o estudo|o artigo|revista|publicado em|link para o estudo|link para o artigo|link do artigo|leia o artigo|leia o estudo|acesse o artigo|acesse o estudo|trabalho original',
    it: 'riferimento|riferimento bibliografico|riferimento dello studio|pubblicazione|pubblicazione originale|pubblicazione scientifica|articolo originale|articolo scientifico|studio|studio originale|lo studio|lo studio originale|leggi lo studio|leggi l’articolo|link allo studio|link all’articolo|link alla pubblicazione|rivista|pubblicato su|pubblicato in|fonte originale|titolo dello studio',
    nl: 'publicatie|oorspronkelijke publicatie|originele publicatie|wetenschappelijke publicatie|wetenschappelijk artikel|origineel artikel|oorspronkelijk artikel|artikel|onderzoek|het onderzoek|de studie|studie|de publicatie|lees het onderzoek|lees de studie|lees de publicatie|lees het artikel|link naar de publicatie|link naar het artikel|link naar het onderzoek|tijdschrift|gepubliceerd in|verschenen in|referentie',
    pl: 'publikacja|publikacja źródłowa|publikacja oryginalna|oryginalna publikacja|artykuł|artykuł naukowy|artykuł źródłowy|praca oryginalna|oryginalna praca|badanie|badania|link do badania|link do publikacji|link do artykułu|czasopismo|opublikowano w|praca naukowa|źródło publikacji',
    ru: 'статья|научная статья|оригинальная статья|публикация|оригинальная публикация|научная публикация|исследование|ссылка на статью|ссылка на исследование|ссылка на публикацию|текст статьи|текст исследования|журнал|опубликовано в|оригинал статьи|работа опубликована в',
    tr: 'makale|araştırma|araştırma makalesi|bilimsel makale|orijinal makale|özgün makale|yayın|yayın bilgisi|makale bilgisi|makale künyesi|çalışma|çalışmanın künyesi|dergi|yayımlandığı dergi|referans|makale referansı|araştırmanın kendisi',
    ja: '論文情報|掲載論文|発表論文|原論文|原論文情報|論文|論文名|論文タイトル|論文題目|論文詳細|論文リンク|原著論文|掲載誌|掲載雑誌|掲載雑誌名|掲載学術誌|雑誌名|雑誌|発表雑誌|発表誌|ジャーナル|ジャーナル名|書誌情報|書誌事項|研究論文|論文掲載|掲載情報|掲載先|発表論文情報|論文の詳細情報|論文発表の概要|学術誌情報|論文・発表|発表媒体|タイトル・掲載誌',
    ko: '논문|논문 정보|논문정보|논문명|논문 제목|게재 논문|게재논문|원논문|원문|게재지|게재 학술지|학술지|저널|저널명|연구 논문|연구논문|논문 링크|논문 원문|발표 논문|출판정보|출판 정보',
    zh: '相关论文信息|论文信息|论文链接|原文链接|论文|论文标题|论文题目|论文地址|论文全文|论文全文链接|论文原文|论文doi|原始论文|原论文|期刊|期刊名称|发表期刊|发表刊物|相关论文|文章链接|文章信息|研究论文|文献信息|相關論文|論文資訊|論文連結|論文鏈接|原文連結|原文出處|期刊論文|發表期刊|论文地址链接|全文链接|论文doi链接|doi链接|原文doi|原文信息|论文引用信息|引用论文|参考论文',
    ar: 'الورقة البحثية|الورقة العلمية|الدراسة|رابط الدراسة|رابط البحث|رابط الورقة|البحث|البحث الأصلي|الدراسة الأصلية|المقالة العلمية|المقال العلمي|المنشور الأصلي|المجلة|المجلة العلمية|نشرت في|مرجع الدراسة|عنوان الدراسة|عنوان البحث|المرجع',
    da: 'publikation|videnskabelig artikel|originalartikel|studiet|undersøgelsen|artiklen|originalpublikation|vetenskaplig artikel|studien|artikkel|studien i sin helhet|forskningsartikel|alkuperäinen julkaisu|julkaisu|publikace|původní článek|odborný článek|studie',
  },
  sources: {
    en: "reference|references|source|sources|more information|further information|for more information|additional information|citation|citations|literature|notes|notes to editors|note to editors|notes for editors|editor's notes|editor’s notes|footnotes|bibliography|works cited|cited works|related publication|related publications|related paper|related papers|related article doi|related research|scientific references|journal references and further reading|abstract|full text|selected references|other source",
    de: 'quelle|quellen|quellenangabe|quellenangaben|quellenverzeichnis|literatur|literaturangaben|literaturverzeichnis|literaturhinweise|referenz|referenzen|weitere informationen|weiterführende informationen|mehr informationen|weitere infos|mehr infos|nachweise|einzelnachweise|fußnoten|publikationen|veröffentlichungen|studien|originalpublikationen|hinweis',
    fr: "références|sources|source|bibliographie|pour en savoir plus|en savoir plus|plus d’informations|plus d'informations|notes|références bibliographiques|lire aussi l’étude",
    es: 'referencias|referencias bibliográficas|fuente|fuentes|bibliografía|más información|notas|publicaciones',
    pt: 'referências|referências bibliográficas|fonte|fontes|bibliografia|mais informações|notas|publicações',
    it: 'riferimenti|riferimenti bibliografici|fonte|fonti|bibliografia|per saperne di più|maggiori informazioni|note|pubblicazioni',
    nl: 'bron|bronnen|referenties|literatuur|literatuurlijst|meer informatie|noten|publicaties|bronvermelding|noot voor de redactie',
    pl: 'źródło|źródła|bibliografia|literatura|więcej informacji|przypisy|publikacje|na podstawie',
    ru: 'источник|источники|литература|список литературы|подробнее|примечания|публикации|дополнительная информация',
    tr: 'kaynak|kaynaklar|kaynakça|referanslar|daha fazla bilgi|ayrıntılı bilgi|notlar',
    ja: '参考文献|参考|参考資料|引用文献|出典|引用元|参照元|関連論文|詳細情報|文献|ソース|情報源|注釈|元記事|資料',
    ko: '참고문헌|참고 문헌|출처|참고|참고자료|관련 논문|자료 출처|더 알아보기|원본 출처|자료',
    zh: '参考文献|参考资料|參考文獻|參考資料|来源|來源|资料来源|資料來源|消息来源|文献来源|参考链接|信息来源|参考来源',
    ar: 'المصدر|المصادر|المراجع|مراجع|مصادر|لمزيد من المعلومات|للمزيد',
    da: 'kilde|kilder|referencer|litteratur|källa|källor|referenser|referanser|kilder og litteratur|lähde|lähteet|zdroj|zdroje|reference|literatura',
  },
  links: {
    en: 'links|link|external links|external link|related links|web links|related internet links|further reading|read more|learn more|documents|document|resources|on the web|on the net|online|publications|papers|studies|research|report|reports|related document|background|details|supporting information|more info|see|via|related article|related articles|related stories|related content|related news|related|related topics|related posts|recommended reading|see also|you may also like|explore further|more on this|more on this topic|more on this story|other stories|more stories|related coverage|also read|read also|read next',
    de: 'weiterführende links|weiterführende literatur|link|links|linktipp|linktipps|links zum thema|im web|mehr im internet|mehr im web|weblinks|zum weiterlesen|mehr zum thema im netz|mehr zum thema|auch interessant|das könnte sie auch interessieren|verwandte artikel|verwandte themen|ähnliche artikel|siehe auch|lesen sie auch|weitere artikel|passend zum thema|mehr dazu',
    fr: 'liens|lien|publications|à lire|à lire aussi|lire aussi|voir aussi|articles liés|sur le même sujet|articles similaires|à découvrir',
    es: 'enlaces|enlace|enlaces relacionados|para saber más|vínculo|artículos relacionados|noticias relacionadas|ver también|te puede interesar|también te puede interesar|lee también|más noticias|contenido relacionado',
    pt: 'saiba mais|links|link|para saber mais|leia também|veja também|artigos relacionados|notícias relacionadas|conteúdo relacionado|mais notícias',
    it: 'per approfondire|link|links|approfondimenti|leggi anche|vedi anche|articoli correlati|potrebbe interessarti|notizie correlate',
    nl: 'meer weten|verder lezen|links|link|lees ook|zie ook|gerelateerde artikelen|gerelateerd|meer nieuws',
    pl: 'odnośniki|linki|czytaj także|zobacz też|zobacz także|czytaj również|powiązane artykuły|podobne artykuły',
    ru: 'ссылки|ссылка|читайте также|смотрите также|по теме|похожие статьи|ещё по теме|другие материалы',
    tr: 'bağlantılar|kaynaklar ve ileri okuma|ileri okuma|ilgili haberler|ayrıca bakınız|bunlar da ilginizi çekebilir|ilgili yazılar|benzer haberler',
    ja: '関連リンク|リンク|参考リンク|関連記事|あわせて読みたい|関連ニュース|こちらもおすすめ|関連トピックス|おすすめ記事',
    ko: '관련 링크|링크|관련 기사|관련기사|관련 뉴스|함께 보기|추천 기사|같이 보면 좋은 기사',
    zh: '相关链接|相關連結|延伸阅读|延伸閱讀|链接|相关阅读|相关新闻|相关文章|推荐阅读|相關新聞|相關閱讀|延伸新闻|猜你喜欢|更多新闻|相關文章',
    ar: 'روابط|اقرأ أيضا|اقرأ أيضًا|مقالات ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|شاهد أيضا',
    da: 'læs også|läs också|les også|se også|relaterede artikler|čtěte také|související články',
  },
  beside: {
    en: 'additional source|additional sources|other sources|editorial|comment|commentary|linked comment|linked editorial|accompanying editorial|accompanying commentary|previous research|previous studies|earlier research|earlier studies|earlier study|image source|image credit|from the archive|background reading|companion paper|dataset|data|data availability|code',
    de: 'begleitkommentar|editorial|kommentar|frühere studien',
    fr: 'éditorial',
    es: 'editorial',
    pt: 'editorial',
    it: 'editoriale',
  },
  self: {
    en: 'cite this page|cite this article|cite this|how to cite|how to cite this|how to cite this article|citation for this article|cite this story|suggested citation|cite as|please cite as|recommended citation|permalink|short url|to cite this article|citation of this article',
    de: 'artikel zitieren|zitieren|zitiervorschlag|zitierweise|empfohlene zitierweise|diesen artikel zitieren|kurzlink|permalink',
    fr: 'citer cet article|pour citer cet article|comment citer',
    es: 'citar este artículo|cómo citar|cómo citar este artículo|cita sugerida',
    pt: 'como citar|citar este artigo|como citar este artigo',
    it: 'come citare|cita questo articolo',
    zh: '引用本文|引用格式|引用本文格式',
    ja: 'この記事を引用|引用方法',
  },
  end: {
    en: 'media contact|media contacts|contact|contacts|press contact|contact information|for media inquiries|media inquiries|tags|topics|keywords|filed under|share|share this|share this article|share this story|about the author|about the authors|about us|about|author|authors|funding|funder|funders|acknowledgements|acknowledgments|disclosures|disclosure|competing interests|conflicts of interest|coi statement|comments|leave a comment|leave a reply|newsletter|subscribe|sign up|advertisement|most read|most popular|popular|trending|latest news|latest|categories|follow us|disclaimer|image|images|method of research|subject of research|provided by|story source|journal information',
    de: 'kontakt|ansprechpartner|wissenschaftliche ansprechpartner|wissenschaftlicher ansprechpartner|pressekontakt|medienkontakt|schlagwörter|tags|teilen|über den autor|über uns|förderung|kommentare|newsletter|anzeige|meistgelesen|kategorien|themen',
    fr: 'contact|contacts|contact presse|mots-clés|partager|commentaires|newsletter|publicité|les plus lus',
    es: 'contacto|etiquetas|compartir|comentarios|boletín|publicidad|lo más leído|palabras clave',
    pt: 'contato|contacto|tags|compartilhar|comentários|publicidade|mais lidas|palavras-chave',
    it: 'contatti|tag|condividi|commenti|pubblicità|i più letti|parole chiave',
    nl: 'contact|tags|delen|reacties|nieuwsbrief|advertentie|meest gelezen',
    pl: 'kontakt|tagi|udostępnij|komentarze|reklama|najczęściej czytane',
    ru: 'контакты|теги|поделиться|комментарии|реклама|популярное',
    tr: 'iletişim|etiketler|paylaş|yorumlar|reklam|en çok okunanlar',
    ja: 'お問い合わせ|お問い合わせ先|問い合わせ先|タグ|シェア|コメント|広告|ランキング|キーワード|用語解説|研究助成|謝辞',
    ko: '문의|태그|공유|댓글|광고|많이 본 뉴스|키워드|용어설명',
    zh: '联系|联系人|标签|分享|评论|广告|热门|关键词|編輯|编辑|责任编辑',
    ar: 'للتواصل|وسوم|شارك|تعليقات|إعلان|الأكثر قراءة|الكلمات المفتاحية',
  },
};
