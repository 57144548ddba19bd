/** Every reason to think that this is the paper; what stands on the page can be shown there. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../utils/papers/types';
import { useAnnounce } from '../controls/announce';
import './EvidenceList.css';
import { useServices } from '../services';
import { distinctEvidence, evidenceMessage } from './evidence-message';

interface Props {
  evidence: readonly Evidence[];
  /** Address of the page it was read on. */
  url: string;
}

/** What became of the wish to see a place; `line` is the one it was said of. */
interface ShownResult {
  line: string;
  words: string;
}

export function EvidenceList({ evidence, url }: Props) {
  const { showEvidence } = useServices();
  const announce = useAnnounce();
  const [result, setResult] = useState<ShownResult | null>(null);
  const show = async (selector: string, line: string) => {
    const shown = await showEvidence(url, selector);
    const seen = shown.ok && shown.value === 'shown';
    const words = seen
      ? i18n.t('paper.evidenceShown')
      : i18n.t(shown.ok ? 'paper.evidenceGone' : 'paper.evidenceNoAccess');
    announce(words);
    // The mark speaks for itself; only that there is none needs to be read.
    setResult(seen ? null : { line, words });
  };
  return (
    <ul class="evidence-list" data-part="evidence">
      {distinctEvidence(evidence).map((one) => {
        const line = evidenceMessage(one);
        const { selector } = one;
        return (
          <li key={line}>
            {selector ? (
              <button
                type="button"
                class="evidence-list__show"
                title={i18n.t('paper.evidenceShow')}
                onClick={() => void show(selector, line)}
              >
                {line}
              </button>
            ) : (
              line
            )}
            {result?.line === line && <p class="soft">{result.words}</p>}
          </li>
        );
      })}
    </ul>
  );
}
