/** Above the sample story: what to do with it, and that it is invented. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { Logo } from '../controls/Logo';
import { useServices } from '../services';
import { useAppearance } from '../story/appearance/use-appearance';
import './SampleHint.css';

export function SampleHint() {
  const { readPage, openReader, loadShortcuts } = useServices();
  useAppearance();
  const [keys, setKeys] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void loadShortcuts().then(([popup]) => setKeys(popup?.keys ?? ''));
  }, [loadShortcuts]);
  const open = async () => {
    const page = await readPage();
    const opened = page.ok ? await openReader(page.value) : page;
    setFailure(opened.ok ? null : opened.failure);
  };
  return (
    <aside class="sample-hint" aria-label={i18n.t('sample.label')}>
      <Logo size={28} />
      <div>
        <p class="sample-hint__do">
          {keys === '' ? i18n.t('sample.click') : i18n.t('sample.clickOrKeys', { keys })}
        </p>
        <p class="soft">{i18n.t('sample.invented')}</p>
        {failure && <FailureLine failure={failure} />}
      </div>
      <Button variant="outlined" onClick={() => void open()}>
        {i18n.t('sample.open')}
      </Button>
    </aside>
  );
}
