/** The reader knows the paper: one line, and below it the field once that is pressed. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { focusSoon } from '../../controls/hooks/focus-soon';
import { useLoaded } from '../../controls/hooks/use-loaded';
import type { FoundPaper } from '../../page/use-found-paper';

const loadField = () => import('./TakeNamed');

export function NameIt({ found }: { found: FoundPaper }) {
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const field = useLoaded(loadField, open);
  return (
    <div class="name-it" data-open={open}>
      <Button
        variant="inline"
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        data-part="name-it"
      >
        {i18n.t('naming.open')}
      </Button>
      {open && field && (
        <field.TakeNamed
          onTake={(candidate) => {
            announce(i18n.t('match.taken'));
            found.take(candidate);
            focusSoon('read-paper');
          }}
        />
      )}
    </div>
  );
}
