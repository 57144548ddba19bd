/** The styles that a reader goes back to: pinned, used of late, brought along. */
export interface NamedStyle {
  id: string;
  /** In full, as the style calls itself. */
  name: string;
  /** For a button, where the style has a short name. */
  short?: string;
}

/** A style that is kept in the browser because the extension does not ship it, or not in this version. */
export interface UserStyleEntry extends NamedStyle {
  /** `file`: the reader's own; `update`: a newer version of a shipped one. */
  from: 'file' | 'update';
  /** ISO date, when its authors changed it last. */
  updated: string | null;
  /** ISO 8601, when it was kept here. */
  kept: string;
}

/** Styles that count as used of late. */
const RECENT = 6;

/** The style in front of those used before it. */
export function withRecent(recent: readonly NamedStyle[], style: NamedStyle): NamedStyle[] {
  return [pickNamedStyle(style), ...recent.filter(({ id }) => id !== style.id)].slice(0, RECENT);
}

/** The style pinned behind the others, or no longer pinned. */
export function withPin(
  pinned: readonly NamedStyle[],
  style: NamedStyle,
  isPinned: boolean,
): NamedStyle[] {
  const others = pinned.filter(({ id }) => id !== style.id);
  return isPinned ? [...others, pickNamedStyle(style)] : others;
}

/** The names alone, without what else is kept of a style. */
export const pickNamedStyle = ({ id, name, short }: NamedStyle): NamedStyle => ({
  id,
  name,
  ...(short && { short }),
});

/** What was stored, without what is no style. */
export function readNamedStyles(stored: unknown): NamedStyle[] {
  return list(stored).filter(isNamed).map(pickNamedStyle);
}

/** What was stored, without what is no style. */
export function readUserStyles(stored: unknown): UserStyleEntry[] {
  return list(stored)
    .filter(isNamed)
    .map((style) => style as Partial<UserStyleEntry> & NamedStyle)
    .map((style) => ({
      ...pickNamedStyle(style),
      from: style.from === 'update' ? 'update' : 'file',
      updated: typeof style.updated === 'string' ? style.updated : null,
      kept: String(style.kept ?? ''),
    }));
}

const list = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored : []);

function isNamed(stored: unknown): stored is NamedStyle {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, name, short } = stored as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof name === 'string' &&
    (short === undefined || typeof short === 'string')
  );
}
