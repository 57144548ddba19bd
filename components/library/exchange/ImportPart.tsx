/** Files of references in: what was read, and what could not be, line by line. */
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { FailureLine } from '../../controls/FailureLine';
import { ProgressLine } from '../../controls/waiting/ProgressLine';
import { FileButton } from './FileButton';
import { type ImportReport, useImport } from './use-import';

const TYPES = '.bib,.bibtex,.ris,.enw,.nbib,.json,.xml,.txt';

export function ImportPart() {
  const { progress, report, read, stop, undo } = useImport();
  return (
    <section class="exchange__part" data-part="import">
      <h2 class="exchange__title">{i18n.t('exchange.import')}</h2>
      <p class="soft">{i18n.t('exchange.importHelp')}</p>
      {progress === null ? (
        <FileButton
          words={i18n.t('exchange.chooseFile')}
          types={TYPES}
          onFile={(file) => void read(file)}
        />
      ) : (
        <ProgressLine words={i18n.t('exchange.importing')} done={progress} onStop={stop} />
      )}
      {report && <Report report={report} onUndo={() => void undo()} />}
    </section>
  );
}

function Report({ report, onUndo }: { report: ImportReport; onUndo: () => void }) {
  const { file, works, changed, unread, failure } = report;
  return (
    <div class="exchange__report" role="status">
      {failure && failure.kind !== 'aborted' && <FailureLine failure={failure} />}
      {failure?.kind === 'aborted' && <p>{i18n.t('exchange.stopped')}</p>}
      {works !== null && (
        <p>
          {i18n.t('exchange.worksRead', works, { file, count: works })}{' '}
          {i18n.t('exchange.worksAdded', changed)}{' '}
          {changed > 0 && (
            <Button variant="inline" onClick={onUndo}>
              {i18n.t('action.undo')}
            </Button>
          )}
        </p>
      )}
      {unread.length > 0 && (
        <details open={unread.length <= 10}>
          <summary>{i18n.t('exchange.unread', unread.length)}</summary>
          <ol class="exchange__unread">
            {unread.slice(0, 500).map(({ line, text }) => (
              <li key={line}>
                <span class="soft">{i18n.t('exchange.line', { line })}</span> <code>{text}</code>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
