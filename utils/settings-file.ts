/** The settings as a file, which another browser takes over: everything but what tells who the reader is. */
import * as v from 'valibot';
import { fail, type Result, succeed } from './failure';
import { readSettings, SETTINGS_VERSION, type Settings } from './settings';
import { USER_STYLE_ENTRY } from './style-choices';
import { listOf } from './valid-entries';

/** Stays where it was given: a file is passed on. */
type Personal = 'mailto' | 'openAlexKey';
/** Kept apart from the settings, each with its text. */
type Apart = 'userStyles';
export type PortableSettings = Omit<Settings, Personal | Apart>;

const STYLE = v.object({ ...v.pick(USER_STYLE_ENTRY, ['from']).entries, xml: v.string() });
/** A style that the settings list, as a file of its own would hold it. */
export type PortableStyle = v.InferOutput<typeof STYLE>;

const FILE = v.object({
  /** The version of the settings that it was written with. */
  'paper-trail-settings': v.number(),
  settings: v.pipe(
    v.unknown(),
    v.check((fields) => !Array.isArray(fields)),
    v.record(v.string(), v.unknown()),
  ),
  styles: v.optional(listOf(STYLE), []),
});

export function writeSettingsFile(settings: Settings, styles: readonly PortableStyle[]): string {
  const file: v.InferInput<typeof FILE> = {
    'paper-trail-settings': SETTINGS_VERSION,
    settings: portable(settings),
    styles: [...styles],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Fails with `bad-settings`; a field that is unfit has its usual value. */
export function readSettingsFile(
  text: string,
): Result<{ settings: PortableSettings; styles: PortableStyle[] }> {
  const file = v.safeParse(FILE, parsed(text));
  if (!file.success) return fail({ kind: 'bad-settings', problem: 'foreign' });
  const { 'paper-trail-settings': version, settings, styles } = file.output;
  if (version > SETTINGS_VERSION) return fail({ kind: 'bad-settings', problem: 'newer' });
  return succeed({ settings: portable(readSettings(settings, version)), styles });
}

function portable({ mailto, openAlexKey, userStyles, ...others }: Settings): PortableSettings {
  return others;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
