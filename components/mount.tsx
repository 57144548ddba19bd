/** Puts an app on its page, with what the browser gives it and the settings as they change. */
import './base.css';
import { type ComponentChild, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Services } from '../utils/app-services';
import type { Failure, Result } from '../utils/failure';
import { type Settings, UNREAD_SETTINGS } from '../utils/settings';
import { ServicesProvider, SettingsFailureProvider, SettingsProvider } from './services';

interface SettingsSource {
  load: () => Promise<Result<Settings>>;
  /** Calls back on every change; returns the way to stop. */
  watch: (onChange: (settings: Settings) => void) => () => void;
}

/** `app` renders into `#app` as soon as the settings are known, or it is known that they cannot be read. */
export async function mount(
  app: ComponentChild,
  services: Services,
  source: SettingsSource,
): Promise<void> {
  const root = document.documentElement;
  // Those of the words that are shown: the browser's own language may be one that there are none in.
  root.lang = i18n.t('locale.lang');
  root.dir = i18n.t('locale.dir');
  // Asked for before anything is set in it, so that no line changes its breaks when it comes.
  for (const style of ['', 'italic ']) void document.fonts.load(`${style}1rem "Source Serif 4"`);
  const read = await source.load();
  const place = document.getElementById('app');
  if (!place) throw new Error('the page holds no #app');
  render(
    <Surface services={services} first={read} watch={source.watch}>
      {app}
    </Surface>,
    place,
  );
  // Nothing has gone yet: it comes after the first paint.
  void import('./controls/hooks/keep-focus').then(({ keepFocus }) => keepFocus(place));
}

interface SurfaceProps {
  services: Services;
  first: Result<Settings>;
  watch: SettingsSource['watch'];
  children: ComponentChild;
}

function Surface({ services, first, watch, children }: SurfaceProps) {
  const [settings, setSettings] = useState(first.ok ? first.value : UNREAD_SETTINGS);
  const [failure, setFailure] = useState<Failure | null>(first.ok ? null : first.failure);
  useEffect(
    () =>
      watch((changed) => {
        setSettings(changed);
        setFailure(null);
      }),
    [watch],
  );
  return (
    <ServicesProvider value={services}>
      <SettingsFailureProvider value={failure}>
        <SettingsProvider value={settings}>{children}</SettingsProvider>
      </SettingsFailureProvider>
    </ServicesProvider>
  );
}
