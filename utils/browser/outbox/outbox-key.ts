/** Where in `storage.session` stands what is to be written. */
export const OUTBOX_PREFIX = 'write-';
