/** More about a paper that was looked up: open copies, abstract, citations, what kind of study it is, a second look at its status. */
import * as v from 'valibot';
import { type Client, createClient } from '../http/client';
import { europepmc } from '../providers/europepmc';
import { openalex } from '../providers/openalex';
import { FINDINGS, type Provider } from '../providers/provider';
import { pubmed } from '../providers/pubmed';
import { semanticScholar } from '../providers/semantic-scholar';
import { unpaywall } from '../providers/unpaywall';
import type { Check, Paper, ServiceId } from '../types';
import { asker, type LookUpOptions, maySend, nowOf, settingsOf } from './lookup';
import { addFindings, type ServiceFindings } from './merge-findings';
import { AGES } from './paper-cache';

/** In the order in which their word counts where they say the same. */
const SERVICES_TO_ASK: Provider[] = [openalex, unpaywall, europepmc, pubmed];
/** All who have no key share one small pool there, so it is spared what nobody waits for. */
const ON_A_CLICK: Provider[] = [semanticScholar];

/** Raised whenever the shape of `Findings` changes. */
const VERSION = 2;

export interface EnrichOptions extends LookUpOptions {
  services: ServiceId[];
  /** The reader has pressed for more: then those are asked, and only those, that are asked on a click. */
  pressed?: boolean;
}

/**
 * `paper` with what the services in `options.services` add. Every one of them that was asked is in
 * `checks`, with its failure where it has one; a service that fails costs its own part only. Never fails.
 */
export async function enrichPaper(paper: Paper, options: EnrichOptions): Promise<Paper> {
  const asking = { ...options, client: options.client ?? createClient(options) };
  const settings = settingsOf(options);
  const services = (options.pressed ? ON_A_CLICK : SERVICES_TO_ASK).filter(
    (service) => maySend(service.id, options) && service.ready(settings),
  );
  const answers = await Promise.all([
    ...services.map((service) => askOne(service, paper.doi, asking)),
    // What was pressed for earlier is not lost: it is read where it is kept, and nobody is asked.
    ...(options.pressed ? [] : ON_A_CLICK.filter(({ id }) => maySend(id, options))).map(
      async ({ id }) => ({
        findings: await recallFindings(id, paper.doi, { ...asking, fresh: false }),
      }),
    ),
  ]);
  const findings = answers.flatMap(({ findings }: Answer) => findings ?? []);
  const failed = answers.flatMap(({ failed }: Answer) => failed ?? []);
  const enriched = addFindings(paper, findings);
  return { ...enriched, checks: [...(enriched.checks ?? []), ...failed] };
}

/** One or the other, or neither where nobody was asked. */
interface Answer {
  findings?: ServiceFindings | null;
  failed?: Check;
}

const keyOf = (id: ServiceId, doi: string) => `findings:${VERSION}:${id}:${doi}`;

/** What the service said not long ago. */
async function recallFindings(
  id: ServiceId,
  doi: string,
  options: LookUpOptions,
): Promise<ServiceFindings | null> {
  const cached = options.fresh
    ? undefined
    : await options.cache?.get(keyOf(id, doi)).catch(() => undefined);
  const age = cached ? nowOf(options)().getTime() - Date.parse(cached.stored) : Number.NaN;
  // These services are asked for the status too, so their word is as short-lived as that.
  if (!cached || !(age >= 0 && age < AGES.status)) return null;
  const read = v.safeParse(FINDINGS, cached.value);
  return read.success ? { service: id, retrieved: cached.stored, findings: read.output } : null;
}

async function askOne(
  service: Provider,
  doi: string,
  options: LookUpOptions & { client: Client },
): Promise<Answer> {
  const now = nowOf(options);
  const { id } = service;
  const findings = await recallFindings(id, doi, options);
  if (findings) return { findings };
  const found = await service.find(doi, asker(id, options), settingsOf(options));
  const time = now().toISOString();
  if (!found.ok) return { failed: { service: id, time, failure: found.failure.kind } };
  if ('missing' in found.value) return { failed: { service: id, time, failure: 'not-registered' } };
  await options.cache
    ?.set(keyOf(id, doi), { stored: time, value: found.value })
    .catch(() => undefined);
  return { findings: { service: id, retrieved: time, findings: found.value } };
}
