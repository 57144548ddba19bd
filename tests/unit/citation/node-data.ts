import { readLocales, readStyles } from '../../../scripts/styles.mjs';
import type { CslData } from '../../../utils/citation/engine/csl-data';

const styles = await readStyles();
const locales = readLocales();

/** The data that the build packs into the extension, read where the build reads it. */
export const nodeData: CslData = {
  style: async (id) => {
    const style = styles.get(id);
    if (!style) throw new Error(`No style ${id}`);
    return style.tree;
  },
  locale: async (tag) => {
    const locale = locales.get(tag);
    if (!locale) throw new Error(`No locale ${tag}`);
    return locale;
  },
};

export const styleIds = [...styles.keys()];
export const localeTags = [...locales.keys()];
