/** Searches, narrows and sorts the list. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FACETS, type Facet, ORDERS, type Order } from '../../../utils/library/entries/entry-row';
import type { FacetCounts, ListRequest } from '../../../utils/library/entries/library-queries';
import type { Status } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { useDisclosure } from '../../controls/hooks/use-disclosure';
import { Icon } from '../../controls/Icon';
import { Select } from '../../controls/Select';
import { statusMessage } from '../../paper/paper-message';
import './ListControls.css';

interface Props {
  request: ListRequest;
  facets: FacetCounts | null;
  onRequest: (request: ListRequest) => void;
  /** The filters are opened. */
  onFilters: () => void;
}

/** Milliseconds without a key until it is searched. */
const TYPING_MS = 120;

export function ListControls({ request, facets, onRequest, onFilters }: Props) {
  const [words, setWords] = useState(request.words);
  const filters = useDisclosure();
  const now = useRef(request);
  now.current = request;
  useEffect(() => {
    if (words === now.current.words) return;
    const timer = setTimeout(() => onRequest({ ...now.current, words }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [words, onRequest]);
  const narrow = (facet: Facet, value: string) => {
    const { [facet]: _, ...others } = request.facets;
    onRequest({ ...request, facets: value === '' ? others : { ...others, [facet]: value } });
  };
  const count = Object.keys(request.facets).length;
  return (
    <search class="list-controls">
      <span class="list-controls__field">
        <Icon name="find" />
        <input
          type="search"
          value={words}
          placeholder={i18n.t('library.search')}
          aria-label={i18n.t('library.search')}
          data-part="search"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </span>
      <div class="list-controls__filters" ref={filters.rootRef}>
        <Button
          variant="outlined"
          {...filters.button}
          onClick={() => {
            onFilters();
            filters.button.onClick();
          }}
        >
          {count > 0 ? i18n.t('library.filtersOn', count) : i18n.t('library.filters')}{' '}
          <Icon name="down" />
        </Button>
        <div
          class="floating floating--padded list-controls__panel"
          id={filters.panelId}
          hidden={!filters.open}
        >
          {FACETS.map((facet) => (
            <FacetSelect
              key={facet}
              facet={facet}
              values={facets?.[facet] ?? []}
              chosen={request.facets[facet] ?? ''}
              onChoose={(value) => narrow(facet, value)}
            />
          ))}
          {count > 0 && (
            <Button variant="inline" onClick={() => onRequest({ ...request, facets: {} })}>
              {i18n.t('library.noFilters')}
            </Button>
          )}
        </div>
      </div>
      <Select
        aria-label={i18n.t('library.sort')}
        value={`${request.order} ${request.descending}`}
        onChange={(event) => {
          const [order = 'added', descending] = event.currentTarget.value.split(' ');
          onRequest({ ...request, order: order as Order, descending: descending === 'true' });
        }}
      >
        {ORDERS.flatMap((order) =>
          (BOTH_WAYS.has(order) ? [true, false] : [false]).map((descending) => (
            <option key={`${order} ${descending}`} value={`${order} ${descending}`}>
              {i18n.t(`library.order.${order}${descending ? 'Last' : ''}` as 'library.order.added')}
            </option>
          )),
        )}
      </Select>
    </search>
  );
}

/** Orders that are as well wanted from their end. */
const BOTH_WAYS: ReadonlySet<Order> = new Set(['added', 'year']);

interface FacetProps {
  facet: Facet;
  values: { value: string; count: number }[];
  chosen: string;
  onChoose: (value: string) => void;
}

function FacetSelect({ facet, values, chosen, onChoose }: FacetProps) {
  const id = useId();
  if (values.length === 0) return null;
  const sorted = facet === 'year' ? [...values].reverse() : values;
  return (
    <div class="list-controls__facet">
      <label for={id}>{i18n.t(`library.facet.${facet}`)}</label>
      <Select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{i18n.t('library.all')}</option>
        {sorted.map(({ value, count }) => (
          <option key={value} value={value}>
            {`${valueMessage(facet, value)} (${count})`}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Values of our own have words; the rest are names. */
function valueMessage(facet: Facet, value: string): string {
  if (facet === 'kind') return i18n.t(`library.kinds.${value as 'told'}`);
  if (facet === 'read') return i18n.t(`library.readState.${value as 'read'}`);
  if (facet === 'status') return statusMessage(value as Status);
  return value;
}
