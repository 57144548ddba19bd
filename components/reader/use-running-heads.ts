/** Prints the story's title over every page and its number under it, where the browser knows page margin boxes. */
import { useEffect } from 'preact/hooks';

/** Longer titles would run into the page number's side. Characters. */
const MAX_HEAD_LENGTH = 90;

/** `head` stands at the top of all pages but the first, `foot` at the bottom of all. */
export function useRunningHeads(head: string, foot: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRules(head, foot));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [head, foot]);
}

/** The words come from a page, so they go in as CSS strings that hold no mark of the language. */
export function pageRules(head: string, foot: string): string {
  const small = 'font: 8pt serif; color: #444;';
  return `@page {
    @top-center { content: ${quoted(shortened(head))}; ${small} }
    @bottom-left { content: ${quoted(foot)}; ${small} }
    @bottom-right { content: counter(page) " / " counter(pages); ${small} }
  }
  @page :first { @top-center { content: ""; } }`;
}

const shortened = (text: string) =>
  text.length <= MAX_HEAD_LENGTH
    ? text
    : `${text.slice(0, MAX_HEAD_LENGTH).replace(/\s+\S*$/, '')} …`;

/** Quotes, backslashes and line ends by their code points (CSS Syntax 3, 4.3.7). */
const quoted = (text: string) =>
  `"${text.replace(/\s+/g, ' ').replace(/["\\<>{};]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;
