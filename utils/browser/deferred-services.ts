/** Services before their script is there: each question waits for it. */

import type { Services } from '../app-services';
import type { onDemand } from './on-demand-services';
import type { Kind } from './outbox/writes';
import { deferredUnsubscribe } from './storage/deferred-unsubscribe';

type Loaded = typeof onDemand;
type Asked = (...request: unknown[]) => unknown;

const loaded = () => import('./on-demand-services').then(({ onDemand }) => onDemand);

/** Comes with the page, and is there before any press: what is written has to be handed over at once. */
let outbox: typeof import('./outbox/hand-over') | undefined;
const opening = import('./outbox/hand-over').then(({ handOver, WRITES }) => {
  outbox = { handOver, WRITES };
  return outbox;
});

async function ask(name: string, request: unknown[]): Promise<unknown> {
  const { WRITES, handOver } = outbox ?? (await opening);
  return name in WRITES
    ? (handOver as Asked)(name, ...request)
    : ((await loaded())[name as keyof Loaded] as Asked)(...request);
}

type Deferred = Exclude<keyof Loaded | Kind, 'library' | 'highlights'>;

/**
 * The services that are there, what is written as what is handed over at once, and all others as questions to those
 * that are loaded when the first of them is asked.
 */
export const withDeferred = (own: Omit<Services, Deferred>): Services =>
  new Proxy(own as Services & Record<string, Asked>, {
    // Always the same function, as components expect of one that they watch.
    get: (known, name: Deferred) => {
      known[name] ??= ((...request: unknown[]) => ask(name, request)) as never;
      return known[name];
    },
  });

/** A store of theirs, with what it hands over: of the rest, only watching begins, and ends, without waiting. */
export const deferredStore = <Name extends 'library' | 'highlights'>(
  name: Name,
  written: Record<Exclude<keyof Services[Name], keyof Loaded[Name]>, Kind>,
): Services[Name] =>
  new Proxy({} as Services[Name], {
    get: (_, method: string) => {
      const handed = (written as Record<string, Kind>)[method];
      const call = async (...request: unknown[]) =>
        handed
          ? ask(handed, request)
          : ((await loaded())[name] as unknown as Record<string, Asked>)[method]?.(...request);
      return method.startsWith('watch')
        ? (...request: unknown[]) => deferredUnsubscribe(call(...request) as Promise<() => void>)
        : call;
    },
  });
