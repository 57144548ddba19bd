/** Lines that keep the place of text that is on its way. */
import './Skeleton.css';

/** `lines`: the width of each, in percent of the room there is. Read out as nothing. */
export function Skeleton({ lines }: { lines: readonly number[] }) {
  return (
    <span class="skeleton" aria-hidden="true">
      {lines.map((width, line) => (
        <span key={line} class="skeleton__line" style={{ inlineSize: `${width}%` }} />
      ))}
    </span>
  );
}
