/** The ways into the library and out of it. */
import { BackupPart } from './BackupPart';
import './ExchangeView.css';
import { ImportPart } from './ImportPart';

export function ExchangeView() {
  return (
    <div class="exchange">
      <BackupPart />
      <ImportPart />
    </div>
  );
}
