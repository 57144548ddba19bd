/** Version, licences and the promise about the reader's data. */
import { i18n } from '#i18n';
import { Sought } from '../controls/hooks/use-sought';
import { OptionsPart } from './frame/OptionsPart';

export function About({ version }: { version: string }) {
  return (
    <OptionsPart id="about" title={i18n.t('options.about')}>
      <Sought
        words={[i18n.t('options.privacy'), i18n.t('options.licence'), i18n.t('options.styles')]}
      >
        <div class="options__about">
          <p>
            {i18n.t('extension.name')} · {i18n.t('options.version', { version })}
          </p>
          <p>{i18n.t('options.privacy')}</p>
          <p>{i18n.t('options.licence')}</p>
          <p>{i18n.t('options.engine')}</p>
          <p>
            {i18n.t('options.styles')}{' '}
            <a href="https://citationstyles.org/">{i18n.t('options.stylesProject')}</a>
            {' · '}
            <a href="https://creativecommons.org/licenses/by-sa/3.0/">
              {i18n.t('options.stylesLicence')}
            </a>
          </p>
          <p>{i18n.t('options.fonts')}</p>
          <p>
            <a href="/welcome.html">{i18n.t('welcome.again')}</a>
            {' · '}
            <a href="/THIRD-PARTY.txt">{i18n.t('options.thirdParty')}</a>
          </p>
        </div>
      </Sought>
    </OptionsPart>
  );
}
