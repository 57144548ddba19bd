/** Says what was understood of a named work, and what became of it. */
import { i18n } from '#i18n';
import type { Identified } from '../identifiers/types';
import type { NamedWork } from '../papers/named/types';
import { wordsLocale } from './words-locale';

/** The sort of name in a word, and the name: "DOI 10.5555/moss". */
export function kindMessage({ work, reference, written }: NamedWork): string {
  if (work) return identifierMessage(work);
  if (reference !== null) return i18n.t('naming.kind.reference');
  return i18n.t(/^\S+\.\S+\/\S*$/.test(written) ? 'naming.kind.address' : 'naming.kind.nothing');
}

function identifierMessage({ doi, ids }: Identified): string {
  const { PMID, PMCID, arxiv, ISBN, pii, trial, hdl, repec, citedAs } = ids;
  if (arxiv) return `arXiv ${arxiv}`;
  if (doi) return `DOI ${doi}`;
  if (PMID) return `PubMed ${PMID}`;
  if (PMCID) return `PubMed Central ${PMCID}`;
  if (ISBN) return `ISBN ${ISBN}`;
  if (citedAs) return citedAs;
  return i18n.t('naming.kind.number', { number: pii ?? trial ?? hdl ?? repec ?? '' });
}

/** Why nobody was asked. */
export function notAskedMessage({ work, written }: NamedWork): string {
  if (work) return i18n.t('naming.nobodyToAsk');
  return i18n.t(/^\S+\.\S+\/\S*$/.test(written) ? 'naming.openIt' : 'naming.tooLittle');
}

/** Who was asked in vain. */
export function nothingMessage(asked: readonly string[]): string {
  if (asked.length === 0) return i18n.t('naming.nobodySearched');
  const services = new Intl.ListFormat(wordsLocale()).format(asked);
  return i18n.t('naming.nothing', { services });
}
