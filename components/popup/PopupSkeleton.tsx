/** Keeps the place of the popup's parts while the page is being read, under its title as soon as that is known. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '../controls/Skeleton';
import '../story/StoryHeader.css';

export function PopupSkeleton({ title }: { title: string | null }) {
  useEffect(() => {
    if (title) performance.mark('title-shown');
  }, [title]);
  return (
    <div class="popup__parts" aria-busy="true">
      <p class="visually-hidden">{i18n.t('popup.reading')}</p>
      <div class="popup__head">
        {/* As high as the head of a story, line by line. */}
        <p class="story-header__line" />
        {title ? (
          <h1 class="story-header__title serif" dir="auto">
            {title}
          </h1>
        ) : (
          <p class="story-header__title">
            <Skeleton lines={[96, 70]} />
          </p>
        )}
        {title && (
          <p class="story-header__kind">
            <Skeleton lines={[38]} />
          </p>
        )}
      </div>
      <div class="popup__side">
        <div class="popup__paper">
          <Skeleton lines={[38, 96, 92, 60, 74, 50]} />
        </div>
        <div class="popup__cite">
          <Skeleton lines={[60, 96, 92, 70, 0, 40]} />
        </div>
      </div>
      {/* How high the title is decides where they begin. */}
      {title && (
        <div class="popup__story">
          <Skeleton lines={[98, 94, 99, 60, 0, 97, 99, 92, 40]} />
        </div>
      )}
    </div>
  );
}
