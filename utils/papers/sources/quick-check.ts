/**
 * Whether the page's text or links name any scholarly work. More than half of all pages name none, and
 * the browser itself finds that out in a fraction of the time that reading the page takes.
 */
import { foldLookalikes } from '../../identifiers/doi/repair';
import { withoutInvisible } from '../../text/characters';
import { addressesWrittenIn } from '../addresses/written';
import { type Addresses, isWorthwhile } from './addresses';
import { attributesNameWork } from './attributes';

/** A DOI, or the name that makes other numbers believed, in lower case (`addresses/numbers.ts` reads what follows). */
const WRITTEN =
  /10\s{0,40}\.\s{0,40}[\d.]{4,20}\s{0,40}(?:\\?\/|%|&)|doi[:\s]{0,3}10\/|arxiv[^\d\n]{0,30}\d|pmid|pubmed[\s:#id]{1,6}\d|pmc\d{4}|s\d{4}-\d{3}[\dx]\(|ssrn[^\d\n]{0,40}\d|nber\s+working\s+paper|hdl:|repec:/;

/** True also where it cannot be told without reading: the page then has shadow roots or frames. */
export function mayContainIdentifier({ body, links }: Document, addresses: Addresses): boolean {
  if (!body) return false;
  for (let index = 0; index < links.length; index++) {
    const href = links[index]?.getAttribute('href');
    if (href && addresses.workAt(href)) return true;
  }
  const text = (body.textContent ?? '').toLowerCase();
  const plain = foldLookalikes(withoutInvisible(text));
  if (WRITTEN.test(plain) || hasShadow(body) || attributesNameWork(body, addresses)) return true;
  if (body.querySelector('iframe[srcdoc]')) return true;
  for (const { address } of addressesWrittenIn(plain, isWorthwhile))
    if (addresses.workAt(address)) return true;
  return false;
}

function hasShadow(body: Element): boolean {
  const elements = body.getElementsByTagName('*');
  for (let index = 0; index < elements.length; index++)
    if (elements[index]?.shadowRoot) return true;
  return false;
}
