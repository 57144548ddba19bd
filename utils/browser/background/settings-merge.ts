/**
 * Settings shared between a reader's browsers, field by field: of each the later change holds, so that what was set here
 * and what was set there meanwhile both stay. Pure: sync-settings.ts has the browser's storage.
 */
import * as v from 'valibot';
import { readSettings, SETTINGS_VERSION, type Settings } from '../../settings';

/** Those that are another browser's business: who the reader is, what has its text elsewhere, what a device has. */
const APART = [
  'mailto',
  'openAlexKey',

  'userStyles',
  'aloudVoice',
  'syncSettings',
] as const;

type Shared = Omit<Settings, (typeof APART)[number]>;
type Field = keyof Shared;

/** Characters of a field: browsers take 8 kB of one, and a template of that length stays where it is. */
const MAX_LENGTH = 6000;

/** A field as it is shared; `time` (milliseconds) is that of its change. */
const SHARED_FIELD = v.object({ value: v.unknown(), time: v.number() });
type SharedField = v.InferOutput<typeof SHARED_FIELD>;

/** What a browser has last seen of each field, as JSON, and when it was changed. */
const SEEN = v.fallback(v.record(v.string(), v.object({ json: v.string(), time: v.number() })), {});
export type Seen = v.InferOutput<typeof SEEN>;
export const readSeen = (stored: unknown): Seen => v.parse(SEEN, stored);

const PREFIX = 'setting-';
/** The version of the settings that wrote the fields. */
export const VERSION_ITEM = 'settings-version';

const fieldsOf = (settings: Settings): Field[] =>
  (Object.keys(settings) as (keyof Settings)[]).filter(
    (field): field is Field => !APART.includes(field as never),
  );

/** What is to be written: the fields that have changed since they were seen. */
export function outgoing(
  settings: Settings,
  seen: Seen,
  now: number,
): { items: Record<string, unknown>; seen: Seen } {
  const changed = fieldsOf(settings).flatMap((field) => {
    const json = JSON.stringify(settings[field]);
    return json === seen[field]?.json || json.length > MAX_LENGTH ? [] : [{ field, json }];
  });
  if (changed.length === 0) return { items: {}, seen };
  // A clock that was ahead elsewhere holds no later change back.
  const timeOf = (field: Field) => Math.max(now, (seen[field]?.time ?? 0) + 1);
  const items = changed.map(({ field }): [string, SharedField] => [
    `${PREFIX}${field}`,
    { value: settings[field], time: timeOf(field) },
  ]);
  return {
    items: { ...Object.fromEntries(items), [VERSION_ITEM]: SETTINGS_VERSION },
    seen: {
      ...seen,
      ...Object.fromEntries(
        changed.map(({ field, json }) => [field, { json, time: timeOf(field) }]),
      ),
    },
  };
}

/**
 * What other browsers have changed later than it was changed here. Null where a newer Paper Trail wrote it: nothing is
 * taken over then, nor written, until this one is as new.
 */
export function incoming(
  items: Readonly<Record<string, unknown>>,
  settings: Settings,
  seen: Seen,
): { change: Partial<Settings>; seen: Seen } | null {
  const version = Number(items[VERSION_ITEM] ?? SETTINGS_VERSION);
  if (version > SETTINGS_VERSION) return null;
  const later = fieldsOf(settings).flatMap((field) => {
    const read = v.safeParse(SHARED_FIELD, items[`${PREFIX}${field}`]);
    return read.success && read.output.time > (seen[field]?.time ?? 0)
      ? [{ field, ...read.output }]
      : [];
  });
  if (later.length === 0) return { change: {}, seen };
  const told = Object.fromEntries(later.map(({ field, value }) => [field, value]));
  // What is unfit has its usual value, as whatever else is read.
  const fit = readSettings({ ...settings, ...told }, version);
  const change = Object.fromEntries(later.map(({ field }) => [field, fit[field]]));
  const known = later.map(({ field, time }) => [field, { json: JSON.stringify(fit[field]), time }]);
  return { change, seen: { ...seen, ...Object.fromEntries(known) } };
}
