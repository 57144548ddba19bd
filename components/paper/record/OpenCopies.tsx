/** Where the paper can be read without paying, each copy with its version and licence. */
import { i18n } from '#i18n';
import { hostName } from '../../../utils/host-name';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type { OpenCopy, Paper } from '../../../utils/scholarly/types';
import type { UsedPaper } from '../../page/use-paper';
import { AskServices } from './AskServices';
import { RecordPart } from './RecordPart';
import { isWorthAsking, openCopyMessage } from './record-message';

/** Those who know of copies without a press. */
const TELL_COPIES = ['openalex', 'unpaywall', 'europepmc'] as const;

export function OpenCopies({ lookup, paper }: { lookup: UsedPaper; paper: Paper }) {
  const { openCopies } = paper;
  return (
    <RecordPart title={i18n.t('record.openCopies')}>
      {!openCopies && (
        <p class="soft">
          {i18n.t('record.openCopiesNotChecked')}
          <AskServices
            services={TELL_COPIES}
            haveFailed={(paper.checks ?? []).some(
              ({ service, failure }) =>
                TELL_COPIES.some((one) => one === service) && isWorthAsking(failure),
            )}
            lookup={lookup}
          />
        </p>
      )}
      {openCopies?.length === 0 && <p class="soft">{i18n.t('record.openCopiesNone')}</p>}
      {openCopies && openCopies.length > 0 && (
        <ul data-part="open-copies">
          {openCopies.map((copy) => (
            <CopyRow key={copy.url} copy={copy} />
          ))}
        </ul>
      )}
    </RecordPart>
  );
}

function CopyRow({ copy }: { copy: OpenCopy }) {
  return (
    <li>
      <a href={copy.url} target="_blank" rel="noopener noreferrer">
        {openCopyMessage(copy)}
      </a>
      {copy.pdf && copy.pdf !== copy.url && (
        <>
          {' · '}
          <a href={copy.pdf} target="_blank" rel="noopener noreferrer">
            {i18n.t('record.pdf')}
          </a>
        </>
      )}
      <span class="soft">
        {' · '}
        {[hostName(copy.url), SERVICES[copy.source].name].join(' · ')}
      </span>
    </li>
  );
}
