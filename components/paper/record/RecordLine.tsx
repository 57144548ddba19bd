/** What kind of publication it is, of which day, under which licence, and whether it is still in press. */
import { i18n } from '#i18n';
import { hostName } from '../../../utils/host-name';
import { dayMessage } from '../../../utils/messages/day-message';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type { Paper } from '../../../utils/scholarly/types';
import { licenceAt, publicationTypeMessage } from './record-message';

export function RecordLine({ paper }: { paper: Paper }) {
  const { licence, inPress, csl } = paper;
  const parts = [publicationTypeMessage(csl), dayMessage(dateOf(paper))].filter(Boolean);
  return (
    <p class="soft" data-part="record-line">
      {parts.join(' · ')}
      {licence && (
        <>
          {parts.length > 0 && ' · '}
          <a href={licence} target="_blank" rel="noopener noreferrer">
            {licenceAt(licence) ?? i18n.t('record.licence', { site: hostName(licence) })}
          </a>
        </>
      )}
      {inPress && (
        <>
          {' · '}
          {i18n.t('record.inPress', { service: SERVICES[inPress.service].name })}
        </>
      )}
    </p>
  );
}

function dateOf({ csl }: Paper): string | null {
  const parts = csl.issued?.['date-parts']?.[0];
  // The year alone stands in the line of the journal already.
  if (!parts || parts.length < 2) return null;
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
