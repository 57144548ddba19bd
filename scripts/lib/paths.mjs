/** Where things stand in the project. */
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folders of the built extensions, as WXT names them. */
export const BUILT = {
  chrome: fromRoot('.output/chrome-mv3'),
  firefox: fromRoot('.output/firefox-mv3'),
};

/** Kept between runs, ignored by git: bundles of the sources for Node, downloaded browsers. */
export const CACHE = fromRoot('.cache');
