/** The reader knows the paper: one line, and the field once it is pressed. */
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
  if (open && field)
    return (
      <field.TakeNamed
        onTake={(candidate) => {
          announce(i18n.t('match.taken'));
          found.take(candidate);
          focusSoon('read-paper');
        }}
      />
    );
  return (
    <p>
      <Button variant="inline" onClick={() => setOpen(true)} data-part="name-it">
        {i18n.t('naming.open')}
      </Button>
    </p>
  );
}
