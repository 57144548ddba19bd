/** A few choices side by side, of which one holds. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Choice extends string> {
  legend: string;
  choices: readonly Choice[];
  chosen: Choice;
  words: (choice: Choice) => string;
  /** A picture of the choice, read out as nothing. */
  mark?: (choice: Choice) => ComponentChildren;
  onChoose: (choice: Choice) => void;
}

export function ChoiceRow<Choice extends string>(props: Props<Choice>) {
  const { legend, choices, chosen, words, mark, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="choice-row">
      <legend class="part-label">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {mark && <span aria-hidden="true">{mark(choice)}</span>}
          {words(choice)}
        </label>
      ))}
    </fieldset>
  );
}
