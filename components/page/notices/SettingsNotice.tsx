/** Says that the reader's own settings could not be read, on surfaces that go by them. */
import { FailureLine } from '../../controls/FailureLine';
import { useSettingsFailure } from '../../services';

export function SettingsNotice() {
  const failure = useSettingsFailure();
  return failure && <FailureLine failure={failure} />;
}
