/** Where an entry is besides: since when, the way to open it there, and what was changed there. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Entry, keysOf } from '../../utils/library/entries/entry';
import type { Handed } from '../../utils/library/handoff/handed-store';
import { PROGRAMS, type ProgramId } from '../../utils/library/handoff/programs';
import type { Standing } from '../../utils/library/handoff/target';
import { CHANGEABLE, zoteroLink } from '../../utils/library/handoff/zotero/remote';
import { dateMessage } from '../../utils/messages/day-message';
import { wordsLocale } from '../../utils/messages/words-locale';
import { useServices } from '../services';

export function HandedLines({ entry }: { entry: Entry }) {
  const { handing } = useServices();
  const [handed, setHanded] = useState<readonly Handed[]>([]);
  const keys = keysOf(entry).join('\n');
  useEffect(() => {
    let current = true;
    const load = async () => {
      const found = await handing.find(keys.split('\n'));
      if (current && found.ok) setHanded(found.value);
    };
    void load();
    const stop = handing.watch(() => void load());
    return () => {
      current = false;
      stop();
    };
  }, [handing, keys]);
  return (
    <>
      {handed.map((one) => (
        <HandedLine key={one.target} handed={one} />
      ))}
    </>
  );
}

function HandedLine({ handed }: { handed: Handed }) {
  const { handing } = useServices();
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    // Unasked, it is no matter why the program says nothing.
    void handing.check(handed, stop.signal).then((said) => {
      if (!stop.signal.aborted && said.ok) setStanding(said.value);
    });
    return () => stop.abort();
  }, [handing, handed]);
  const { name } = PROGRAMS[handed.target as ProgramId] ?? { name: handed.target };
  return (
    <p class="soft" data-part="handed-line">
      {sinceMessage(handed, name)}
      {standing?.kind === 'gone' ? ` · ${i18n.t('handing.goneThere')}` : null}
      {standing?.kind === 'changed' ? ` · ${changedMessage(standing.fields)}` : null}{' '}
      {handed.target === 'zotero' && handed.remote && standing?.kind !== 'gone' && (
        <a href={zoteroLink(handed.remote)}>{i18n.t('handing.openThere')}</a>
      )}
    </p>
  );
}

function sinceMessage({ state, time }: Handed, program: string): string {
  if (state === 'there') return i18n.t('handing.alreadyIn', { program });
  if (state !== 'handed') return i18n.t('handing.onItsWay', { program });
  return i18n.t('handing.inSince', { program, date: dateMessage(time) ?? '' });
}

function changedMessage(fields: readonly string[]): string {
  const named = CHANGEABLE.filter((field) => fields.includes(field)).map((field) =>
    i18n.t(`handing.field.${field}`),
  );
  return i18n.t('handing.changedThere', {
    fields: new Intl.ListFormat(wordsLocale()).format(named),
  });
}
