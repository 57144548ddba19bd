/** Asks the background for the newest version of a citation style. */
import type { UserStyle } from '../../citation/styles/user-style';
import { fail, type Result } from '../../failure';
import { SERVICES } from '../../scholarly/http/endpoints';
import { sendMessage } from './messages';

/** Fails with the kinds that fetchLatestStyle of utils/citation names. */
export const requestLatestStyle = (id: string): Promise<Result<UserStyle>> =>
  sendMessage('fetchStyle', id).catch(() =>
    fail({ kind: 'unreachable', service: SERVICES.csl.name, status: null }),
  );
