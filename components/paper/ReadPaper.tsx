/** The way to the paper itself, at its journal. */
import { i18n } from '#i18n';
import '../controls/Button.css';
import { Icon } from '../controls/Icon';

export function ReadPaper({ url }: { url: string }) {
  return (
    <a
      class="button button--outlined"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      data-part="read-paper"
    >
      {i18n.t('paper.read')} <Icon name="out" />
      <span class="visually-hidden">{i18n.t('paper.newTab')}</span>
    </a>
  );
}
