/** Offers to go on where a story was left; asks nothing and takes no focus. */
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import './ResumeReading.css';
import type { ReadingPositionModel } from './use-reading-position';

export function ResumeReading({ place }: { place: ReadingPositionModel }) {
  if (!place.left) return null;
  const percent = Math.round(place.left.share * 100);
  return (
    <div class="resume-reading" data-part="resume-reading">
      <Button onClick={place.goOn}>{i18n.t('place.goOn', { percent })}</Button>
      <IconButton icon="close" label={i18n.t('place.dismiss')} onClick={place.dismiss} />
    </div>
  );
}
