/** Version, licences and the promise about the reader's data. */
import { i18n } from '#i18n';
import { OptionsPart } from './OptionsPart';

export function About({ version }: { version: string }) {
  return (
    <OptionsPart title={i18n.t('options.about')}>
      <div class="options__about">
        <p>
          {i18n.t('extension.name')} · {i18n.t('options.version', { version })}
        </p>
        <p>{i18n.t('options.privacy')}</p>
        <p>{i18n.t('options.licence')}</p>
        <p>{i18n.t('options.engine')}</p>
        <p>{i18n.t('options.styles')}</p>
        <p>{i18n.t('options.fonts')}</p>
      </div>
    </OptionsPart>
  );
}
