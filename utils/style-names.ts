/** Styles by the names that readers know them by. */
import { STYLES } from './citation/styles/styles';
import { type NamedStyle, pickNamedStyle, type UserStyleEntry } from './style-choices';

interface Known {
  pinnedStyles: readonly NamedStyle[];
  recentStyles: readonly NamedStyle[];
  userStyles: readonly UserStyleEntry[];
}

/** A style by its names, as far as they are known without the index of all styles; else its id is its name. */
export function namedStyle(id: string, known: Known): NamedStyle {
  const all = [...known.userStyles, ...STYLES, ...known.recentStyles, ...known.pinnedStyles];
  return pickNamedStyle(all.find((style) => style.id === id) ?? { id, name: id });
}

/** What a button says. */
export const shortName = ({ name, short }: NamedStyle): string => short ?? name;
