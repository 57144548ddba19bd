/** Asks whether a book is to hold the story's pictures, which have to be asked for once more. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hostName } from '../../utils/host-name';
import { wordsLocale } from '../../utils/messages/words-locale';
import type { Story } from '../../utils/story/types';
import { Button } from '../controls/Button';
import { useSettings } from '../services';
import './SaveEpub.css';
import type { SaveStory } from './use-save-story';

interface Props {
  story: Story;
  save: SaveStory;
}

export function SaveEpub({ story, save }: Props) {
  const { showImages } = useSettings();
  const hosts = pictureHosts(story);
  const [withPictures, setWithPictures] = useState(showImages && hosts.length > 0);
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const dialog = useRef<HTMLDialogElement>(null);
  const stop = useRef(new AbortController());
  useEffect(() => {
    dialog.current?.showModal();
    return () => stop.current.abort();
  }, []);
  const close = () => save.ask(false);
  const make = async () => {
    stop.current = new AbortController();
    setState('making');
    const done = await save.saveEpub(withPictures, stop.current.signal);
    if (done || stop.current.signal.aborted) close();
    else setState('failed');
  };
  return (
    <dialog class="save-epub" ref={dialog} aria-labelledby="save-epub-title" onClose={close}>
      <h2 class="save-epub__title" id="save-epub-title">
        {i18n.t('save.epub')}
      </h2>
      {hosts.length > 0 ? (
        <label class="save-epub__pictures">
          <input
            type="checkbox"
            checked={withPictures}
            aria-describedby="save-epub-help"
            onChange={(event) => setWithPictures(event.currentTarget.checked)}
          />
          {i18n.t('save.withPictures')}
        </label>
      ) : (
        <p>{i18n.t('save.noPictures')}</p>
      )}
      {hosts.length > 0 && (
        <p class="soft" id="save-epub-help">
          {i18n.t('save.picturesHelp', { sites: listed(hosts) })}
        </p>
      )}
      {state === 'failed' && <p role="status">{i18n.t('save.failed')}</p>}
      <div class="save-epub__actions">
        <Button variant="primary" aria-disabled={state === 'making'} onClick={() => void make()}>
          {i18n.t(state === 'making' ? 'save.making' : 'save.file')}
        </Button>
        <Button variant="outlined" onClick={close}>
          {i18n.t(state === 'making' ? 'action.stop' : 'save.cancel')}
        </Button>
      </div>
    </dialog>
  );
}

/** The sites that the pictures would be asked of. */
function pictureHosts({ html, leadImage }: Story): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const sources = [...body.querySelectorAll('img')].map((one) => one.getAttribute('src') ?? '');
  const hosts = [leadImage?.url ?? '', ...sources]
    .filter((url) => /^https?:/i.test(url))
    .map(hostName)
    .filter(Boolean);
  return [...new Set(hosts)];
}

const listed = (hosts: string[]) => new Intl.ListFormat(wordsLocale()).format(hosts);
