/** Why a paper is offered, for the reader: short, checkable, the strongest first. */
import type { InferOutput } from 'valibot';
import type { REASON } from './candidate';
import type { Agreement } from './features';
import type { Target } from './targets';

export type Reason = InferOutput<typeof REASON>;

const MAX_AUTHORS = 3;
/** A paper that is further away speaks against it, and is shown by its date anyway. */
const NEAR_DAYS = 45;

export function reasonsOf(agreement: Agreement, target: Target): Reason[] {
  const reasons: Reason[] = [];
  if (agreement.quoted) reasons.push({ kind: 'quoted-title' });
  const order = ['full', 'titled', 'surname'];
  const authors = [...agreement.authors].sort(
    (one, other) => order.indexOf(one.naming) - order.indexOf(other.naming),
  );
  for (const { name, naming } of authors.slice(0, MAX_AUTHORS)) {
    reasons.push({ kind: 'author', name, full: naming === 'full' });
  }
  const journal = target.csl['container-title'];
  if (agreement.journal && journal) reasons.push({ kind: 'journal', name: journal });
  if (agreement.days !== null && Math.abs(agreement.days) <= NEAR_DAYS) {
    reasons.push({ kind: 'date', days: agreement.days });
  }
  if (agreement.institution) reasons.push({ kind: 'institution', name: agreement.institution });
  for (const value of agreement.numbers) reasons.push({ kind: 'number', value });
  if (agreement.title.share >= 0.3) {
    reasons.push({ kind: 'words', share: Math.round(agreement.title.share * 100) / 100 });
  }
  return reasons;
}

/** One reason in English, for output that is not translated. */
export function reasonMessage(reason: Reason): string {
  switch (reason.kind) {
    case 'quoted-title':
      return 'quotes its title';
    case 'author':
      return `names ${reason.name}`;
    case 'journal':
      return `names ${reason.name}`;
    case 'date':
      return dateMessage(reason.days);
    case 'institution':
      return `names ${reason.name}`;
    case 'number':
      return `gives the number ${reason.value}`;
    case 'words':
      return `shares ${Math.round(reason.share * 100)} % of its title’s words`;
  }
}

function dateMessage(days: number): string {
  const count = Math.abs(Math.round(days));
  if (count === 0) return 'published on the day of the story';
  const unit = count === 1 ? 'day' : 'days';
  return `published ${count} ${unit} ${days > 0 ? 'before' : 'after'} the story`;
}
