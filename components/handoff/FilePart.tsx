/** One press for a program that opens files: the format that it reads best, and what to do with it there. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FORMATS, fileName } from '../../utils/citation/formats/list';
import type { Failure } from '../../utils/failure';
import { itemsOf } from '../../utils/library/entries/entry';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { useServices } from '../services';
import type { FileRecipient } from './recipients';

interface Props {
  recipient: FileRecipient;
  ids: readonly number[];
}

export function FilePart({ recipient: { name, format }, ids }: Props) {
  const { library, exportItems, download } = useServices();
  const announce = useAnnounce();
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const entry = FORMATS.find(({ id }) => id === format);
  const words = { program: name, format: entry?.name ?? '' };

  const save = async () => {
    setFailure(null);
    const loaded = await library.load(ids);
    if (!loaded.ok) return setFailure(loaded.failure);
    const items = loaded.value.flatMap((one) => (one ? itemsOf(one) : []));
    const written = await exportItems(items, format);
    if (!written.ok) return setFailure(written.failure);
    const file = fileName(items, format);
    download({ name: file, mime: entry?.mime ?? 'text/plain', data: written.value });
    setSaved(file);
    announce(i18n.t('citation.downloaded', { file }));
  };

  return (
    <div class="hand-on__part">
      <p class="soft">{i18n.t('handing.fileHelp', words)}</p>
      {failure && <FailureLine failure={failure} />}
      {saved && <p>{i18n.t('handing.fileSaved', { ...words, file: saved })}</p>}
      <div class="hand-on__actions">
        <Button variant="primary" onClick={() => void save()}>
          {i18n.t('handing.saveFor', words)}
        </Button>
      </div>
    </div>
  );
}
