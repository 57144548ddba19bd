/** The few pictograms, drawn on a grid of 16 in the colour of the text around them. */

const PATHS = {
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
  down: 'm4 6 4 4 4-4',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  enter: 'M13 4v4.5H4M7 5.5l-3 3 3 3',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  page: 'M4 2.5h5.5L12 5v8.5H4zM6 7h4M6 9.5h4',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4',
  back: 'm10 4-4 4 4 4',
  next: 'm6 4 4 4-4 4',
  close: 'm4 4 8 8M12 4l-8 8',
  up: 'm4 10 4-4 4 4',
  list: 'M2.5 4h.01M5.5 4h8M2.5 8h.01M5.5 8h8M2.5 12h.01M5.5 12h8',
  find: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 13.5 13.5',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7z',
  marker: 'm9.5 3 3.5 3.5-5.5 5.5H4V8.5zM2.5 14h11',
  save: 'M8 2.5v7M5 7l3 3 3-3M2.5 10.5v3h11v-3',
  note: 'M2.5 3h11v8H8l-3 2.5V11H2.5zM5 6h6M5 8.3h3.5',
  quote: 'M3 9.5h3.5v-4H3v4c0 1.5.5 2.5 2 3M9.5 9.5H13v-4H9.5v4c0 1.5.5 2.5 2 3',
  speaker: 'M2.5 6.5v3h2L8 12.5v-9l-3.5 3zM10.5 6a3 3 0 0 1 0 4M12.3 4a5.7 5.7 0 0 1 0 8',
  play: 'M5 3.5v9l7.5-4.5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  before: 'M12.5 3.5v9L6 8zM4 3.5v9',
  keep: 'M4 2.5h8v11L8 10.5l-4 3z',
  kept: 'M4 2.5h8v11L8 10.5l-4 3zM6 6l1.5 1.5L10.2 5',
  after: 'M3.5 3.5v9L10 8zM12 3.5v9',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'dots' ? 2 : 1.4}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
