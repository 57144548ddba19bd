/** Names of the meta tags that hold a page's dates, the surest first. */

export const PUBLISHED_META = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'og:published_time'],
  ...['citation_online_date', 'citation_publication_date', 'citation_date', 'dc.date.issued'],
  ...['dcterms.issued'],
  ...['prism.publicationdate', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate'],
  ...['publish-date', 'publish_date', 'published_time', 'published-date', 'publication_date'],
  ...['publicationdate', 'date.release', 'originalpublicationdate', 'cxenseparse:recs:publishtime'],
  ...['bt:pubdate', 'og:pubdate', 'displaydate', 'article.published', 'article:published'],
  ...['article:publicationdate', 'rnews:datepublished', 'article_date_original'],
] as const;

/** Of the page's record in its system, which may be older or younger than the story on it. */
export const RECORD_META = [
  ...['dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created', 'date'],
] as const;

export const MODIFIED_META = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'],
  ...['dc.date.modified', 'last-modified', 'lastmod', 'revised', 'article:updated_time'],
  ...['update_date', 'moddate'],
] as const;

/** Whether a site's own name for a tag, "vr:published_time", says that it holds the day of publication. */
export const isPublishedName = (name: string): boolean =>
  /publish(?!er)|publicat|pub[-_]?(?:date|time)|issued/.test(name) &&
  !/modif|updat|expir|until/.test(name);
