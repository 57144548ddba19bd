/** Which open copy to offer first. */
import { inTable } from '../http/read-json';
import type { OpenCopy } from '../types';

const VERSIONS: Record<string, OpenCopy['version']> = {
  publishedVersion: 'published',
  acceptedVersion: 'accepted',
  submittedVersion: 'submitted',
};

/** The three names that OpenAlex and Unpaywall share. */
export const readVersion = (name: unknown): OpenCopy['version'] => inTable(VERSIONS, name) ?? null;

/** The best first: the published text before earlier ones, with a licence before without, as a file before a page. */
export function rankCopies(copies: OpenCopy[]): OpenCopy[] {
  const versions: OpenCopy['version'][] = ['published', 'accepted', 'submitted', null];
  const grade = (copy: OpenCopy) =>
    versions.indexOf(copy.version) * 4 + (copy.licence ? 0 : 2) + (copy.pdf ? 0 : 1);
  const known = new Set<string>();
  return [...copies]
    .sort((one, other) => grade(one) - grade(other))
    .filter((copy) => {
      const key = copy.url.replace(/^http:/, 'https:').toLowerCase();
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}
