/** Chooses the style of citations; the choice is kept. */
import { i18n } from '#i18n';
import { STYLES } from '../../utils/citation/styles';
import { Select } from '../controls/Select';

interface Props {
  style: string;
  onPick: (style: string) => void;
  /** Short names, for where there is little room. */
  short?: boolean;
  /** Given where a SettingField labels and explains it. */
  id?: string;
}

export function StylePicker({ style, onPick, short = false, id }: Props) {
  return (
    <Select
      id={id}
      aria-label={id ? undefined : i18n.t('citation.style')}
      aria-describedby={id && `${id}-help`}
      value={style}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {!STYLES.some((known) => known.id === style) && <option value={style}>{style}</option>}
      {STYLES.map((known) => (
        <option key={known.id} value={known.id}>
          {short ? known.short : known.name}
        </option>
      ))}
    </Select>
  );
}
