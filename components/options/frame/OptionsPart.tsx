/** A part of the settings page under its label; gone where nothing of it is looked for. */
import type { ComponentChildren } from 'preact';
import { SoughtWordsProvider, useIsSought, useSoughtWords } from '../../controls/hooks/use-sought';

interface Props {
  /** For addresses that lead here. */
  id: string;
  title: string;
  children: ComponentChildren;
}

export function OptionsPart({ id, title, children }: Props) {
  const sought = useSoughtWords();
  // Whoever names a part wants all of it.
  const isNamed = useIsSought(title);
  const label = `${id}-label`;
  return (
    <section class="options__part" id={id} aria-labelledby={label}>
      <h2 class="part-label" id={label} tabIndex={-1}>
        {title}
      </h2>
      <SoughtWordsProvider value={isNamed ? '' : sought}>{children}</SoughtWordsProvider>
    </section>
  );
}
