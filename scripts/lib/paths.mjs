/** Where things stand in the project. */
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where builds go. No dot before its name: what file choosers hide cannot be loaded in a browser. */
export const DIST = fromRoot('dist');

/** Folders of the built extensions, as WXT names them. */
export const BUILT = {
  chrome: `${DIST}/chrome-mv3`,
  firefox: `${DIST}/firefox-mv3`,
};

/** Kept between runs, ignored by git: bundles of the sources for Node, downloaded browsers. */
export const CACHE = fromRoot('.cache');
