/** Three drawings of what Paper Trail does, in the colours of the theme. Their words stand below them. */
import type { ComponentChildren } from 'preact';
import './Pictures.css';

/** A crowded page, and beside it the story alone. */
export function StoryPicture() {
  return (
    <Picture>
      <g class="drawn-page">
        <rect x="14" y="26" width="116" height="150" rx="6" />
      </g>
      <g class="drawn-noise">
        <rect x="22" y="34" width="100" height="14" rx="2" />
        <rect x="98" y="56" width="24" height="48" rx="2" />
        <rect x="98" y="110" width="24" height="34" rx="2" />
        <rect x="22" y="150" width="100" height="18" rx="2" />
        <circle cx="27" cy="80" r="4" />
        <circle cx="39" cy="80" r="4" />
        <circle cx="51" cy="80" r="4" />
      </g>
      <path class="drawn-head" d="M22 60h66M22 68h44" />
      <path class="drawn-text" d="M22 94h66M22 102h62M22 110h66M22 118h58M22 126h66M22 134h40" />
      <path class="drawn-thread" d="M138 100c18-10 26 10 42 0m-8-6 8 6-7 7" />
      <g class="drawn-page drawn-page--ours">
        <rect x="190" y="14" width="116" height="172" rx="6" />
      </g>
      <path class="drawn-head drawn-head--ours" d="M204 36h88M204 48h56" />
      <path
        class="drawn-text drawn-text--ours"
        d="M204 70h88M204 82h82M204 94h88M204 106h76M204 118h88M204 130h84M204 142h88M204 154h50"
      />
    </Picture>
  );
}

/** A thread from a line of the story to the paper, as in the sign of Paper Trail. */
export function PaperPicture() {
  return (
    <Picture>
      <g class="drawn-page">
        <rect x="22" y="22" width="112" height="156" rx="6" />
      </g>
      <path class="drawn-head" d="M36 42h84M36 53h52" />
      <path class="drawn-text" d="M36 76h84M36 88h76M36 100h84M36 124h84M36 136h70M36 148h84" />
      <path class="drawn-marked" d="M36 112h56" />
      <path class="drawn-thread" d="M98 112c52-2 20-62 62-62h26" />
      <circle class="drawn-knot" cx="98" cy="112" r="4" />
      <g class="drawn-page drawn-page--ours">
        <path d="M194 22h78l26 26v124a6 6 0 0 1-6 6h-98a6 6 0 0 1-6-6V28a6 6 0 0 1 6-6Zm78 0v26h26" />
      </g>
      <path class="drawn-head drawn-head--ours" d="M202 66h82M202 77h60" />
      <path class="drawn-text" d="M202 94h44" />
      <path
        class="drawn-text drawn-text--ours"
        d="M202 116h36M248 116h36M202 127h36M248 127h36M202 138h36M248 138h28M202 149h30"
      />
      <circle class="drawn-knot" cx="206" cy="164" r="4" />
      <path class="drawn-text" d="M216 164h46" />
    </Picture>
  );
}

/** A reference with its hanging indent, and the button that copies it. */
export function CitationPicture() {
  return (
    <Picture>
      <g class="drawn-page">
        <rect x="30" y="24" width="260" height="152" rx="8" />
      </g>
      <path class="drawn-head drawn-head--ours" d="M48 50h150" />
      <path class="drawn-text drawn-text--ours" d="M206 50h66M66 66h206M66 82h120" />
      <path class="drawn-marked" d="M194 82h52" />
      <path class="drawn-text drawn-text--ours" d="M66 98h92" />
      <rect class="drawn-button" x="48" y="126" width="84" height="30" rx="6" />
      <g class="drawn-on-button">
        <rect x="60" y="133" width="12" height="15" rx="2" />
        <path d="M64 133h4M80 141h38" />
      </g>
      <rect class="drawn-choice" x="142" y="126" width="58" height="30" rx="6" />
      <rect class="drawn-choice" x="208" y="126" width="58" height="30" rx="6" />
      <path class="drawn-text" d="M156 141h30M222 141h30" />
    </Picture>
  );
}

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="drawn" viewBox="0 0 320 200" aria-hidden="true">
      {children}
    </svg>
  );
}
