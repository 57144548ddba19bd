/** The settings, each with one plain sentence, and what there is to know about Paper Trail. */
import { i18n } from '#i18n';
import { About } from './About';
import { Announcer } from './announce';
import { CitingOptions } from './CitingOptions';
import { LookUpOptions } from './LookUpOptions';
import './OptionsApp.css';
import { ReadingOptions } from './ReadingOptions';
import { useSettings } from './services';
import { ThreadedPage } from './ThreadedPage';
import { useTheme } from './use-theme';

export function OptionsApp({ version }: { version: string }) {
  const { theme } = useSettings();
  useTheme(theme);
  return (
    <Announcer>
      <main class="options">
        <header class="options__head">
          <ThreadedPage size={32} />
          <h1 class="serif">{i18n.t('options.title')}</h1>
        </header>
        <CitingOptions />
        <LookUpOptions />
        <ReadingOptions />
        <About version={version} />
      </main>
    </Announcer>
  );
}
