/** All papers of a page, the reported first, each with its evidence; one of them is in hand. */

import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Mention } from '../../utils/papers/types';
import type { Paper } from '../../utils/scholarly/types';
import { Button } from '../controls/Button';
import { evidenceMessage } from './evidence-message';
import './PaperList.css';
import { paperFacts, titleOrPlace } from '../page/paper-facts';
import type { UsedPaper } from '../page/use-paper';
import { TitleText } from './heading/TitleText';
import { paperByline, roleMessage } from './paper-message';

interface Props {
  mentions: readonly Mention[];
  chosen: Mention | null;
  recordOf: UsedPaper['recordOf'];
  onChoose: (mention: Mention) => void;
}

/** Shown before the reader asks for the rest: a page may list dozens of references. */
const SHOWN = 8;

export function PaperList({ mentions, chosen, recordOf, onChoose }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? mentions : mentions.slice(0, SHOWN);
  const group = useId();
  return (
    <fieldset class="paper-list">
      <legend class="visually-hidden">{i18n.t('paper.several')}</legend>
      {shown.map((mention) => (
        <label class="paper-list__row" key={mention.doi ?? mention.url}>
          <input
            type="radio"
            name={group}
            checked={mention === chosen}
            onChange={() => onChoose(mention)}
          />
          <PaperRow mention={mention} record={recordOf(mention)} chosen={mention === chosen} />
        </label>
      ))}
      {mentions.length > shown.length && (
        <Button variant="inline" onClick={() => setAll(true)}>
          {i18n.t('paper.moreOf', mentions.length - shown.length)}
        </Button>
      )}
    </fieldset>
  );
}

interface RowProps {
  mention: Mention;
  record: Paper | null;
  chosen: boolean;
}

/** The card above says the rest of the chosen one. */
function PaperRow({ mention, record, chosen }: RowProps) {
  const facts = paperFacts(mention, record);
  const [evidence] = mention.evidence;
  const details = chosen ? [] : [paperByline(facts), evidence && evidenceMessage(evidence)];
  return (
    <span class="paper-list__text">
      <span class="paper-list__title serif" dir="auto">
        <TitleText title={titleOrPlace(facts)} />
      </span>
      <span class="paper-list__facts soft">
        {[roleMessage(mention.role), ...details].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
