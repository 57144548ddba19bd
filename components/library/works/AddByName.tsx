/** A button that opens the field for names, until they are kept; open at once where the address bar was asked. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { focusSoon } from '../../controls/hooks/focus-soon';
import { useLoaded } from '../../controls/hooks/use-loaded';
import type { Changes } from '../use-changes';

const loadField = () => import('./NameWorksPart');

export function AddByName({ initial, changes }: { initial: string; changes: Changes }) {
  const [open, setOpen] = useState(initial !== '');
  const field = useLoaded(loadField, open);
  return (
    <div class="add-by-name">
      <Button
        variant="inline"
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        data-part="add-by-name"
      >
        {i18n.t('naming.add')}
      </Button>
      {open && field && (
        <field.NameWorksPart
          initial={initial}
          changes={changes}
          onKept={() => {
            setOpen(false);
            focusSoon('add-by-name');
          }}
        />
      )}
    </div>
  );
}
