/** The settings, each with one plain sentence, and what there is to know about Paper Trail. */
import { i18n } from '#i18n';
import { About } from './About';
import { Announcer } from './announce';
import { CitingOptions } from './CitingOptions';
import { FailureLine } from './FailureLine';
import { LookUpOptions } from './LookUpOptions';
import './OptionsApp.css';
import { ReadingOptions } from './ReadingOptions';
import { RequestLog } from './RequestLog';
import { ThreadedPage } from './ThreadedPage';
import { useLook } from './use-look';
import { useSave } from './use-save';

export function OptionsApp({ version }: { version: string }) {
  useLook();
  return (
    <Announcer>
      <main class="options">
        <header class="options__head">
          <ThreadedPage size={32} />
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
      {failure && <FailureLine failure={failure} />}
      <CitingOptions save={save} />
      <LookUpOptions save={save} />
      <ReadingOptions save={save} />
      <RequestLog />
    </>
  );
}
