/** Recorded-shape answers and a stand-in for the network. */
import { readFileSync } from 'node:fs';
import { toPaper } from '../../../utils/scholarly/lookup/merge-findings';
import { readCrossrefWork } from '../../../utils/scholarly/providers/crossref/work';
import type { Paper } from '../../../utils/scholarly/types';

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/crossref/${name}.json`, import.meta.url), 'utf8');
}

const NOW = new Date('2026-03-01T12:00:00Z');
export const now = () => NOW;

/** A fetch that gives each address its answer, and remembers what was asked. */
export function network(answer: (url: string) => Response | Promise<Response>) {
  const asked: string[] = [];
  const fetch = (async (input: RequestInfo | URL) => {
    asked.push(String(input));
    return answer(String(input));
  }) as typeof globalThis.fetch;
  return { fetch, asked };
}

export const json = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/json' } });

export const missing = () => new Response('Resource not found.', { status: 404 });

export const RETRIEVED = '2026-03-01T12:00:00.000Z';

/** The paper that Crossref's answer `body` tells of, or null. */
export function crossrefPaper(body: unknown, doi: string): Paper | null {
  const findings = readCrossrefWork(body, doi);
  return findings && toPaper(doi, { service: 'crossref', retrieved: RETRIEVED, findings });
}
