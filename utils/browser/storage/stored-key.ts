/** The story that something was kept for. */
import * as v from 'valibot';
import { addressKey } from '../../story/story-key';

/** Earlier versions kept the address as it was, with the place on the page and the trackers: it is read as today's key. */
export const STORED_KEY = v.pipe(v.string(), v.transform(addressKey));
