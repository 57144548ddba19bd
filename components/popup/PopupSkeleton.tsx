/** Keeps the place of the popup's parts while the page is being read. */
import { i18n } from '#i18n';
import { Skeleton } from '../controls/Skeleton';

export function PopupSkeleton() {
  return (
    <div class="popup__parts popup__parts--reading" aria-busy="true">
      <p class="visually-hidden">{i18n.t('popup.reading')}</p>
      <div class="popup__part popup__reading-title">
        <Skeleton lines={[45, 96, 70, 38]} />
      </div>
      <div class="popup__part">
        <Skeleton lines={[22, 92, 60, 74, 50]} />
      </div>
      <div class="popup__part">
        <Skeleton lines={[30, 96, 92, 70]} />
      </div>
    </div>
  );
}
