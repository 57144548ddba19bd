/** A style of the reader's own that cannot cite: refused before it is kept, and no end of citing where it fails later. */
import { describe, expect, test } from 'vitest';
import { citeInstead } from '../../../utils/citation/engine/cite-instead';
import { cite } from '../../../utils/citation/engine/engine';
import { readUserStyle } from '../../../utils/citation/styles/user-style';
import type { CiteOptions } from '../../../utils/citation/types';
import { TRIAL_WORKS, tryStyle } from '../../../utils/citation/worker/try-style';
import { fail, succeed } from '../../../utils/failure';
import type { CslItem } from '../../../utils/scholarly/types';
import { nodeData } from './node-data';
import { paper } from './stories';

const style = (
  layout: string,
) => `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House of Moss</title><id>house-of-moss</id></info>
  <macro name="title"><text variable="title"/></macro>
  <citation><layout>${layout}</layout></citation>
</style>`;

const GOOD = style('<text macro="title"/>');
/** As earlier versions kept it. */
const BAD = style('<odd/><text macro="title"/>');
const own = (xml: string): CiteOptions => ({ style: 'house-of-moss', lang: 'en-US', own: { xml } });

describe('a style of the reader’s own that fails', () => {
  test('gives way to the first of all styles, which is named', async () => {
    const { text } = await cite([paper], { style: 'apa', lang: 'en-US' }, nodeData);
    expect(await citeInstead([paper], own(BAD), nodeData)).toMatchObject({ text, instead: 'apa' });
  });

  test('does not where it can cite', async () => {
    const made = await citeInstead([paper], own(GOOD), nodeData);
    expect(made.text).toContain('Moonlight');
    expect(made.instead).toBeUndefined();
  });

  test('a style that is not there is told of', async () => {
    const options = { style: 'nowhere', lang: 'en-US' };
    await expect(citeInstead([paper], options, nodeData)).rejects.toThrow();
  });
});

describe('before a style is kept', () => {
  const client = (failsAt: (works: CslItem[]) => boolean) => ({
    cite: async (works: CslItem[], options: CiteOptions) =>
      failsAt(works)
        ? fail({ kind: 'cite-failed' as const })
        : succeed(await citeInstead(works, options, nodeData)),
  });
  const refused = fail({ kind: 'bad-style', problem: 'trial', detail: '' });
  const tried = (xml: string, failsAt = (_: CslItem[]) => false) =>
    tryStyle({ id: 'house-of-moss', xml }, client(failsAt));

  test('it cites three ordinary works', async () => {
    expect(await tried(GOOD)).toEqual(succeed(undefined));
  });

  test.each([
    ['one of them', (works: CslItem[]) => works[0]?.type === 'book' && works.length === 1],
    ['them in a list', (works: CslItem[]) => works.length === TRIAL_WORKS.length],
  ])('it is refused where it cannot cite %s', async (_, failsAt) => {
    expect(await tried(GOOD, failsAt)).toEqual(refused);
  });

  test('it is refused where another style had to take its place', async () => {
    expect(await tried(BAD)).toEqual(refused);
  });

  test('a style that the file alone speaks for is read', async () => {
    expect((await readUserStyle(GOOD, async () => true)).ok).toBe(true);
    expect((await readUserStyle(BAD, async () => true)).ok).toBe(false);
  });
});
