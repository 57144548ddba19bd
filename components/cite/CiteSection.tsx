/** The part of a surface that cites: what, in which style, as it will be pasted, and the ways to take it. */

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useServices, useSettings } from '../services';
import { CitationNote } from './CitationNote';
import { CitationText } from './CitationText';
import './CiteSection.css';
import { CopyButton } from './CopyButton';
import { EditCitation } from './edit/EditCitation';
import { ExportRow } from './export/ExportRow';
import { ExportTable } from './export/ExportTable';
import { InText } from './InText';
import { SubjectSwitch } from './SubjectSwitch';
import { LanguageSelect } from './styles/LanguageSelect';
import { StylePicker } from './styles/StylePicker';
import type { CitationModel } from './use-citation';
import type { useCopy } from './use-copy';

interface Props {
  citing: CitationModel;
  /** Shared with other copy buttons of the surface, so that all of them say "Copied". */
  copying: ReturnType<typeof useCopy>;
  /** The copy button takes the focus. */
  first?: boolean;
  /** There is room for everything: language, in-text citation, all formats. */
  layout?: 'short' | 'full';
  /** What is cited can be corrected here. */
  editable?: boolean;
}

export function CiteSection({
  citing,
  copying,
  first = false,
  layout = 'short',
  editable = false,
}: Props) {
  const text = useRef<HTMLDivElement>(null);
  const short = layout === 'short';
  const copy = () => void copying.copy(citing.whenFormatted(), i18n.t('citation.copiedSaid'));
  return (
    <section class={`cite-section cite-section--${layout}`} data-part="cite">
      <div class="cite-section__head">
        {/* Where there is little room, what can be chosen says it. */}
        <h2 class={short && citing.subjects.length > 1 ? 'visually-hidden' : 'part-label'}>
          {i18n.t('citation.heading')}
        </h2>
        <SubjectSwitch citing={citing} short={short} />
        <div class="cite-section__style">
          <StylePicker style={citing.style} onPick={citing.setStyle} short={short} />
          {!short && <CitationLanguage />}
        </div>
      </div>
      <CitationText citing={citing} textRef={text} layout={layout}>
        <CitationNote citing={citing} copyFailed={copying.state === 'failed'} text={text} />
      </CitationText>
      <div class="cite-section__actions floating-row">
        <CopyButton
          state={copying.state}
          onCopy={copy}
          completing={citing.completing}
          short={short}
          first={first}
        />
        {editable ? (
          <EditCitation citing={citing}>{short && <ExportRow citing={citing} />}</EditCitation>
        ) : (
          short && <ExportRow citing={citing} />
        )}
      </div>
      {!short && <InText citing={citing} />}
      {!short && (
        <div class="cite-section__exports">
          <h3 class="part-label">{i18n.t('citation.exports')}</h3>
          <ExportTable citing={citing} />
        </div>
      )}
    </section>
  );
}

function CitationLanguage() {
  const { saveSettings } = useServices();
  const { citationLang } = useSettings();
  return (
    <LanguageSelect
      lang={citationLang}
      onPick={(citationLang) => void saveSettings({ citationLang })}
    />
  );
}
