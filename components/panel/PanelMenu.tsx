/** What is wanted seldom beside a story: more room, lasting access to its site, the settings. */
import { i18n } from '#i18n';
import { hostName } from '../../utils/host-name';
import type { PageReport } from '../../utils/page-report';
import { useAnnounce } from '../controls/announce';
import { MoreMenu } from '../controls/MoreMenu';
import { useServices } from '../services';

interface Props {
  report: PageReport;
  /** What can be done with the text, while it is in front. */
  tools: { words: string; onClick: () => void }[];
  onOpenReader: () => void;
  onHandOn: () => void;
  onGranted: () => void;
}

export function PanelMenu({ report, tools, onOpenReader, onHandOn, onGranted }: Props) {
  const { openLibrary, openOptions, grantSite } = useServices();
  const announce = useAnnounce();
  const { url } = report.story;
  const site = hostName(url);
  const grant = async () => {
    // Straight from the click: browsers ask only then.
    const granted = await grantSite(url);
    announce(i18n.t(granted ? 'panel.granted' : 'panel.refused', { site }));
    if (granted) onGranted();
  };
  return (
    <MoreMenu
      entries={[
        ...tools,
        { words: i18n.t('action.fullPage'), onClick: onOpenReader },
        { words: i18n.t('handing.openMenu'), onClick: onHandOn },
        { words: i18n.t('panel.always', { site }), onClick: () => void grant() },
        { words: i18n.t('library.open'), onClick: openLibrary },
        { words: i18n.t('action.settings'), onClick: openOptions },
      ]}
    />
  );
}
