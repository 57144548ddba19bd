/** Judged works as the extension's mentions, each with the answer that a look-up of it would bring. */
import { doisOf } from '../pages.mjs';

/** @param {{ work: object, prior: number, isReported: boolean }[]} judged of `judgedOnPage` */
export function mentionsOf({ page }, judged) {
  return judged.map(({ work, prior, isReported }) => ({
    doi: work.doi,
    alternatives: work.alternatives,
    ids: work.ids,
    url: work.url,
    list: work.list,
    role: isReported ? 'reported' : 'related',
    prior,
    answer: answerFor(work, page),
  }));
}

/** The record of the first reading of its DOI that is registered, or of one of its numbers. */
function answerFor(work, page) {
  const record = doisOf(work, page)
    .map((doi) => page.recordOf?.(doi))
    .find(Boolean);
  return record ? messageOf(record) : null;
}

/** A record of `works.json` in the shape of Crossref's REST API. */
export function messageOf({
  DOI,
  type,
  title,
  authors,
  journal,
  affiliation,
  date,
  extra,
  ...rest
}) {
  const parts = String(date ?? '')
    .split(/[-/]/)
    .map(Number)
    .filter((part) => part > 0);
  const { volume, issue, page, abstract } = rest;
  return {
    DOI,
    type: type || 'journal-article',
    title: title ? [title] : [],
    author: (authors ?? []).map((author, at) => ({
      ...author,
      sequence: at > 0 ? 'additional' : 'first',
      affiliation: affiliation ? [{ name: affiliation }] : [],
    })),
    'container-title': journal ? [journal] : [],
    ...{ volume, issue, page, abstract },
    issued: { 'date-parts': [parts] },
    published: { 'date-parts': [parts] },
    ...extra,
  };
}
