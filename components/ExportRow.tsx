/** The formats for other programs: two at hand, everything else one click further. */
import { i18n } from '#i18n';
import type { ExportFormat } from '../utils/citation/types';
import type { CslItem } from '../utils/scholarly/types';
import { Button } from './Button';
import './ExportRow.css';
import { Icon } from './Icon';
import { useCopy } from './use-copy';
import { useDisclosure } from './use-disclosure';
import { FORMATS, formatName, useExports } from './use-exports';

export function ExportRow({ items }: { items: CslItem[] }) {
  const exports = useExports(items);
  const menu = useDisclosure();
  const act = (action: () => void) => () => {
    action();
    menu.setOpen(false);
  };
  return (
    <>
      <CopyFormat format="bibtex" make={exports.asCitation} />
      <CopyFormat format="ris" make={exports.asCitation} />
      <div class="export-menu" ref={menu.rootRef}>
        <Button {...menu.button}>
          {i18n.t('action.more')} <Icon name="down" />
        </Button>
        <ul class="export-menu__list" id={menu.panelId} hidden={!menu.open}>
          {FORMATS.map((format) => (
            <li class="export-menu__row" key={format}>
              <span class="export-menu__name">{formatName(format)}</span>
              <CopyFormat format={format} make={exports.asCitation} inMenu />
              <Button
                onClick={act(() => void exports.download(format))}
                aria-label={i18n.t('citation.download', { format: formatName(format) })}
              >
                {i18n.t('citation.downloadShort')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface CopyFormatProps {
  format: ExportFormat;
  make: ReturnType<typeof useExports>['asCitation'];
  /** Beside the format's name, so that the button need not repeat it. */
  inMenu?: boolean;
}

function CopyFormat({ format, make, inMenu = false }: CopyFormatProps) {
  const { state, copy } = useCopy();
  const name = formatName(format);
  return (
    <Button
      title={i18n.t('citation.copyAs', { format: name })}
      aria-label={i18n.t('citation.copyAs', { format: name })}
      onClick={() => void copy(make(format), i18n.t('citation.copiedFormat', { format: name }))}
    >
      <span class="copy-format" data-state={state}>
        <span aria-hidden={state === 'copied'}>{inMenu ? i18n.t('citation.copy') : name}</span>
        <span aria-hidden={state !== 'copied'}>
          <Icon name="check" />
          <span class="unseen">{i18n.t('citation.copied')}</span>
        </span>
      </span>
    </Button>
  );
}
