import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation, ExportFormat } from '../utils/citation/types';
import type { Result } from '../utils/failure';
import type { PageReport } from '../utils/page-report';
import type { CslItem, Paper } from '../utils/scholarly/types';
import type { Settings } from '../utils/settings';

/**
 * All that the components ask of the browser and the network. Entry points fill it from
 * utils/browser; tests fill it with plain functions.
 */
export interface Services {
  /** Reads the story this surface is about. */
  readPage(): Promise<Result<PageReport>>;
  lookUpPaper(doi: string, options: LookUpChoices): Promise<Result<Paper>>;
  cite(items: CslItem[], options: CiteOptions): Promise<Result<Citation>>;
  exportItems(items: CslItem[], format: ExportFormat): Promise<Result<string>>;
  copy(citation: Citation): Promise<Result<void>>;
  download(file: { name: string; mime: string; text: string }): void;
  /** Must be called straight from a click: browsers open panels only then. */
  openPanel(): void;
  openReader(report: PageReport): Promise<Result<void>>;
  openOptions(): void;
  /** Asks the reader for lasting access to the story's site; true when given. Only from a click. */
  grantSite(url: string): Promise<boolean>;
  saveSettings(change: Partial<Settings>): Promise<Result<void>>;
}

export interface LookUpChoices {
  /** Other readings of the DOI, tried where the first is not registered. */
  alternatives: string[];
  /** Ask again even where an answer is kept: for "Try again". */
  fresh: boolean;
}

export interface CiteOptions {
  style: string;
  /** BCP 47. */
  lang: string;
}

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
