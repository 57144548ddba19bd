/** What the benchmark takes from the extension to judge works by their records; bundled for Node. */
import type { Result } from '../../../../utils/failure';
import { WEIGHTS as PAGE_WEIGHTS } from '../../../../utils/papers/data/weights';
import { CLEARLY_WEAKER } from '../../../../utils/papers/judgement/mentions';
import type { Clues, Mention } from '../../../../utils/papers/types';
import { asObject, asObjects, type Json } from '../../../../utils/scholarly/http/read-json';
import { toPaper } from '../../../../utils/scholarly/lookup/merge-findings';
import {
  confirmMentions,
  RARITY,
  signalsAmong,
  worksOfDigest,
  worthConfirming,
} from '../../../../utils/scholarly/match/confirm';
import { WEIGHTS } from '../../../../utils/scholarly/match/data/weights';
import {
  agreementOf,
  evidenceInProse,
  evidenceOf,
  type StoryEvidence,
} from '../../../../utils/scholarly/match/features';
import { callsFor, rarityAmong, searchFor } from '../../../../utils/scholarly/match/match';
import { score } from '../../../../utils/scholarly/match/score';
import { type Signals, signalsOf } from '../../../../utils/scholarly/match/signals';
import { readTargets, type Target, targetOf } from '../../../../utils/scholarly/match/targets';
import { readCrossrefWork } from '../../../../utils/scholarly/providers/crossref/work';
import type { Paper } from '../../../../utils/scholarly/types';

/** A page as `probe.ts` reads it. */
interface PageRead {
  story: { title: string; text: string; publishedTime: string | null };
  clues: Clues;
}

/** A mention as far as the judgement looks at it, with the answer of Crossref for it. */
type Named = Mention & { answer: { DOI: string } | null };

type Table = { [sign: string]: number };

/** The tables as they are, before a fit uses others. */
export const PRESENT: { page: Table; record: Table } = {
  page: { ...PAGE_WEIGHTS },
  record: { ...WEIGHTS },
};

/** How far behind the likeliest work of a page another may be to be reported too, in log-odds. */
export const PAGE_GAP = CLEARLY_WEAKER;

const evidence = new WeakMap<PageRead, StoryEvidence>();

/** What the works that the page names are held against. */
function evidenceFor(page: PageRead): StoryEvidence {
  const known = evidence.get(page);
  if (known) return known;
  const { title, text, publishedTime: published } = page.story;
  const made = evidenceInProse(page.clues, { title, text, published });
  evidence.set(page, made);
  return made;
}

/** The page's likeliest works that have a record, each with what the record says. */
export function namedSignals(page: PageRead, named: Named[]): { named: Named; signals: Signals }[] {
  const story = evidenceFor(page);
  const candidates = [...papersOf(named)].map(([mention, { value }]) => {
    const target = targetOf(value);
    return { mention, target, agreement: agreementOf(target, story, () => RARITY) };
  });
  const digest = worksOfDigest(named);
  return candidates.map((one) => ({
    named: one.mention,
    signals: signalsAmong(one, candidates, digest, story),
  }));
}

/** The final judgement, were `table` the table of weights. */
export function judgeNamed(page: PageRead, named: Named[], table: Table) {
  useTable(table);
  const papers: Map<Mention, Result<Paper>> = papersOf(named);
  return confirmMentions(named, papers, evidenceFor(page)).map((verdict) => ({
    named: verdict.mention as Named,
    doi: verdict.paper?.doi ?? verdict.mention.doi,
    role: verdict.role,
    confidence: verdict.confidence,
  }));
}

/** What the sign "page" counts for a work that the page makes so likely. */
export function pageSays(prior: number): number {
  useTable({ page: 1 });
  return score({}, prior);
}

/** The works that a search for the page's story gives, each with what its record says. */
export async function searchedSignals(
  page: PageRead,
  ask: (path: string) => Promise<unknown>,
): Promise<{ doi: string; signals: Signals }[]> {
  const targets = new Map<string, Target>();
  for (const { path, lastResort } of callsFor(searchFor(page.clues, page.story), { fetch })) {
    if (lastResort && targets.size > 0) continue;
    const items = asObjects(asObject(asObject(await ask(path))?.message)?.items);
    for (const target of readTargets(items))
      if (!targets.has(target.doi)) targets.set(target.doi, target);
  }
  const { title, text, publishedTime: published } = page.story;
  const story = evidenceOf(page.clues, { title, text, published });
  const rarity = rarityAmong([...targets.values()]);
  return [...targets.values()].map((target) => ({
    doi: target.doi,
    signals: signalsOf({ target, agreement: agreementOf(target, story, rarity) }, [], story),
  }));
}

/** Only the likeliest are looked up. */
function papersOf(named: Named[]): Map<Named, { ok: true; value: Paper }> {
  const papers = new Map<Named, { ok: true; value: Paper }>();
  for (const one of worthConfirming(named) as Named[]) {
    const paper = one.answer ? paperOf(one.answer) : null;
    if (paper) papers.set(one, { ok: true, value: paper });
  }
  return papers;
}

function paperOf(message: Json & { DOI: string }): Paper | null {
  const doi = message.DOI.toLowerCase();
  const findings = readCrossrefWork({ status: 'ok', message }, doi);
  return findings && toPaper(doi, { service: 'crossref', retrieved: '', findings });
}

function useTable(table: Table): void {
  for (const sign of Object.keys(WEIGHTS)) delete WEIGHTS[sign];
  Object.assign(WEIGHTS, { bias: 0, page: 0, searched: 0 }, table);
}
