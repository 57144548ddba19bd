/** What the popup shows of a page that was read, or could not be; loaded while it is being read. */
import type { Result } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';
import { useKeys } from '../keys/use-keys';
import { WorksPickerProvider } from '../page/works-picker';
import { PopupFailure } from './PopupFailure';
import { PopupStory } from './PopupStory';

const loadPicker = () => import('../library/works/PickWorks');

interface Props {
  page: Result<PageReport>;
  readAgain: () => void;
  /** There is room for little of the story. */
  textFirst: boolean;
}

export function PopupContents({ page, readAgain, textFirst }: Props) {
  const keys = useKeys();
  return (
    <WorksPickerProvider value={loadPicker}>
      {page.ok ? (
        <PopupStory report={page.value} readAgain={readAgain} textFirst={textFirst} />
      ) : (
        <PopupFailure failure={page.failure} readAgain={readAgain} />
      )}
      {keys.dialog}
    </WorksPickerProvider>
  );
}
