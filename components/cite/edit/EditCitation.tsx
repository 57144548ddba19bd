/** Opens the form in which the reader corrects what is cited; it is loaded only then. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import './EditCitation.css';
import type { CitationModel } from '../use-citation';

interface Props {
  citing: CitationModel;
  /** What stands in the row before its button, which goes to the next line with it where there is little room. */
  children?: ComponentChildren;
}

export function EditCitation({ citing, children }: Props) {
  const id = useId();
  const [EditWork, setEditWork] = useState<typeof import('./EditWork').EditWork | null>(null);
  const [open, setOpen] = useState(false);
  const toggle = async () => {
    if (!EditWork) {
      const { EditWork } = await import('./EditWork');
      setEditWork(() => EditWork);
    }
    setOpen(!open);
  };
  const { works, change } = citing.corrections;
  return (
    <div class="edit-citation">
      <div class="edit-citation__row">
        {children}
        <Button
          aria-expanded={open}
          aria-controls={id}
          onClick={() => void toggle()}
          data-part="edit"
        >
          {i18n.t('edit.open')} <Icon name="down" />
        </Button>
      </div>
      <div class="edit-citation__form" id={id} hidden={!open}>
        {open && EditWork && (
          <>
            <p class="soft edit-citation__help">{i18n.t('edit.help')}</p>
            {works.map((work) => (
              <EditWork key={work.pageKey} work={work} change={change} titled={works.length > 1} />
            ))}
          </>
        )}
      </div>
    </div>
  );
}
