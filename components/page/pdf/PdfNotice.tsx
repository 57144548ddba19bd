/** Says why the text of a PDF is not here, or not yet, and what can be done about it. */
import { i18n } from '#i18n';
import { hostName } from '../../../utils/host-name';
import type { PageReport, PdfState } from '../../../utils/page-report';
import { Button } from '../../controls/Button';
import { useServices } from '../../services';

interface Props {
  report: PageReport;
  /** The reader has allowed the site: read again. */
  onGranted: () => void;
}

export function PdfNotice({ report: { pdf, story, mentions }, onGranted }: Props) {
  const { grantSite } = useServices();
  if (pdf === undefined || pdf === 'read') return null;
  const site = hostName(story.url);
  // Straight from the click: browsers ask only then.
  const allow = () => void grantSite(story.url).then((granted) => granted && onGranted());
  return (
    <div class="soft" role="status" data-part="pdf" data-pdf={pdf}>
      <p>{pdfMessage(pdf, site)}</p>
      {pdf !== 'unread' && mentions.length > 0 && <p>{i18n.t('pdf.addressOnly')}</p>}
      {pdf === 'locked' && (
        <Button variant="outlined" onClick={allow}>
          {i18n.t('pdf.allow', { site })}
        </Button>
      )}
    </div>
  );
}

const pdfMessage = (pdf: Exclude<PdfState, 'read'>, site: string): string => {
  if (pdf === 'unread') return i18n.t('pdf.reading');
  return pdf === 'locked' ? i18n.t('pdf.locked', { site }) : i18n.t(`pdf.${pdf}`);
};
