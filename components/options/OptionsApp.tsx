/** The settings, each with one plain sentence, and what there is to know about Paper Trail. */
import { i18n } from '#i18n';
import { Announcer } from '../controls/announce';
import { FailureLine } from '../controls/FailureLine';
import { About } from './About';
import { CitingOptions } from './CitingOptions';
import { LookUpOptions } from './LookUpOptions';
import './OptionsApp.css';
import { Logo } from '../controls/Logo';
import { SettingsNotice } from '../page/SettingsNotice';
import { useAppearance } from '../story/appearance/use-appearance';
import { useSave } from '../use-save';
import { ReadingOptions } from './ReadingOptions';
import { RequestLog } from './RequestLog';

export function OptionsApp({ version }: { version: string }) {
  useAppearance();
  return (
    <Announcer>
      <main class="options">
        <header class="options__head">
          <Logo size={32} />
          <h1 class="serif">{i18n.t('options.title')}</h1>
        </header>
        <AllOptions />
        <About version={version} />
      </main>
    </Announcer>
  );
}

function AllOptions() {
  const { save, failure } = useSave();
  return (
    <>
      <SettingsNotice />
      {failure && <FailureLine failure={failure} />}
      <CitingOptions save={save} />
      <LookUpOptions save={save} />
      <ReadingOptions save={save} />
      <RequestLog />
    </>
  );
}
