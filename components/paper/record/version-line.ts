/** The versions of a work and the notices on it, in the order in which they came. */
import { i18n } from '#i18n';
import type { Paper, UpdateNotice } from '../../../utils/scholarly/types';
import { noticeMessage } from './record-message';

export interface Version {
  kind: 'preprint' | 'paper' | UpdateNotice['type'];
  words: string;
  doi: string;
  /** ISO 8601, as exact as it is known. */
  date: string | null;
  /** The version in hand. */
  here: boolean;
}

/** Preprint, paper, then the notices by date; one alone is no line. */
export function versionLine({ doi, csl, versions = [], notices }: Paper): Version[] {
  const isPreprint = csl.genre === 'Preprint';
  const date = isoOf(csl.issued?.['date-parts']?.[0]);
  const others = (relation: 'preprint' | 'published') =>
    versions.filter((version) => version.relation === relation && version.doi !== doi);
  const preprint = i18n.t('record.preprint');
  const line: Version[] = [
    ...others('preprint').map(
      (one): Version => ({
        kind: 'preprint',
        words: preprint,
        doi: one.doi,
        date: null,
        here: false,
      }),
    ),
    isPreprint
      ? { kind: 'preprint', words: preprint, doi, date, here: true }
      : { kind: 'paper', words: i18n.t('record.paper'), doi, date, here: true },
    ...others('published').map(
      (one): Version => ({
        kind: 'paper',
        words: i18n.t('record.published'),
        doi: one.doi,
        date: null,
        here: false,
      }),
    ),
    ...notices
      .toSorted((one, other) => (one.date ?? '9999').localeCompare(other.date ?? '9999'))
      .map(
        (notice): Version => ({
          kind: notice.type,
          words: noticeMessage(notice),
          doi: notice.doi,
          date: notice.date,
          here: false,
        }),
      ),
  ];
  return line.length > 1 ? line : [];
}

function isoOf(parts: number[] | undefined): string | null {
  if (!parts?.[0]) return null;
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
