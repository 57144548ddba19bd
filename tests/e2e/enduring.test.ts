/** The extension in trouble that comes from outside: the short cases of `npm run bench -- endure`, each in a browser of its own. */
import { expect, it } from 'vitest';
import { openStage } from '../bench/endure/stage.mjs';
import { STORES } from '../bench/endure/stores.mjs';
import { TROUBLE } from '../bench/endure/trouble.mjs';

/** It waits for what the browser does by itself. */
const LONG = ['ten tabs'];

it.each([...TROUBLE, ...STORES].filter(({ name }) => !LONG.includes(name)))(
  'holds: $name',
  async ({ run }) => {
    const stage = await openStage({});
    try {
      const { holds, what } = await run(stage);
      expect(holds, what).toBe(true);
    } finally {
      await stage.close();
    }
  },
);
