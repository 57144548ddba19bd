/** Style files that the reader brings, and newer versions of shipped ones: checked before they are kept. */
import { type Failure, fail, type Result, succeed } from '../../failure';
import type { PackedNode } from './csl-tree';
import { findMisfit } from './style-grammar';
import { findStyle } from './style-index';
import { findMacroProblem } from './style-macros';
import { readXml } from './xml';

/** A style of the reader's own. Plain and serialisable; `xml` alone is what citing needs (CiteOptions.own). */
export interface UserStyle {
  /** The last part of the style's own id: `apa` of http://www.zotero.org/styles/apa. May be that of a shipped style. */
  id: string;
  title: string;
  /** The style's own short title, for a button. */
  short: string | null;
  /** BCP 47. */
  lang: string | null;
  /** Cites in notes instead of in the text; null where its parent says. */
  notes: boolean | null;
  /** The shipped style that this one is another name for. */
  parent: string | null;
  /** ISO date, when its authors changed it last. */
  updated: string | null;
  xml: string;
}

/** The largest style of the CSL project has 210 kB. */
export const MAX_STYLE_BYTES = 1024 * 1024;

const CSL = 'http://purl.org/net/xbiblio/csl';

/** Whether a style is shipped: a style that refers to another one is of use only then. */
type IsShipped = (id: string) => Promise<boolean>;

/**
 * The style of a `.csl` file. Fails with `bad-style`: `size`, `xml` and `unsafe` (`detail`: the
 * line), `csl`, `version` (`detail`: the version), `part` (`detail`: what is missing), `parent`
 * (`detail`: the style it refers to, which is not shipped), `element` and `value` (`detail`: what CSL does not
 * have), and `macros` where they would unfold without end.
 */
export async function readUserStyle(
  xml: string,
  isShipped: IsShipped = async (id) => (await findStyle(id)) !== null,
): Promise<Result<UserStyle>> {
  if (xml.length > MAX_STYLE_BYTES) return bad('size');
  const read = readXml(xml);
  if (!read.ok) return read;
  const root = read.value;
  if (root.n !== 'style' || root.a?.xmlns !== CSL) return bad('csl');
  if (!/^1\.0(?:\.\d)?$/.test(root.a.version ?? '')) return bad('version', root.a.version ?? '–');
  const info = child(root, 'info');
  const title = info && textOf(child(info, 'title'));
  const id = info && shortId(textOf(child(info, 'id')));
  if (!info || !title) return bad('part', 'info/title');
  if (!id) return bad('part', 'info/id');

  const parent = parentOf(root);
  if (parent !== null && !(await isShipped(parent))) return bad('parent', parent);
  const missing = parent === null ? missingPart(root) : null;
  if (missing !== null) return bad('part', missing);
  const problem = parent === null ? findProblem(root) : null;
  if (problem !== null) return problem;
  return succeed({
    id,
    title,
    short: textOf(child(info, 'title-short')) || null,
    lang: root.a['default-locale'] ?? null,
    notes: parent === null ? root.a.class === 'note' : null,
    parent,
    updated: /^\d{4}-\d{2}-\d{2}/.exec(textOf(child(info, 'updated')))?.[0] ?? null,
    xml,
  });
}

/** What makes the engine throw, or never end, at some work or at all; `bad-style` as `readUserStyle` has it. */
export function findProblem(root: PackedNode): { ok: false; failure: Failure } | null {
  const misfit = findMisfit(root);
  if (misfit) return bad(misfit.problem, misfit.detail);
  const found = findMacroProblem(root);
  return found && bad(found.problem, 'detail' in found ? found.detail : '');
}

/** The id of the style that a dependent style refers to; null for styles that stand for themselves. */
export function parentOf(root: PackedNode): string | null {
  const info = child(root, 'info');
  const link = info?.c?.find(
    (inner) =>
      typeof inner !== 'string' && inner.n === 'link' && inner.a?.rel === 'independent-parent',
  );
  return typeof link === 'object' ? shortId(link.a?.href ?? '') : null;
}

/** What the engine could not do without: it would throw, or print nothing, when the reader cites. */
function missingPart(root: PackedNode): string | null {
  for (const part of ['citation', 'bibliography'] as const) {
    const found = child(root, part);
    if (found && !child(found, 'layout')) return `${part}/layout`;
    if (part === 'citation' && !found) return 'citation';
  }
  return null;
}

function child(node: PackedNode, name: string): PackedNode | undefined {
  return node.c?.find(
    (inner): inner is PackedNode => typeof inner !== 'string' && inner.n === name,
  );
}

const textOf = (node: PackedNode | undefined): string =>
  (node?.c ?? [])
    .filter((inner) => typeof inner === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The name in the CSL repository's addresses, or all of another address, as letters, digits and hyphens. */
const shortId = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?zotero\.org\/styles\//, '')
    .replace(/\.csl$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120);

function bad(problem: (Failure & { kind: 'bad-style' })['problem'], detail = '') {
  return fail({ kind: 'bad-style', problem, detail });
}
