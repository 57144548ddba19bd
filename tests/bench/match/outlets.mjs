/**
 * Stories of `../shared/outlets` with every identifier of theirs taken out: 60 pages in the layouts of real
 * sites, all that are not in English first. What is left to search with is what a reader would see.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MOST = 60;
/** Of the pages in English, those that report one paper; of the others all that report any. */
const ENGLISH_KINDS = new Set(['press-release', 'research-news']);

/** Stories in the shape that `run.mjs` searches with. `data` is the folder with `dev/`. */
export function outletStories(data) {
  const folder = resolve(data, 'dev');
  // The paper of a story that names it without any link.
  const unlinked = JSON.parse(readFileSync(resolve(folder, 'hidden.json'), 'utf8'));
  const all = readFileSync(resolve(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map((row) => ({ ...row, dois: primaryOf(row, unlinked) }))
    .filter(({ dois }) => dois.length > 0);
  const abroad = all.filter(({ lang }) => lang !== 'en');
  const english = all.filter(
    ({ lang, kind, dois }) => lang === 'en' && dois.length === 1 && ENGLISH_KINDS.has(kind),
  );
  return [...abroad, ...english].slice(0, MOST).map(({ slug, file, url, date, lang, dois }) => {
    const page = readFileSync(resolve(folder, file));
    return {
      file: slug,
      url,
      date,
      lang,
      dois,
      page: withoutIdentifiers(page.toString('utf8'), url),
    };
  });
}

const primaryOf = ({ slug, papers }, unlinked) =>
  [
    ...papers.filter(({ role }) => role === 'primary').map(({ doi }) => doi),
    ...(unlinked[slug] ? [unlinked[slug]] : []),
  ].map((doi) => doi.toLowerCase());

/** DOIs and numbers of PubMed, PubMed Central, arXiv and publishers, as they stand in text and in scripts. */
const IN_TEXT = [
  /\b10\.(?:<[^>]*>)*\d{4,9}(?:<[^>]*>|\s)*(?:\/|%2F|\\\/)(?:<wbr>|<span[^>]*>|<\/span>|\s(?=[a-z]?\d)|[^\s"'<>])+/gi,
  /\b(?:PMID|PMCID|PMC|arXiv)\s*:?\s*(?:<[^>]*>\s*)*\d[\d.]+(?:v\d+)?/gi,
  /(?:https?:\/\/|\bwww\.)[^\s"'<>/]+\/(?:articles?|doi|abs|full|pii)\/[^\s"'<>]*/gi,
  /\b[SB]\d{4}-?\d{3}[\dX]\(?\d{2}\)?\d{5}-?[\dX]\b/gi,
];
const ATTRIBUTE = /(\s[\w:-]+\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ADDRESS = /^(?:https?:)?\/\/([^/?#]+)/i;
const PART_OF_ADDRESS = /10\.\d{4,9}(?:\/|%2F)|\/pii\/|pubmed|arxiv/i;

/** The page in which no link leads to another site and nothing names a paper by a number. */
function withoutIdentifiers(html, url) {
  const own = new URL(url).hostname.replace(/^www\./, '');
  const leadsAway = (value) => {
    const host = ADDRESS.exec(value.trim())?.[1]?.toLowerCase();
    return host ? !host.endsWith(own) : false;
  };
  const tags = html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(ATTRIBUTE, (all, name, double, single, bare) => {
      const value = double ?? single ?? bare ?? '';
      const gone = leadsAway(value) || PART_OF_ADDRESS.test(value);
      return gone ? `${name}"#"` : all;
    }),
  );
  return IN_TEXT.reduce((text, pattern) => text.replace(pattern, ''), tags);
}
