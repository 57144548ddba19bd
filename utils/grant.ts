/** What the reader has allowed beyond what was asked for at install. */

/** Kinds of personal data that Firefox wants to be asked about, in its own words. */
export type PersonalData = 'personallyIdentifyingInfo' | 'authenticationInfo' | 'browsingActivity';

export type Grant =
  /** Pages of a site, or those of a service that answers no other; `pattern` is the browser's. */
  | { kind: 'site'; pattern: string; host: string }
  /** Pages of all sites. */
  | { kind: 'everywhere'; pattern: string }
  | { kind: 'data'; data: PersonalData };

/** What the settings ask of the browser about it. */
export interface Access {
  loadGrants(): Promise<Grant[]>;
  /** False where the browser does not let go of it. */
  revokeGrant(grant: Grant): Promise<boolean>;
  /** Calls back when something is given or taken back, in the browser's own settings too. Returns the way to stop. */
  watchGrants(onChange: () => void): () => void;
  /** Whether such data may be sent: Firefox asks the reader. Only from a click or a key. */
  grantData(data: PersonalData): Promise<boolean>;
}
