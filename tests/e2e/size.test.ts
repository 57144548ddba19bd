/** What the built extension makes a reader load, in bytes as they are sent: gzip, best level. */
import { expect, it } from 'vitest';
import { BUILT } from '../../scripts/lib/paths.mjs';
import { bytes, popupStyles } from '../support/bytes.mjs';

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

/**
 * A browser finds the size of a popup by laying it out in a tiny window, too, each time that something in it changes:
 * rules that depend on the window's size are decided anew twice each time, and with them the style of every element.
 */
it.each(['chrome', 'firefox'] as const)(
  'nothing that the popup in %s opens with depends on the size of its window',
  (browser) => {
    const styles = popupStyles(BUILT[browser]);
    expect(styles.length).toBeGreaterThan(8);
    const rules = styles.flatMap((text) => text.match(/@media[^{]*(?:width|height)[^{]*/g) ?? []);
    expect(rules).toEqual([]);
  },
);
