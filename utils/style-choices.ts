/** The styles that a reader goes back to: pinned, used recently, brought along. */
import * as v from 'valibot';

const name = {
  id: v.pipe(v.string(), v.nonEmpty()),
  /** In full, as the style calls itself. */
  name: v.string(),
  /** For a button, where the style has a short name. */
  short: v.exactOptional(v.string()),
};
export const NAMED_STYLE = v.object(name);
export type NamedStyle = v.InferOutput<typeof NAMED_STYLE>;

/** A style that is kept in the browser because the extension does not ship it, or not in this version. */
export const USER_STYLE_ENTRY = v.object({
  ...name,
  /** `file`: the reader's own; `update`: a newer version of a shipped one. */
  from: v.fallback(v.picklist(['file', 'update']), 'file'),
  /** ISO date, when its authors changed it last. */
  updated: v.fallback(v.nullable(v.string()), null),
  /** ISO 8601, when it was kept here. */
  added: v.fallback(v.string(), ''),
});
export type UserStyleEntry = v.InferOutput<typeof USER_STYLE_ENTRY>;

/** Styles that count as used recently. */
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
