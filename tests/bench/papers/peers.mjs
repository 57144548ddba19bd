/**
 * The published rules of other tools, written anew from their public descriptions, over the same
 * page. Each gives the DOIs that it would offer, its own choice first.
 */

const lower = (dois) => [...new Set(dois.map((doi) => doi.toLowerCase()))];

/** One stray closing bracket goes, if nothing opened it. */
function withoutStrayBracket(doi) {
  const last = doi.at(-1);
  const opener = last === ')' ? '(' : last === '}' ? '{' : null;
  return opener && !doi.includes(opener) ? doi.slice(0, -1) : doi;
}

/** Zotero's DOI translator: the address, then text nodes, then links; offered in a picker. */
function zotero(document, url) {
  const pattern = /\b10\.[0-9]{4,}\/[^\s&"']*[^\s&"'.,]/g;
  const found = [...(url.match(pattern) ?? [])];
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.matches('script,style')) continue;
    found.push(...(node.data.match(pattern) ?? []));
  }
  for (const link of document.querySelectorAll('a[href]'))
    found.push(...(link.href.match(pattern) ?? []));
  return lower(found.map(withoutStrayBracket));
}

/** Unpaywall's extension: eight meta names, the last match wins; a single `[data-doi]`; hosts' rules. */
function unpaywall(document) {
  const names = [
    'citation_doi',
    'doi',
    'dc.doi',
    'dc.identifier',
    'dc.identifier.doi',
    'bepress_citation_doi',
    'rft_id',
    'dcsext.wt_doi',
  ];
  let doi = null;
  for (const meta of document.querySelectorAll('meta[name]')) {
    if (!names.includes(meta.name.toLowerCase())) continue;
    const content = meta.content
      .replace(/^(?:doi:|info:doi\/|https?:\/\/(?:dx\.)?doi\.org\/)/i, '')
      .trim();
    if (/^10\.\d{4,9}\//.test(content)) doi = content;
  }
  if (doi) return lower([doi]);
  const marked = new Set(
    [...document.querySelectorAll('[data-doi]')].map((one) => one.getAttribute('data-doi')),
  );
  if (marked.size === 1 && /^10\./.test([...marked][0] ?? '')) return lower([...marked]);
  if (/sciencedirect\.com$/.test(document.location.hostname)) {
    const link = document.querySelector('a.doi,a#ddDoi,#doi-link a');
    const spelled = /10\.\d{4,}\/\S+/.exec(link?.href ?? '');
    if (spelled) return lower([spelled[0]]);
  }
  return [];
}

/** Altmetric's gem over the whole text: non-word characters are dropped from the end one at a time. */
function altmetric(document) {
  const text = document.body?.textContent ?? '';
  const found = text.match(/10\.\d{4,9}\/\S+/g) ?? [];
  return lower(
    found.map((doi) => {
      let current = doi.toLowerCase();
      while (current && !/\w$|\(.+\)$|2-#$/.test(current)) current = current.slice(0, -1);
      return current;
    }),
  );
}

/** The first DOI in citation meta tags: what a plain reading of the head gives. */
function citationMeta(document) {
  const meta = document.querySelector(
    'meta[name="citation_doi" i],meta[name="dc.identifier" i],meta[name="prism.doi" i],meta[name="bepress_citation_doi" i]',
  );
  const doi = /10\.\d{4,9}\/[^\s"'<>]+/.exec(meta?.content ?? '');
  return doi ? lower([doi[0]]) : [];
}

/** The first DOI in meta tags, text or links. */
function firstAnywhere(document, url) {
  const meta = citationMeta(document);
  return meta.length > 0 ? meta : zotero(document, url).slice(0, 1);
}

/** Crossref's percolator without its look-ups: links first (query, then path), then text. */
function percolator(document) {
  const found = [];
  for (const link of document.querySelectorAll('a[href]')) {
    let href = link.href;
    try {
      href = decodeURIComponent(href);
    } catch {}
    const match = /10\.\d{4,9}\/[^\s"'<>?#&]+/.exec(href);
    if (match) found.push(match[0].replace(/[.,;)]+$/, ''));
  }
  return lower([...found, ...altmetric(document)]);
}

export const PEERS = {
  'citation meta tags': citationMeta,
  'first DOI anywhere': firstAnywhere,
  "Zotero's translator, first": (document, url) => zotero(document, url).slice(0, 1),
  "Zotero's translator, all": zotero,
  "Unpaywall's rules": unpaywall,
  "Altmetric's gem, first": (document) => altmetric(document).slice(0, 1),
  "Crossref's percolator, first": (document) => percolator(document).slice(0, 1),
};
