/** Asks the background for the newest version of a citation style. */
import type { OwnStyle } from '../citation/own-style';
import { fail, type Result } from '../failure';
import { SERVICES } from '../scholarly/services';
import { sendMessage } from './messages';

/** Fails with the kinds that fetchNewestStyle names. */
export const askForStyle = (id: string): Promise<Result<OwnStyle>> =>
  sendMessage('fetchStyle', id).catch(() =>
    fail({ kind: 'unreachable', service: SERVICES.csl.name, status: null }),
  );
