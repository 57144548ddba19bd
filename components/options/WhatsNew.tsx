/** What the version at hand has brought: said here and nowhere else, since an update opens nothing by itself. */
import { i18n } from '#i18n';
import { Sought } from '../controls/hooks/use-sought';
import { OptionsPart } from './frame/OptionsPart';
import { NEWS } from './news';

export function WhatsNew({ version }: { version: string }) {
  const lines = NEWS[version]?.() ?? [];
  if (lines.length === 0) return null;
  return (
    <OptionsPart id="news" title={i18n.t('news.title', { version })}>
      <Sought words={lines}>
        <ul class="options__news" data-part="news">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Sought>
    </OptionsPart>
  );
}
