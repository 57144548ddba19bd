/** The first minute: what Paper Trail does, a story to try it on, the icon, the keys, and what is sent and never is. */
import { i18n } from '#i18n';
import { Announcer } from '../controls/announce';
import { Logo } from '../controls/Logo';
import { BrowserKeys } from '../keys/BrowserKeys';
import { useKeys } from '../keys/use-keys';
import { useAppearance } from '../story/appearance/use-appearance';
import { CitationPicture, PaperPicture, StoryPicture } from './Pictures';
import { PinIcon, type PinIconProps } from './PinIcon';
import './WelcomeApp.css';
import { WhatIsSent } from './WhatIsSent';

export function WelcomeApp(pin: PinIconProps) {
  useAppearance();
  const keys = useKeys();
  return (
    <Announcer>
      <main class="welcome">
        <header class="welcome__head">
          <Logo size={44} />
          <div>
            <h1 class="serif">{i18n.t('welcome.title')}</h1>
            <p class="welcome__lead">{i18n.t('extension.description')}</p>
          </div>
        </header>
        <ol class="welcome__pictures">
          {(
            [
              ['story', StoryPicture],
              ['paper', PaperPicture],
              ['citation', CitationPicture],
            ] as const
          ).map(([name, Picture]) => (
            <li key={name}>
              <Picture />
              <h2 class="serif">{i18n.t(`welcome.${name}`)}</h2>
              <p>{i18n.t(`welcome.${name}Help`)}</p>
            </li>
          ))}
        </ol>
        <section class="welcome__try" aria-labelledby="try">
          <div>
            <h2 class="serif" id="try">
              {i18n.t('welcome.try')}
            </h2>
            <p class="welcome__offer">{i18n.t('welcome.tryHelp')}</p>
          </div>
          <a class="button button--primary" href="/sample.html" data-part="try">
            {i18n.t('welcome.tryIt')}
          </a>
        </section>
        <div class="welcome__columns">
          <PinIcon {...pin} />
          <section aria-labelledby="keys">
            <h2 class="part-label" id="keys">
              {i18n.t('keys.title')}
            </h2>
            <BrowserKeys />
            <p class="soft">{i18n.t('welcome.allKeys')}</p>
          </section>
        </div>
        <WhatIsSent family={pin.family} />
        <footer class="welcome__foot soft">
          <p>
            {i18n.t('welcome.once')} <a href="/options.html">{i18n.t('welcome.toSettings')}</a>
          </p>
        </footer>
        {keys.dialog}
      </main>
    </Announcer>
  );
}
