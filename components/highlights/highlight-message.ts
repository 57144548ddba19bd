/** The names of the colours. */
import { i18n } from '#i18n';
import type { HighlightColor } from '../../utils/library/highlight';

export const colorMessage = (color: HighlightColor): string => i18n.t(`highlights.colors.${color}`);
