/** What the built extension makes a reader load, in bytes as they are sent: gzip, best level. */
import { expect, it } from 'vitest';
import { BUILT } from '../../scripts/lib/paths.mjs';
import { bytes } from '../support/bytes.mjs';

it.each(['chrome', 'firefox'] as const)(
  'the popup in %s is light enough to open at once',
  (browser) => {
    const size = bytes(BUILT[browser]);
    expect(size, 'npm run build comes first').not.toBeNull();
    expect(size?.paint).toBeGreaterThan(5_000);
    expect(size?.paint).toBeLessThanOrEqual(20_000);
    expect(size?.citation).toBeGreaterThan(50_000);
    expect(size?.citation).toBeLessThanOrEqual(130_000);
  },
);
