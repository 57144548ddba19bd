/** What the library's database throws, as values of the closed union of failures. */
import { type Failure, fail, type Result, succeed } from '../../failure';

export async function attempt<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await action());
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** By the names that the Indexed Database API gives its errors. */
const KINDS: Readonly<Record<string, Failure>> = {
  QuotaExceededError: { kind: 'storage-full' },
  VersionError: { kind: 'library-newer' },
  // Another window does not give the database free (database.ts).
  TimeoutError: { kind: 'library-locked' },
  // Files of the browser that are damaged, and a step to a newer version that failed.
  UnknownError: { kind: 'library-unread' },
  AbortError: { kind: 'library-unread' },
  // Private windows and settings of the browser in which nothing may be stored, and a database that was closed.
  InvalidStateError: { kind: 'not-stored' },
  SecurityError: { kind: 'not-stored' },
  NotAllowedError: { kind: 'not-stored' },
};

function failureOf(error: unknown): Failure {
  const name = error instanceof DOMException ? error.name : '';
  return KINDS[name] ?? { kind: 'unfinished' };
}
