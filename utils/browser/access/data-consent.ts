/** Personal data that leaves the browser: Firefox has its own question for it, other browsers have none. */
import { browser } from 'wxt/browser';
import type { PersonalData } from '../../grant';

/** Firefox's form of it, which the shared types do not know. */
export const consentTo = (data: PersonalData) =>
  ({ data_collection: [data] }) as unknown as Parameters<typeof browser.permissions.request>[0];

/** Shows the browser's own question where it has one. Must be called straight from a click or a key. False when refused. */
export const grantData = async (data: PersonalData): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.request(consentTo(data));

/** Whether it may be sent. */
export const maySend = async (data: PersonalData): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.contains(consentTo(data));
