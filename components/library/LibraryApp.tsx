/** The library's own page: what is kept, all highlights, and the ways in and out. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Announcer } from '../controls/announce';
import { Logo } from '../controls/Logo';
import { Tabs } from '../controls/Tabs';
import { useKeys } from '../keys/use-keys';
import { SettingsNotice } from '../page/notices/SettingsNotice';
import { useAppearance } from '../story/appearance/use-appearance';
import { BackupReminder } from './exchange/BackupReminder';
import { ExchangeView } from './exchange/ExchangeView';
import { AllHighlights } from './highlights/AllHighlights';
import './LibraryApp.css';
import { HandOnLater } from './HandOnLater';
import { LibraryView } from './LibraryView';
import { libraryKeys } from './library-keys';
import { StatusNewsList } from './StatusNewsList';
import { Visits } from './Visits';

type TabId = 'entries' | 'highlights' | 'visits' | 'exchange';

/** `named`: what the reader asked for in the address bar. */
export function LibraryApp({ named = '' }: { named?: string }) {
  useAppearance();
  const [tab, setTab] = useState<TabId>('entries');
  const keys = useKeys([], { listed: tab === 'entries' ? libraryKeys() : [] });
  return (
    <Announcer>
      <main class="library">
        <header class="library__head">
          <Logo size={28} />
          <h1 class="serif">{i18n.t('library.title')}</h1>
        </header>
        <SettingsNotice />
        <StatusNewsList />
        <HandOnLater />
        <BackupReminder onBackup={() => setTab('exchange')} />
        <Tabs<TabId>
          label={i18n.t('library.parts')}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            {
              id: 'entries',
              words: i18n.t('library.entries'),
              content: <LibraryView named={named} />,
            },
            {
              id: 'highlights',
              words: i18n.t('highlights.title'),
              content: tab === 'highlights' && <AllHighlights />,
            },
            {
              id: 'visits',
              words: i18n.t('library.visits'),
              content: tab === 'visits' && <Visits />,
            },
            { id: 'exchange', words: i18n.t('exchange.title'), content: <ExchangeView /> },
          ]}
        />
        {keys.dialog}
      </main>
    </Announcer>
  );
}
