/** Paper, story or both: what is to be cited. */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import './SubjectSwitch.css';
import type { CitationModel } from './use-citation';

interface Props {
  citing: CitationModel;
  /** One word for each, for where there is little room. */
  short: boolean;
}

export function SubjectSwitch({ citing, short }: Props) {
  const group = useId();
  if (citing.subjects.length < 2) return null;
  return (
    <fieldset class="subject-switch">
      <legend class="visually-hidden">{i18n.t('citation.subject.label')}</legend>
      {citing.subjects.map((subject) => (
        <label class="subject-switch__choice" key={subject}>
          <input
            class="visually-hidden"
            type="radio"
            name={group}
            value={subject}
            checked={citing.subject === subject}
            onChange={() => citing.setSubject(subject)}
          />
          <span class="subject-switch__words">
            {i18n.t(`citation.subject.${short && subject === 'all' ? 'allShort' : subject}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
