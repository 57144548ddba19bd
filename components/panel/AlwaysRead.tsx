/** Offers to read a site's stories by themselves, and says how the browser's question was answered. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hostName } from '../../utils/host-name';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { useServices } from '../services';

export function AlwaysRead({ url, onGranted }: { url: string; onGranted: () => void }) {
  const { grantSite } = useServices();
  const announce = useAnnounce();
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  const site = hostName(url);
  const ask = () =>
    // Straight from the click: browsers ask only then.
    void grantSite(url).then((granted) => {
      setAnswer(granted ? 'granted' : 'refused');
      announce(i18n.t(granted ? 'panel.granted' : 'panel.refused', { site }));
      if (granted) onGranted();
    });
  if (site === '') return null;
  return (
    <>
      {answer !== 'granted' && (
        <Button variant="outlined" onClick={ask}>
          {i18n.t('panel.always', { site })}
        </Button>
      )}
      {answer && (
        <p class="soft">
          {i18n.t(answer === 'granted' ? 'panel.granted' : 'panel.refused', { site })}
        </p>
      )}
    </>
  );
}
