/** In the page: plain citation-js on the main thread, as it comes. */
import { addStyle, citePlain } from './plain';

Object.assign(globalThis, {
  paperTrailBench: {
    /** Milliseconds of one list in a style; `xml` where citation-js does not have the style itself. */
    cite(items: unknown[], style: string, xml: string | null): number {
      const started = performance.now();
      if (xml) addStyle(style, xml);
      citePlain(items, style, 'en-US', 'html');
      return performance.now() - started;
    },
  },
});
