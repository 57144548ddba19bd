/** The settings in groups, each with one plain sentence, searched by any word; and what there is to know about Paper Trail. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Access } from '../../utils/grant';
import { Announcer } from '../controls/announce';
import { FailureLine } from '../controls/FailureLine';
import { SoughtWordsProvider } from '../controls/hooks/use-sought';
import { About } from './About';
import { AccessOptions } from './AccessOptions';
import { CitingOptions } from './CitingOptions';
import { HandOptions } from './handing/HandOptions';
import { KeysOptions } from './KeysOptions';
import { LibraryOptions } from './LibraryOptions';
import { LookUpOptions } from './looking/LookUpOptions';
import './OptionsApp.css';
import { Logo } from '../controls/Logo';
import { useKeys } from '../keys/use-keys';
import { SettingsNotice } from '../page/notices/SettingsNotice';
import { useAppearance } from '../story/appearance/use-appearance';
import { useSave } from '../use-save';
import { OptionsMenu } from './frame/OptionsMenu';
import { ReadingOptions } from './ReadingOptions';
import { RequestLog } from './RequestLog';
import { SettingsFile } from './SettingsFile';
import { WhatsNew } from './WhatsNew';

interface Props {
  version: string;
  access: Access;
}

export function OptionsApp({ version, access }: Props) {
  useAppearance();
  const keys = useKeys();
  const [sought, setSought] = useState('');
  const parts = useRef<HTMLDivElement>(null);
  useNamedPlace();
  return (
    <Announcer>
      <main class="options">
        <header class="options__head">
          <Logo size={32} />
          <h1 class="serif">{i18n.t('options.title')}</h1>
        </header>
        <OptionsMenu sought={sought} onSeek={setSought} parts={parts} />
        <div class="options__parts" ref={parts}>
          <SoughtWordsProvider value={sought}>
            <AllOptions version={version} access={access} />
          </SoughtWordsProvider>
        </div>
        {keys.dialog}
      </main>
    </Announcer>
  );
}

function AllOptions({ version, access }: Props) {
  const { save, failure } = useSave();
  return (
    <>
      <SettingsNotice />
      {failure && <FailureLine failure={failure} />}
      <CitingOptions save={save} />
      <LookUpOptions access={access} save={save} />
      <ReadingOptions save={save} />
      <LibraryOptions save={save} />
      <HandOptions access={access} />
      <AccessOptions access={access} save={save} />
      <RequestLog />
      <KeysOptions save={save} />
      <SettingsFile access={access} />
      <WhatsNew version={version} />
      <About version={version} />
    </>
  );
}

/** The setting that the address names (`#look-up`) comes in sight and has the focus: no part of the page was there before. */
function useNamedPlace(): void {
  useLayoutEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, []);
}
