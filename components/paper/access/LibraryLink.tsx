/** Reads the paper through the reader's own library: a link, and nobody is asked for it. */
import { i18n } from '#i18n';
import { libraryLink } from '../../../utils/scholarly/library-link';
import type { CslItem } from '../../../utils/scholarly/types';
import '../../controls/Button.css';
import { Icon } from '../../controls/Icon';
import { useSettings } from '../../services';

export function LibraryLink({ doi, item }: { doi: string | null; item: CslItem | null }) {
  const link = libraryLink(useSettings(), doi, item);
  if (link === null) return null;
  return (
    <a
      class="button button--plain"
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      data-part="library-link"
    >
      {i18n.t('paper.throughLibrary')} <Icon name="out" />
      <span class="visually-hidden">{i18n.t('paper.newTab')}</span>
    </a>
  );
}
