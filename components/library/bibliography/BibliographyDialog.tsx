/** The chosen entries as a bibliography in the reader's style: made apart from the page, told how far, given up on a press. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../../utils/failure';
import { leadItem } from '../../../utils/library/entries/entry';
import type { CslItem } from '../../../utils/scholarly/types';
import { CopyButton } from '../../cite/CopyButton';
import { ExportTable } from '../../cite/export/ExportTable';
import { RichText } from '../../cite/RichText';
import { StylePicker } from '../../cite/styles/StylePicker';
import { useStyle } from '../../cite/styles/use-style';
import { useCopy } from '../../cite/use-copy';
import { useFormattedCitation } from '../../cite/use-formatted-citation';
import { Button } from '../../controls/Button';
import { Dialog } from '../../controls/dialog/Dialog';
import { FailureLine } from '../../controls/FailureLine';
import { useUnfold } from '../../controls/hooks/use-unfold';
import { Icon } from '../../controls/Icon';
import { useServices } from '../../services';
import './BibliographyDialog.css';
import { OrderList } from './OrderList';

interface Props {
  /** In the order in which styles that number their works are to number them. */
  ids?: readonly number[];
  /** Works that need not be kept, instead. */
  works?: CslItem[];
  onClose: () => void;
}

const NO_IDS: readonly number[] = [];

export function BibliographyDialog({ ids = NO_IDS, works, onClose }: Props) {
  const { library } = useServices();
  const [items, setItems] = useState<CslItem[] | null>(works ?? null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (works) return;
    let current = true;
    void library.load(ids).then((loaded) => {
      if (!current) return;
      if (loaded.ok) setItems(loaded.value.flatMap((entry) => (entry ? [leadItem(entry)] : [])));
      else setFailure(loaded.failure);
    });
    return () => {
      current = false;
    };
    // The list as it was when it was asked for.
  }, []);
  return (
    <Dialog
      title={i18n.t('library.bibliography')}
      class="bibliography"
      part="bibliography"
      onClose={onClose}
    >
      {failure && <FailureLine failure={failure} />}
      {items && <Bibliography items={items} />}
    </Dialog>
  );
}

const ORDERED = { isOrdered: true };

function Bibliography({ items: given }: { items: CslItem[] }) {
  const { style, setStyle } = useStyle();
  /** The order by hand; null as long as the style orders. */
  const [byHand, setByHand] = useState<CslItem[] | null>(null);
  const ordering = useUnfold();
  const items = byHand ?? given;
  const made = useFormattedCitation(items, style, byHand && ORDERED);
  const { citation, citedItems, making, progress, failure, whenFormatted, stop, again } = made;
  // What is moved first is moved in the list as it stands below.
  const listed = useMemo(
    () => byHand ?? citation?.order?.flatMap((at) => citedItems[at] ?? []) ?? given,
    [byHand, citation, citedItems, given],
  );
  // A thousand works are put there once, not with each press of a button.
  const text = useMemo(() => citation && <RichText html={citation.html} />, [citation]);
  const whenWhole = useCallback(async () => items, [items]);
  const copying = useCopy();
  const inText = useCopy();
  const formats = useUnfold();
  const cited = citation?.inText;
  return (
    <>
      <div class="bibliography__controls">
        <StylePicker style={style} onPick={setStyle} short />
        <span class="soft" role="status">
          {i18n.t('library.works', items.length)}
        </span>
        {items.length > 1 && (
          <Button {...ordering.button}>
            {i18n.t('library.ordering.title')} <Icon name="down" />
          </Button>
        )}
      </div>
      <div id={ordering.panelId} hidden={!ordering.open}>
        {ordering.open && (
          <OrderList
            items={listed}
            isByHand={byHand !== null}
            onOrder={setByHand}
            onReset={() => setByHand(null)}
          />
        )}
      </div>
      {making && (
        <div class="bibliography__progress">
          <progress value={progress ?? undefined} aria-label={i18n.t('library.making')} />
          <Button variant="inline" onClick={stop}>
            {i18n.t('action.stop')}
          </Button>
        </div>
      )}
      {failure && (
        <FailureLine failure={failure} action={{ words: i18n.t('action.retry'), onClick: again }} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be wrong for text */}
      <div
        class="bibliography__text serif"
        role="group"
        aria-label={i18n.t('library.bibliography')}
        aria-busy={making}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {text}
      </div>
      <div class="bibliography__actions">
        <CopyButton
          state={copying.state}
          onCopy={() => void copying.copy(whenFormatted(), i18n.t('library.bibliographyCopied'))}
        />
        {cited && (
          <Button
            variant="outlined"
            onClick={() =>
              void inText.copy(
                Promise.resolve({ ok: true, value: cited }),
                i18n.t('citation.copiedSaid'),
              )
            }
          >
            {inText.state === 'copied' ? i18n.t('citation.copied') : i18n.t('library.copyInText')}
          </Button>
        )}
        <Button {...formats.button}>
          {i18n.t('library.formats')} <Icon name="down" />
        </Button>
      </div>
      <div id={formats.panelId} hidden={!formats.open}>
        {formats.open && <ExportTable citing={{ whenWhole, whenFormatted }} />}
      </div>
    </>
  );
}
