/** What is new about kept papers, said once. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { TitleText } from '../paper/heading/TitleText';
import './StatusNewsList.css';
import { useStatusWatch } from './use-status-watch';

export function StatusNewsList() {
  const news = useStatusWatch();
  const [closed, setClosed] = useState(false);
  if (news.length === 0 || closed) return null;
  return (
    <section class="status-news" role="status" data-part="status-news">
      <ul>
        {news.map(({ id, title, kind }) => (
          <li key={id} data-kind={kind}>
            <strong>{i18n.t(`library.news.${kind}`)}</strong> <TitleText title={title} />
          </li>
        ))}
      </ul>
      <Button variant="inline" onClick={() => setClosed(true)}>
        {i18n.t('action.close')}
      </Button>
    </section>
  );
}
