/** All authors by their full names, long lists folded, each with the way to their ORCID record. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CslName, Paper } from '../../utils/scholarly/types';
import { Button } from '../controls/Button';
import './AuthorList.css';
import { fullName } from './author-names';

/** Shown before the reader asks for the rest; papers of large collaborations have thousands. */
const SHOWN = 8;

interface Props {
  authors: readonly CslName[];
  orcids: Paper['orcids'];
}

export function AuthorList({ authors, orcids = [] }: Props) {
  const [all, setAll] = useState(false);
  const names = authors.map(fullName).filter((name) => name !== '');
  // One that is left over takes as much room as the button.
  const shown = all || names.length <= SHOWN + 1 ? names : names.slice(0, SHOWN);
  const more = names.length - shown.length;
  return (
    <p class="author-list" data-part="authors">
      {shown.map((name, place) => {
        const orcid = orcids.find((one) => one.name === name)?.orcid;
        return (
          // Two authors may share a name.
          <span key={`${name} ${place}`}>
            {place > 0 && ', '}
            <bdi>{name}</bdi>
            {orcid && <Orcid name={name} address={orcid} />}
          </span>
        );
      })}
      {more > 0 && ' … '}
      {names.length > SHOWN + 1 && (
        <>
          {all && ' '}
          <Button look="inline" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? i18n.t('record.fewerAuthors') : i18n.t('record.moreAuthors', more)}
          </Button>
        </>
      )}
    </p>
  );
}

function Orcid({ name, address }: { name: string; address: string }) {
  return (
    <>
      {' '}
      <a
        class="author-list__orcid"
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        title={address}
        aria-label={i18n.t('record.orcidOf', { name })}
      >
        iD
      </a>
    </>
  );
}
