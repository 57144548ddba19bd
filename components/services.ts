/** The services and the settings, handed down to every component of a surface. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Services } from '../utils/app-services';
import type { Failure } from '../utils/failure';
import type { Settings } from '../utils/settings';

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices is called outside a ServicesProvider');
  return services;
}

const SettingsContext = createContext<Settings | null>(null);
export const SettingsProvider = SettingsContext.Provider;

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings is called outside a SettingsProvider');
  return settings;
}

const SettingsFailureContext = createContext<Failure | null>(null);
export const SettingsFailureProvider = SettingsFailureContext.Provider;

/** Why the settings of this surface are not the reader's own; null where they are. */
export const useSettingsFailure = (): Failure | null => useContext(SettingsFailureContext);
