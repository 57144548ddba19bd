/** What a single address, or a piece of selected text, says of a scholarly work. */

import { parseDoi, readDoi } from '../../identifiers/doi/doi';
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfDoi, workOfIds } from '../../identifiers/identified';
import { isbnUrl, parseIsbn } from '../../identifiers/isbn';
import { printTrial, trialsInText } from '../../identifiers/trial';
import type { Identified } from '../../identifiers/types';
import { percentDecoded, withoutInvisible } from '../../text/characters';
import { numbersInText } from './numbers';
import { byPublisher } from './publisher-rules';
import { isSharing } from './sharing';
import { parseAddress, unwrap } from './unwrap';
import { addressesWrittenIn } from './written';

/**
 * The work that an address leads to, through redirectors, trackers and proxies. Null where it is
 * no scholarly work's, as far as the address tells.
 */
export function identifyUrl(address: string): Identified | null {
  if (address.length > 4000) return null;
  if (!/^\s*http/i.test(address)) {
    const handle = /^\s*(?:doi|info:doi|urn:doi)\s*[:/]/i.test(address) ? parseDoi(address) : null;
    if (handle) return workOfDoi({ doi: handle, alternatives: [] });
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
  if (first) return workOfDoi(first);
  for (const { address } of addressesWrittenIn(clean)) {
    const known = identifyUrl(address);
    if (known) return known;
  }
  return numbersInText(clean)[0]?.work ?? trialOrBook(clean);
}

function trialOrBook(text: string): Identified | null {
  const trial = trialsInText(text)[0]?.trial;
  if (trial) return workOfIds({ trial }, printTrial(trial));
  const isbn = parseIsbn(
    /\bISBN(?:-1[03])?\s{0,3}:?\s{0,3}([\dx][\dx\s–-]{8,20}[\dx])(?!\d)/i.exec(text)?.[1] ?? '',
  );
  return isbn ? workOfIds({ ISBN: isbn }, isbnUrl(isbn)) : null;
}

const RESOLVERS = new Set(
  'doi.org dx.doi.org www.doi.org doi.apa.org dx.doi.apa.org n2t.net'.split(' '),
);

/** doi.org and the like, where all of the path is the DOI. */
function atResolver(url: URL): Identified | null {
  if (!RESOLVERS.has(url.hostname.toLowerCase())) return null;
  const path = percentDecoded(url.pathname.slice(1)).replace(/^doi:/i, '');
  // A SICI may end in `;2-#`, which an address takes for the start of a fragment.
  const reading = readDoi(/;2-$/.test(path) ? `${path}#` : path, 'text');
  if (reading) return workOfDoi(reading);
  const short = url.hostname.endsWith('doi.org') ? parseDoi(`https://doi.org/${path}`) : null;
  if (short) return workOfDoi({ doi: short, alternatives: [] });
  const behind = path.search(/10\./) > 0 ? doisInText(path, 'address')[0] : undefined;
  return behind ? workOfDoi(behind) : null;
}

/** A DOI in the query, the path or, where pages are made of scripts, the fragment of any address. */
function spelledOut(url: URL): Identified | null {
  const { href } = url;
  if (!mayHoldDoi(href.includes('%') ? percentDecoded(href) : href)) return null;
  const pairs = [...url.searchParams].map(([name, value]) => (value === '' ? name : value));
  const inQuery = pairs.find((text) => STARTS_WITH_DOI.test(percentDecoded(text).trim()));
  for (const place of [inQuery ?? doiPartOf(url.pathname), fragmentOf(url)]) {
    const [reading] = place ? doisInText(percentDecoded(place).trim(), 'address') : [];
    if (reading && isBelievable(reading.doi, url)) return workOfDoi(reading, url.href);
  }
  return null;
}

/**
 * Many publishers' sites run on one software (Silverchair) that sets its own number of the article, and words of its
 * title, behind the DOI: `/gsa/geology/article/doi/10.1130/G50000.1/612345/A-title`.
 */
const NUMBERED =
  /\/(?:advance-)?article(?:-abstract|-pdf|-lookup)?\/doi\/(10\.[\d.]{4,12}\/[^?#]{1,200}?)\/\d{4,10}(?:\/[^/]*)?$/i;

/** Preprints that are called after their day, with the version behind, which their DOIs do not have. */
const VERSIONED = /^\/content\/(10\.[\d.]{4,12}\/\d{4}\.\d\d\.\d\d\.\d{6,8})v\d/i;

const doiPartOf = (path: string): string =>
  (NUMBERED.exec(path) ?? VERSIONED.exec(path))?.[1] ?? path;

/** Shops have paths such as `/dp/10.1038/deal`: a suffix of mere letters is believed where the address speaks of DOIs. */
const isBelievable = (doi: string, { href }: URL): boolean =>
  /\/.*\d/.test(doi) || /doi/i.test(href);

const STARTS_WITH_DOI =
  /^(?:doi:\s?|info:doi\/|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\s?\d{4,9}[\d.]*\//i;

/** `#doi=10.…` and `#!/doi/10.…` are the page's own; other DOIs behind `#` are of its references. */
function fragmentOf({ hash }: URL): string | null {
  const text = percentDecoded(hash.slice(1));
  return /^[!/?]{0,3}(?:[\w/=-]{1,30}&)?(?:doi[=:/]\s?|.{1,40}[?&]doi=|(?<=\/)[\w-]{1,20}\/)?10\./i.test(
    text,
  )
    ? text
    : null;
}

function atPublisher(url: URL): Identified | null {
  const known = byPublisher(url);
  if (!known) return null;
  const empty = known.doi === null && Object.keys(known.ids).length === 0;
  return empty && url.pathname === '/' ? null : { ...known, url: url.href };
}
