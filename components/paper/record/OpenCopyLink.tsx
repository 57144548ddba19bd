/** The way to a copy of the paper that costs nothing. */
import { i18n } from '#i18n';
import type { Paper } from '../../../utils/scholarly/types';
import '../../controls/Button.css';
import { Icon } from '../../controls/Icon';
import { openCopyMessage } from './record-message';

/** The best copy; nothing where none is known. */
export function OpenCopyLink({ paper }: { paper: Paper | null }) {
  const copy = paper?.openCopies?.[0];
  if (!copy) return null;
  return (
    <a
      class="button button--plain"
      href={copy.pdf ?? copy.url}
      target="_blank"
      rel="noopener noreferrer"
      title={openCopyMessage(copy)}
      data-part="open-copy"
    >
      {i18n.t('paper.openCopy')} <Icon name="out" />
      <span class="visually-hidden">{i18n.t('paper.newTab')}</span>
    </a>
  );
}
