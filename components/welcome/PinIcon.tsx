/** How the icon gets into the toolbar of this browser, and whether it is there. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Browsers that share a toolbar. */
export type Family = 'chromium' | 'firefox';

export interface PinIconProps {
  family: Family;
  /** Null where the browser does not say. */
  isIconInToolbar: () => Promise<boolean | null>;
}

const STEPS = {
  chromium: ['puzzle', 'pin'],
  firefox: ['puzzle', 'gear', 'choose'],
} as const;

/** The reader comes back from the browser's own menu, which tells pages nothing. */
const LOOK_AGAIN_MS = 1000;

export function PinIcon({ family, isIconInToolbar }: PinIconProps) {
  const [isThere, setIsThere] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isIconInToolbar().then(setIsThere, () => {});
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isIconInToolbar]);
  return (
    <section aria-labelledby="pin">
      <h2 class="part-label" id="pin">
        {i18n.t('welcome.pin.title')}
      </h2>
      <p>{i18n.t('welcome.pin.help')}</p>
      <ol class="welcome__steps">
        {STEPS[family].map((step) => (
          <li key={step}>{i18n.t(`welcome.pin.${step}`)}</li>
        ))}
      </ol>
      <p class="welcome__pinned" role="status">
        {isThere === true && i18n.t('welcome.pin.done')}
      </p>
    </section>
  );
}
