/** What a single address, or a piece of selected text, says of a scholarly work. */

import { arxivDoi, parseArxiv, printArxiv } from '../../identifiers/arxiv';
import { doisInText, parseDoi, printDoi, readDoi } from '../../identifiers/doi';
import { parseIsbn } from '../../identifiers/isbn';
import { printPmcid } from '../../identifiers/pmcid';
import { printPmid } from '../../identifiers/pmid';
import { printTrial, trialsInText } from '../../identifiers/trial';
import type { Identified, Identifiers } from '../../identifiers/types';
import { percentDecoded, withoutInvisible } from '../../text/characters';
import { byPublisher } from './publisher-rules';
import { isSharing, parseAddress, unwrap } from './unwrap';

/**
 * The work that an address leads to, through redirectors, trackers and proxies. Null where it is
 * no scholarly work's, as far as the address tells.
 */
export function identifyUrl(address: string): Identified | null {
  if (address.length > 4000) return null;
  if (!/^\s*http/i.test(address)) {
    const handle = /^\s*(?:doi|info:doi|urn:doi)\s*[:/]/i.test(address) ? parseDoi(address) : null;
    if (handle) return { doi: handle, alternatives: [], ids: {}, url: printDoi(handle) };
  }
  const outer = parseAddress(address);
  if (!outer || isSharing(outer)) return null;
  const url = unwrap(outer);
  return url !== outer && isSharing(url)
    ? null
    : (atResolver(url) ?? spelledOut(url) ?? atPublisher(url));
}

/** The first identifier of a text: a DOI before anything else. */
export function identifyText(text: string): Identified | null {
  const clean = withoutInvisible(text.slice(0, 20_000));
  const [first] = doisInText(percentDecoded(clean));
  if (first) {
    return { doi: first.doi, alternatives: first.alternatives, ids: {}, url: printDoi(first.doi) };
  }
  for (const address of clean.match(
    /(?:https?:\/\/|(?<![\w@])(?:dx\.)?doi\.org\/)[^\s<>"“”]{3,500}/gi,
  ) ?? []) {
    const known = identifyUrl(
      (/^http/i.test(address) ? address : `https://${address}`).replace(/[.,;:!?)\]]+$/, ''),
    );
    if (known) return known;
  }
  return byNumber(clean);
}

function byNumber(text: string): Identified | null {
  const short = /\bdoi:?\s{0,2}(10\/[a-z0-9]{3,12})(?![\w/])/i.exec(text)?.[1]?.toLowerCase();
  if (short) return { doi: short, alternatives: [], ids: {}, url: printDoi(short) };
  const arxiv = parseArxiv(
    /\barxiv\s{0,2}:\s{0,2}[\w./-]{9,30}/i.exec(text)?.[0].replace(/[.,;)]+$/, '') ?? '',
  );
  if (arxiv)
    return { doi: arxivDoi(arxiv), alternatives: [], ids: { arxiv }, url: printArxiv(arxiv) };
  const pmcid = /\bPMC\d{4,9}\b/.exec(text)?.[0];
  if (pmcid) return only({ PMCID: pmcid }, printPmcid(pmcid));
  const pmid = /\bPMID\s{0,3}[:#]?\s{0,3}(\d{4,8})\b/i.exec(text)?.[1];
  if (pmid) return only({ PMID: pmid }, printPmid(pmid));
  const trial = trialsInText(text)[0]?.trial;
  if (trial) return only({ trial }, printTrial(trial));
  const isbn = parseIsbn(
    /\bISBN(?:-1[03])?\s{0,3}:?\s{0,3}([\dx][\dx\s–-]{8,20}[\dx])(?!\d)/i.exec(text)?.[1] ?? '',
  );
  return isbn ? only({ ISBN: isbn }, `https://www.worldcat.org/isbn/${isbn}`) : null;
}

function only(ids: Identifiers, url: string): Identified {
  return { doi: null, alternatives: [], ids, url };
}

const RESOLVERS = new Set(
  'doi.org dx.doi.org www.doi.org doi.apa.org dx.doi.apa.org n2t.net'.split(' '),
);

/** doi.org and the like, where all of the path is the DOI. */
function atResolver(url: URL): Identified | null {
  if (!RESOLVERS.has(url.hostname.toLowerCase())) return null;
  const path = percentDecoded(url.pathname.slice(1)).replace(/^doi:/i, '');
  // A SICI may end in `;2-#`, which an address takes for the start of a fragment.
  const reading = readDoi(/;2-$/.test(path) ? `${path}#` : path);
  if (reading) {
    return {
      doi: reading.doi,
      alternatives: reading.alternatives,
      ids: withArxiv(reading.doi),
      url: printDoi(reading.doi),
    };
  }
  const short = url.hostname.endsWith('doi.org') ? parseDoi(`https://doi.org/${path}`) : null;
  return short ? { doi: short, alternatives: [], ids: {}, url: printDoi(short) } : null;
}

/** A DOI in the query or the path of any address. */
function spelledOut(url: URL): Identified | null {
  const { href } = url;
  if (!/10\.\d{4}/.test(href.includes('%') ? percentDecoded(href) : href)) return null;
  const inQuery = [...url.searchParams.values()].find((value) =>
    /^(?:doi:|info:doi\/)?10\.\d{4,9}[\d.]*\//i.test(percentDecoded(value).trim()),
  );
  const place = inQuery ?? percentDecoded(url.pathname);
  const [reading] = doisInText(percentDecoded(place).trim(), 'address');
  if (!reading) return null;
  const { doi, alternatives } = reading;
  return { doi, alternatives, ids: withArxiv(doi), url: url.href };
}

function atPublisher(url: URL): Identified | null {
  const known = byPublisher(url);
  if (!known) return null;
  const empty = known.doi === null && Object.keys(known.ids).length === 0;
  return empty && url.pathname === '/' ? null : { ...known, url: url.href };
}

function withArxiv(doi: string): Identifiers {
  const arxiv = doi.startsWith('10.48550/') ? parseArxiv(doi) : null;
  return arxiv ? { arxiv } : {};
}
