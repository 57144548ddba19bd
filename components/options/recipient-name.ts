/** Whom a request went to, as the reader knows them. */
import { PROGRAMS } from '../../utils/library/handoff/programs';
import { SERVICES } from '../../utils/scholarly/http/endpoints';
import type { RecipientId } from '../../utils/scholarly/types';

export const recipientName = (id: RecipientId): string => ({ ...SERVICES, ...PROGRAMS })[id].name;
