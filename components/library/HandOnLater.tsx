/** What is to be handed on when the library opens: the entry that the address names, or a list that was cut off. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { decoded } from '../../utils/decoded';
import type { Job } from '../../utils/library/handoff/handed-store';
import { PROGRAM_IDS, type ProgramId } from '../../utils/library/handoff/programs';
import { Button } from '../controls/Button';
import { useLoaded } from '../controls/hooks/use-loaded';
import { useServices } from '../services';

const loadHandOn = () => import('../handoff/HandOnDialog');

/** `#hand=` and the key of a story. */
const namedStory = () => {
  const [, key = ''] = /^#hand=(.+)$/.exec(location.hash) ?? [];
  return decoded(key);
};

export function HandOnLater() {
  const { library, handing } = useServices();
  const [ids, setIds] = useState<readonly number[] | null>(null);
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const dialog = useLoaded(loadHandOn, ids !== null);
  useEffect(() => {
    const open = async () => {
      const story = namedStory();
      if (!story) return;
      // The same address opens it once: a page that is loaded again is the library.
      history.replaceState(null, '', location.pathname);
      const found = await library.find([story]);
      if (found.ok && found.value.length > 0) setIds(found.value.map(({ id }) => id));
    };
    const load = async () => {
      const all = await Promise.all(PROGRAM_IDS.map(handing.loadJob));
      setJobs(all.flatMap((read) => (read.ok && read.value ? [read.value] : [])));
    };
    void open();
    void load();
  }, [library, handing]);
  const leave = (job: Job) => {
    setJobs(jobs.filter((one) => one !== job));
    void handing.endJob(job.target as ProgramId);
  };
  return (
    <>
      {ids === null &&
        jobs.map((job) => (
          <p class="backup-reminder" key={job.target} data-part="unfinished">
            {i18n.t('handing.waiting', job.ids.length)}{' '}
            <Button
              variant="inline"
              onClick={() => {
                setJobs(jobs.filter((one) => one !== job));
                setIds(job.ids);
              }}
            >
              {i18n.t('handing.goOn')}
            </Button>{' '}
            <Button variant="inline" onClick={() => leave(job)}>
              {i18n.t('handing.leave')}
            </Button>
          </p>
        ))}
      {ids && dialog && <dialog.HandOnDialog ids={ids} onClose={() => setIds(null)} />}
    </>
  );
}
