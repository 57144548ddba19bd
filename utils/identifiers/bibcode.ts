/**
 * The bibcodes by which astronomers name works: year, journal, volume, page, the first author's initial, set in
 * 19 characters and filled up with dots ("2019Sci...365..478S"). Source: the ADS help pages.
 */
import type { CitedAs } from './cited-as';

const BIBCODE = /^(\d{4})([A-Za-z&][\w&.]{4})([\d.]{4})([A-Za-z.\d])([\d.]{4})[A-Z.]$/;

/** Journals by their abbreviations in bibcodes, under the names that their records have. */
const JOURNALS: Readonly<Record<string, string>> = {
  'A&A': 'Astronomy & Astrophysics',
  AJ: 'The Astronomical Journal',
  ApJ: 'The Astrophysical Journal',
  ApJS: 'The Astrophysical Journal Supplement Series',
  AsBio: 'Astrobiology',
  'E&PSL': 'Earth and Planetary Science Letters',
  GeoRL: 'Geophysical Research Letters',
  Icar: 'Icarus',
  JGRA: 'Journal of Geophysical Research: Space Physics',
  JGRE: 'Journal of Geophysical Research: Planets',
  'M&PS': 'Meteoritics & Planetary Science',
  MNRAS: 'Monthly Notices of the Royal Astronomical Society',
  NatAs: 'Nature Astronomy',
  NatCo: 'Nature Communications',
  NatGe: 'Nature Geoscience',
  NatPh: 'Nature Physics',
  Natur: 'Nature',
  'P&SS': 'Planetary and Space Science',
  PhRvD: 'Physical Review D',
  PhRvL: 'Physical Review Letters',
  PhRvX: 'Physical Review X',
  PNAS: 'Proceedings of the National Academy of Sciences',
  PSJ: 'The Planetary Science Journal',
  SciA: 'Science Advances',
  Sci: 'Science',
};

/** Where the work stands in print; null for what is no bibcode, or one of a journal not known here. */
export function readBibcode(code: string): CitedAs | null {
  const [, , stem = '', volume = '', kind = '', page = ''] = BIBCODE.exec(code) ?? [];
  const name = stem.replace(/\.+$/, '');
  const journal = name === 'ApJ' && kind === 'L' ? `${JOURNALS.ApJ} Letters` : JOURNALS[name];
  const digits = page.replace(/\./g, '');
  if (!journal || digits === '' || !/\d/.test(volume)) return null;
  return { journal, volume: volume.replace(/\./g, ''), page: prefixOf(kind) + digits };
}

/** Pages of five digits and more begin with a small letter for their count of ten thousands; letters print a capital. */
function prefixOf(kind: string): string {
  if (/[a-z]/.test(kind)) return String(kind.charCodeAt(0) - 96);
  return kind === '.' ? '' : kind;
}
