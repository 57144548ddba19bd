/** Seeds fast-check for every property test, and says the seed where one fails. */
import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number;
  }
}

fc.configureGlobal({ seed: inject('seed') });
