/** What stands in the running text for the works that are cited: "(Fern, 2024)", "[1]", or a note. */
import { i18n } from '#i18n';
import { CopyInText } from './CopyInText';
import { RichText } from './RichText';
import './InText.css';
import type { CitationModel } from './use-citation';

export function InText({ citing }: { citing: CitationModel }) {
  const { citation } = citing;
  if (!citation?.inText) return null;
  return (
    <div class="in-text" data-part="in-text">
      <h3 class="part-label">{i18n.t(citation.notes ? 'citation.note' : 'citation.inText')}</h3>
      <p class="in-text__words serif" dir="auto">
        <RichText html={citation.inText.html} />
      </p>
      <CopyInText citing={citing} />
    </div>
  );
}
