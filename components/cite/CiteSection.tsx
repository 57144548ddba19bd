/** The part of a surface that cites: what, in which style, as it will be pasted, and the ways to take it. */

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CitationText } from './CitationText';
import './CiteSection.css';
import { FailureLine } from '../controls/FailureLine';
import { CopyButton } from './CopyButton';
import { ExportRow } from './ExportRow';
import { ExportTable } from './ExportTable';
import { StylePicker } from './StylePicker';
import { SubjectSwitch } from './SubjectSwitch';
import type { Citing } from './use-citation';
import type { useCopy } from './use-copy';

interface Props {
  citing: Citing;
  /** Shared with other copy buttons of the surface, so that all of them say "Copied". */
  copying: ReturnType<typeof useCopy>;
  /** The copy button takes the focus. */
  first?: boolean;
  roomy?: boolean;
}

export function CiteSection({ citing, copying, first = false, roomy = false }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const copy = () => void copying.copy(citing.whenMade(), i18n.t('citation.copiedSaid'));
  return (
    <section class="cite-section" data-part="cite">
      <div class="cite-section__head">
        <h2 class="part-label">{i18n.t('citation.heading')}</h2>
        <SubjectSwitch citing={citing} />
        <div class="cite-section__style">
          <StylePicker style={citing.style} onPick={citing.setStyle} short={!roomy} />
        </div>
      </div>
      <CitationText citing={citing} textRef={text} roomy={roomy}>
        <Note citing={citing} copyFailed={copying.state === 'failed'} text={text} />
      </CitationText>
      <div class="cite-section__actions">
        <CopyButton state={copying.state} onCopy={copy} first={first} />
        {!roomy && <ExportRow items={citing.items} />}
      </div>
      {roomy && (
        <div class="cite-section__exports">
          <h3 class="part-label">{i18n.t('citation.exports')}</h3>
          <ExportTable items={citing.items} />
        </div>
      )}
    </section>
  );
}

interface NoteProps {
  citing: Citing;
  copyFailed: boolean;
  text: { current: HTMLDivElement | null };
}

function Note({ citing, copyFailed, text }: NoteProps) {
  if (citing.failure) return <FailureLine failure={citing.failure} />;
  if (copyFailed)
    return (
      <FailureLine
        failure={{ kind: 'copy-failed' }}
        action={{
          words: i18n.t('action.selectText'),
          onClick: () => selectAll(text.current),
        }}
      />
    );
  return citing.fromPage ? <p class="soft">{i18n.t('citation.fromPage')}</p> : null;
}

function selectAll(element: HTMLElement | null): void {
  if (!element) return;
  element.focus();
  getSelection()?.selectAllChildren(element);
}
