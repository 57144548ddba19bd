/** Every format, read back by parsers that are not ours, says of every kind of work what went into it. */
import { describe, expect, test } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import type { CslItem } from '../../../utils/scholarly/types';
import { PARSERS } from '../../support/read-back/parsers';
import { toldBy } from '../../support/read-back/told';
import { WORKS } from './works';

describe.each(PARSERS)(
  '$format, read by $by, keeps',
  ({ format, read, expect: asked, knows = () => true }) => {
    const works = Object.entries(WORKS).filter(([, item]) => knows(item));

    test.each(works)('%s', async (_, item) => {
      const said = asked(toldBy(item), item);
      const fields = Object.entries(said).filter(([, value]) => value !== null);
      const told = read(await exportItems([item], format));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject(Object.fromEntries(fields));
    });

    test('as many works as went into one file', async () => {
      const alike = new Set<string>();
      const isFirst = (item: CslItem) => {
        const said = JSON.stringify(toldBy(item));
        return !alike.has(said) && alike.add(said);
      };
      const items = works.map(([, item]) => item).filter(isFirst);
      expect(read(await exportItems(items, format))).toHaveLength(items.length);
    });
  },
);
