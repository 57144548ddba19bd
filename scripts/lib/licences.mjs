/** The licences and copyright lines of all that a build takes out of other packages, as one text that ships with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * `plugin` notes from which packages the scripts, styles and fonts of a build come; it has to be among the plugins of
 * every bundle, workers too. `text` then gives what has to be said of them.
 */
export function collectLicences() {
  /** @type {Set<string>} folders of packages */
  const folders = new Set();
  const note = (id) => {
    const folder = packageFolder(id);
    if (folder) folders.add(folder);
  };
  return {
    plugin: () => ({
      name: 'collect-licences',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle))
          for (const id of part.type === 'chunk' ? rendered(part) : part.originalFileNames)
            note(id);
      },
    }),
    text: () =>
      [...folders]
        .map(readPackage)
        .sort(byName)
        .map(entry)
        .join(`\n${'-'.repeat(80)}\n\n`),
  };
}

/** Modules of which something is left. */
const rendered = ({ modules }) =>
  Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));

/** Where the package of a module lies; null for modules of our own. What bundlers add is called `\0NAME/…`. */
function packageFolder(id) {
  const path = id.replaceAll('\\', '/');
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(resolve(path)) ?? [];
  if (folder) return folder;
  const [, name] = /^\0(\w[\w-]*)\//.exec(path) ?? [];
  const added = name && join(ROOT, 'node_modules', name);
  return added && existsSync(added) ? added : null;
}

/** Names of assets are given from the project's folder on. */
const resolve = (path) => (path.startsWith('node_modules/') ? `${ROOT}/${path}` : path);

function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  const texts = files.sort().map((file) => ownPart(readFileSync(join(folder, file), 'utf8')));
  return { name, version, license, author: author?.name ?? author, texts };
}

/** What a tool itself is made of is no part of what it adds to a build. */
const ownPart = (text) => text.split(/^#* ?Licen[cs]es of bundled dependencies/im)[0].trim();

const byName = (one, other) => one.name.localeCompare(other.name, 'en');

/** A package without a file of its own is said to be under the licence it declares, by whom it declares. */
function entry({ name, version, license, author, texts }) {
  const says = texts.length > 0 ? texts : [`Copyright ${author ?? `the authors of ${name}`}`];
  return `${name} ${version} (${license})\n\n${says.join('\n\n')}\n`;
}
