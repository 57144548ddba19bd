/** How a paper stands, as a small shape beside the words. */
import type { Status } from '../../utils/scholarly/types';
import './StatusShape.css';

/** A shape of its own for each meaning, so that no colour is needed to tell them apart. */
const SHAPES: Record<Status, string> = {
  retracted: 'M3 3 9 9M9 3 3 9',
  withdrawn: 'M3 3 9 9M9 3 3 9',
  concern: 'M6 1.5 11 10.5H1ZM6 5v2.5',
  corrected: 'M2 8.5 8 2.5l1.5 1.5-6 6H2Z',
  preprint: 'M6 1.5 10.5 6 6 10.5 1.5 6Z',
  'no-notice': 'M2.5 6.5 5 9l4.5-6',
  'not-checked': 'M6 2a4 4 0 1 0 .01 0Z',
};

export function StatusShape({ status }: { status: Status }) {
  return (
    <svg
      class="status-shape"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[status]} stroke-dasharray={status === 'not-checked' ? '2 2.2' : undefined} />
    </svg>
  );
}
