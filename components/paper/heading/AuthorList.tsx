/** All authors by their full names, long lists folded, each with the way to their ORCID record. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CslName, Paper } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import './AuthorList.css';
import { fullName, orcidOf } from './author-names';

/** Shown before the reader asks for the rest; papers of large collaborations have thousands. */
const SHOWN = 8;

interface Props {
  authors: readonly CslName[];
  orcids: Paper['orcids'];
}

export function AuthorList({ authors, orcids = [] }: Props) {
  const [all, setAll] = useState(false);
  const named = authors.filter((author) => fullName(author) !== '');
  // One that is left over takes as much room as the button.
  const folds = named.length > SHOWN + 1;
  const shown = all || !folds ? named : named.slice(0, SHOWN);
  const more = named.length - shown.length;
  return (
    <p class="author-list" data-part="authors">
      {shown.map((author, place) => {
        const name = fullName(author);
        const orcid = orcidOf(author, orcids);
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
      {folds && (
        <>
          {all && ' '}
          <Button variant="inline" aria-expanded={all} onClick={() => setAll(!all)}>
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
      >
        ORCID<span class="visually-hidden"> {name}</span>
      </a>
    </>
  );
}
