/** The browser's own list to choose from, in the dress of the other controls. */
import type { SelectHTMLAttributes } from 'preact';
import { Icon } from './Icon';
import './Select.css';

export function Select(props: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <span class="select">
      <select {...props} />
      <Icon name="down" />
    </span>
  );
}
