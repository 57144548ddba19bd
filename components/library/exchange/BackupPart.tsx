/** The whole library out as one file, and back by merging. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Failure, fail, type Result } from '../../../utils/failure';
import type { Restored } from '../../../utils/library/backup/read-backup';
import { LIBRARY_NAME } from '../../../utils/library/database/database';
import { lastCopy } from '../../../utils/library/database/safety-copy';
import { dateMessage } from '../../../utils/messages/day-message';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { canPickFolder, pickFolder, readFile, writeFile } from '../../controls/disk/folder';
import { FailureLine } from '../../controls/FailureLine';
import { ProgressLine } from '../../controls/waiting/ProgressLine';
import { useServices } from '../../services';
import { FileButton } from './FileButton';

/** Where databases cannot be listed, none is offered. */
const ignore = () => {};

/** One name on all machines, so that each finds what the others left. */
const SHARED_FILE = 'paper-trail-library.zip';

type Work = { words: string; done: number } | null;

export function BackupPart() {
  const services = useServices();
  const { library, highlights, download, loadBackupState, saveBackupTime } = services;
  const announce = useAnnounce();
  const [state, setState] = useState<{ last: string | null; isPersisted: boolean } | null>(null);
  const [work, setWork] = useState<Work>(null);
  const [outcome, setOutcome] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [hasCopy, setHasCopy] = useState(false);
  const stopping = useRef(new AbortController());
  useEffect(() => {
    void loadBackupState().then(setState);
    void lastCopy(LIBRARY_NAME).then((name) => setHasCopy(name !== null), ignore);
    return () => stopping.current.abort();
  }, [loadBackupState]);

  const begin = (words: string) => {
    stopping.current = new AbortController();
    setFailure(null);
    setOutcome('');
    setWork({ words, done: 0 });
    return {
      onProgress: (done: number) => setWork({ words, done }),
      signal: stopping.current.signal,
    };
  };
  const end = (words: string) => {
    setWork(null);
    setOutcome(words);
    announce(words);
  };
  const stopFor = (why: Failure) => {
    setWork(null);
    setFailure(why.kind === 'aborted' ? null : why);
  };

  const save = async () => {
    const watching = begin(i18n.t('exchange.backingUp'));
    const now = new Date();
    const { writeBackup } = await import('../../../utils/library/backup/write-backup');
    const written = await writeBackup({ library, highlights }, now, watching);
    if (!written.ok) return stopFor(written.failure);
    const name = `paper-trail-${now.toISOString().slice(0, 10)}.zip`;
    download({ name, mime: 'application/zip', data: written.value });
    await saveBackupTime(now.toISOString());
    setState(await loadBackupState());
    end(i18n.t('citation.downloaded', { file: name }));
  };
  /** What other machines left there is taken in, then all of both is written for them. */
  const shareThrough = async () => {
    const folder = await pickFolder('sync');
    if (!folder) return;
    const there = await readFile(folder, SHARED_FILE);
    if (there) {
      const { restoreBackup } = await import('../../../utils/library/backup/read-backup');
      const taken = await restoreBackup(
        there,
        { library, highlights },
        begin(i18n.t('exchange.restoring')),
      ).catch(() => fail({ kind: 'bad-backup', problem: 'damaged' }));
      void library.tidy();
      // What cannot be read is not written over: it may be all that another machine has.
      if (!taken.ok) return stopFor(taken.failure);
    }
    const watching = begin(i18n.t('exchange.backingUp'));
    const now = new Date();
    const { writeBackup } = await import('../../../utils/library/backup/write-backup');
    const written = await writeBackup({ library, highlights }, now, watching);
    if (!written.ok) return stopFor(written.failure);
    const isKept = await writeFile(folder, SHARED_FILE, written.value).then(
      () => true,
      () => false,
    );
    if (!isKept) return stopFor({ kind: 'not-stored' });
    await saveBackupTime(now.toISOString());
    setState(await loadBackupState());
    end(i18n.t('exchange.shared', { file: SHARED_FILE }));
  };
  const restore = async (file: File) => {
    const watching = begin(i18n.t('exchange.restoring'));
    const { restoreBackup } = await import('../../../utils/library/backup/read-backup');
    tell(
      await restoreBackup(file, { library, highlights }, watching).catch(() =>
        fail({ kind: 'bad-backup', problem: 'damaged' }),
      ),
    );
  };
  const bringBackCopy = async () => {
    const watching = begin(i18n.t('exchange.restoring'));
    const { restoreCopy } = await import('../../../utils/library/backup/restore-copy');
    tell(await restoreCopy({ library, highlights }, watching));
  };
  const tell = (restored: Result<Restored>) => {
    // A search looks through all words that wait to be put in order.
    void library.tidy();
    if (!restored.ok) return stopFor(restored.failure);
    const { entries, highlights: marked } = restored.value;
    end(`${i18n.t('exchange.restored', entries)} ${i18n.t('library.highlightsAdded', marked)}`);
  };

  const lastBackup = state?.last && dateMessage(state.last);
  return (
    <section class="exchange__part" data-part="backup">
      <h2 class="exchange__title">{i18n.t('exchange.backup')}</h2>
      <p class="soft">{i18n.t('exchange.backupHelp')}</p>
      {state && (
        <p>
          {lastBackup
            ? i18n.t('exchange.lastBackup', { date: lastBackup })
            : i18n.t('exchange.noBackup')}{' '}
          {i18n.t(state.isPersisted ? 'exchange.persisted' : 'exchange.notPersisted')}
        </p>
      )}
      {work ? (
        <ProgressLine words={work.words} done={work.done} onStop={() => stopping.current.abort()} />
      ) : (
        <div class="exchange__actions">
          <Button variant="outlined" onClick={() => void save()}>
            {i18n.t('exchange.saveBackup')}
          </Button>
          <FileButton
            words={i18n.t('exchange.restore')}
            types=".zip,application/zip"
            onFile={(file) => void restore(file)}
          />
          {canPickFolder() && (
            <Button
              variant="outlined"
              aria-describedby="share-folder-help"
              onClick={() => void shareThrough()}
            >
              {i18n.t('exchange.shareFolder')}
            </Button>
          )}
        </div>
      )}
      {canPickFolder() && !work && (
        <p class="soft" id="share-folder-help">
          {i18n.t('exchange.shareFolderHelp')}
        </p>
      )}
      {hasCopy && !work && (
        <p class="soft" data-part="safety-copy">
          {i18n.t('exchange.copy')}{' '}
          <Button variant="inline" onClick={() => void bringBackCopy()}>
            {i18n.t('exchange.bringBackCopy')}
          </Button>
        </p>
      )}
      {outcome && <p role="status">{outcome}</p>}
      {failure && <FailureLine failure={failure} />}
    </section>
  );
}
