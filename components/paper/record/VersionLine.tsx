/** A small line of time: preprint, paper, correction, retraction. */
import { i18n } from '#i18n';
import { printDoi } from '../../../utils/identifiers/doi/doi';
import { dayMessage } from '../../../utils/messages/day-message';
import type { Paper } from '../../../utils/scholarly/types';
import { RecordPart } from './RecordPart';
import './VersionLine.css';
import { type Version, versionLine } from './version-line';

export function VersionLine({ paper }: { paper: Paper }) {
  const line = versionLine(paper);
  if (line.length === 0) return null;
  return (
    <RecordPart title={i18n.t('record.versions')}>
      <ol class="version-line" data-part="versions">
        {line.map((version, place) => (
          <li key={`${version.kind} ${version.doi} ${place}`} data-kind={version.kind}>
            <Named version={version} />
            <span class="soft">{facts(version)}</span>
          </li>
        ))}
      </ol>
    </RecordPart>
  );
}

function Named({ version: { words, doi, here } }: { version: Version }) {
  if (here)
    return (
      <span class="version-line__words" aria-current="true">
        {words}
      </span>
    );
  return (
    <a class="version-line__words" href={printDoi(doi)} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

const facts = ({ here, date }: Version): string =>
  [here ? i18n.t('record.here') : null, dayMessage(date)]
    .filter(Boolean)
    .map((fact) => ` · ${fact}`)
    .join('');
