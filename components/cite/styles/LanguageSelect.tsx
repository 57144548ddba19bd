/** The language of the citation's own words: the reader's, the style's, that of the works, or any that CSL has. */
import { i18n } from '#i18n';
import { LOCALES } from '../../../utils/citation/styles/locales';
import { wordsLocale } from '../../../utils/messages/words-locale';
import { Select } from '../../controls/Select';

interface Props {
  lang: string;
  onPick: (lang: string) => void;
  /** Given where a SettingField labels and explains it. */
  id?: string;
}

export function LanguageSelect({ lang, onPick, id }: Props) {
  return (
    <Select
      id={id}
      aria-label={id ? undefined : i18n.t('options.lang')}
      aria-describedby={id && `${id}-help`}
      data-part="language"
      value={lang}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      <option value="auto">
        {i18n.t('options.langAuto', { lang: languageName(navigator.language) })}
      </option>
      <option value="style">{i18n.t('options.langStyle')}</option>
      <option value="item">{i18n.t('options.langItem')}</option>
      {languages().map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Every language citations can be written in, by its name in the browser's language. */
function languages(): { tag: string; name: string }[] {
  return LOCALES.map((tag) => ({ tag, name: languageName(tag) })).sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(wordsLocale(), { type: 'language' }).of(tag) ?? tag;
}
