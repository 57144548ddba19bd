/** What became of a list: what is there now, what was before, and what nobody can tell of. */
import { i18n } from '#i18n';
import type { Counts } from '../../utils/library/handoff/hand-on';
import { Button } from '../controls/Button';
import type { UseHandOn } from './use-hand-on';

interface Props {
  counts: Counts;
  program: string;
  handing: UseHandOn;
}

export function Outcome({
  counts: { handed, there, unsure, gone, empty },
  program,
  handing,
}: Props) {
  return (
    <div role="status" data-part="handed">
      {handed > 0 && <p>{i18n.t('handing.handed', handed, { program, count: handed })}</p>}
      {there > 0 && <p>{i18n.t('handing.there', there, { count: there })}</p>}
      {gone > 0 && <p>{i18n.t('handing.gone', gone)}</p>}
      {empty > 0 && <p>{i18n.t('handing.empty', empty, { program, count: empty })}</p>}
      {unsure > 0 && (
        <>
          <p>{i18n.t('handing.unsure', unsure, { program, count: unsure })}</p>
          <div class="hand-on__actions">
            <Button variant="outlined" onClick={() => void handing.settle(true)}>
              {i18n.t('handing.isThere')}
            </Button>
            <Button variant="outlined" onClick={() => void handing.settle(false)}>
              {i18n.t('handing.sendAgain')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
