/**
 * The works of a page as its reader sees them in a list: an entry that gives DOI and PubMed number is one work, in the
 * order of the page, called as the page calls it. Where a work stands is told by the selectors of its evidence alone.
 */
import { identifyText } from './addresses/identify';
import type { Mention, Role } from './types';

export interface ListedWork {
  mention: Mention;
  /** Its title, or what else the page writes there; never empty. */
  name: string;
}

const ROLES: Role[] = ['reported', 'related', 'reference'];

/** The reported works first, then the related ones, then the references; each in the order of the page. */
export function listedWorks(mentions: readonly Mention[]): ListedWork[] {
  const same = entriesOf(mentions);
  const merged = new Set([...same.values()].flat());
  return mentions
    .filter((mention) => !merged.has(mention))
    .map((mention) => ({ mention, name: nameOf([mention, ...(same.get(mention) ?? [])]) }))
    .sort(byPlace);
}

/** For each work with a DOI those that give another number of it: they alone stand in one entry with it. */
function entriesOf(mentions: readonly Mention[]): Map<Mention, Mention[]> {
  const withDoi = countByPath(mentions.filter(({ doi }) => doi !== null));
  const others = mentions.filter(({ doi }) => doi === null);
  const same = new Map<Mention, Mention[]>();
  const sorts = new Set(others.map(sortOf));
  const bySort = new Map(
    [...sorts].map((sort) => [sort, countByPath(others.filter((one) => sortOf(one) === sort))]),
  );
  for (const mention of others) {
    const path = pathsOf(mention).find((one) => withDoi.has(one));
    const [only, ...rivals] = (path && withDoi.get(path)) || [];
    const siblings = path ? bySort.get(sortOf(mention))?.get(path) : undefined;
    if (!only || rivals.length > 0 || siblings?.length !== 1) continue;
    same.set(only, [...(same.get(only) ?? []), mention]);
  }
  return same;
}

/** Which numbers it has. */
const sortOf = ({ ids }: Mention): string => Object.keys(ids).sort().join();

function countByPath(mentions: readonly Mention[]): Map<string, Mention[]> {
  const all = new Map<string, Mention[]>();
  for (const mention of mentions)
    for (const path of pathsOf(mention)) all.set(path, [...(all.get(path) ?? []), mention]);
  return all;
}

/** Deeper, nothing of a page is an entry of a list any more. */
const MAX_STEPS = 8;

/** Paths of the elements around the work, the nearest first; not the page itself. */
function pathsOf({ evidence }: Mention): string[] {
  const steps = (evidence[0]?.selector ?? '').split('>');
  return Array.from({ length: Math.min(MAX_STEPS, steps.length) }, (_, cut) =>
    steps.slice(0, steps.length - cut).join('>'),
  ).filter((path) => path !== '' && !/^(?:html|html>body)$/.test(path));
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });

function byPlace({ mention: one }: ListedWork, { mention: other }: ListedWork): number {
  const role = ROLES.indexOf(one.role) - ROLES.indexOf(other.role);
  if (role !== 0) return role;
  const [first, second] = [one, other].map(({ evidence }) => evidence[0]?.selector ?? '');
  return IN_ORDER.compare(first ?? '', second ?? '');
}

/** A title that the page states, the words of its link, its line of a list, or where it leads. */
function nameOf(all: readonly Mention[]): string {
  const stated = all.find(({ stated: { title } }) => title)?.stated.title;
  if (stated) return stated;
  const texts = all.flatMap(({ evidence }) => evidence.map(({ text }) => text.trim()));
  const words = texts.filter((text) => text !== '' && !/^\S+$/.test(text));
  const title = words.find((text) => !text.startsWith('…') && identifyText(text) === null);
  const [first] = all;
  return title ?? words[0] ?? first?.doi ?? first?.url ?? '';
}
