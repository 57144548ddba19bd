/** The sign of Paper Trail, in one line: a page, and a thread from a headline to a footnote mark. */

export function ThreadedPage({ size }: { size: number }) {
  return (
    <svg
      viewBox="0 0 128 128"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M28 6h48l28 28v80a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8V14a8 8 0 0 1 8-8Z" />
      <path d="M38 34h30c32 0 32 28 0 32s-38 30-2 30h16" />
      <circle cx="84" cy="96" r="4" fill="currentColor" />
    </svg>
  );
}
