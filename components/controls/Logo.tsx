/** The sign of Paper Trail, in one line: a page, and a thread from a headline to a footnote mark. */

export function Logo({ size }: { size: number }) {
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
      <path d="M28 4h54l28 28v84a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8V12a8 8 0 0 1 8-8Zm54 0v28h28" />
      <path d="M36 46h24c44-2 42 26 6 30s-40 26-12 26h8" />
      <path d="M84 90v24M73.6 96l20.8 12M73.6 108l20.8-12" />
    </svg>
  );
}
