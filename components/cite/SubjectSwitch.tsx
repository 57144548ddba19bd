/** Paper, story or both: what is to be cited. */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import './SubjectSwitch.css';
import type { CitationModel } from './use-citation';

export function SubjectSwitch({ citing }: { citing: CitationModel }) {
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
          <span class="subject-switch__words">{i18n.t(`citation.subject.${subject}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
