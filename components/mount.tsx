/** Puts an app on its page, with what the browser gives it and the settings as they change. */
import './base.css';
import { type ComponentChild, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Services } from '../utils/app-services';
import type { Settings } from '../utils/settings';
import { ServicesProvider, SettingsProvider } from './services';

interface SettingsSource {
  load: () => Promise<Settings>;
  /** Calls back on every change; returns the way to stop. */
  watch: (onChange: (settings: Settings) => void) => () => void;
}

/** `app` renders into `#app` as soon as the settings are known. */
export async function mount(
  app: ComponentChild,
  services: Services,
  source: SettingsSource,
): Promise<void> {
  const root = document.documentElement;
  root.lang = i18n.t('@@ui_locale').replace('_', '-');
  root.dir = i18n.t('@@bidi_dir');
  const settings = await source.load();
  const place = document.getElementById('app');
  if (!place) throw new Error('the page holds no #app');
  render(
    <Surface services={services} first={settings} watch={source.watch}>
      {app}
    </Surface>,
    place,
  );
}

interface SurfaceProps {
  services: Services;
  first: Settings;
  watch: SettingsSource['watch'];
  children: ComponentChild;
}

function Surface({ services, first, watch, children }: SurfaceProps) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watch(setSettings), [watch]);
  return (
    <ServicesProvider value={services}>
      <SettingsProvider value={settings}>{children}</SettingsProvider>
    </ServicesProvider>
  );
}
