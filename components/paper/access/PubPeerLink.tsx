/** The way to what is said of the paper at PubPeer: nobody is asked, and PubPeer sees the DOI once the reader presses. */
import { i18n } from '#i18n';
import { Icon } from '../../controls/Icon';

export function PubPeerLink({ doi }: { doi: string }) {
  return (
    <p class="soft" data-part="pubpeer">
      <a
        href={`https://pubpeer.com/search?q=${encodeURIComponent(doi)}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {i18n.t('record.pubPeer')} <Icon name="out" />
        <span class="visually-hidden">{i18n.t('paper.newTab')}</span>
      </a>{' '}
      {i18n.t('record.pubPeerHelp')}
    </p>
  );
}
