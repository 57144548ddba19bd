/** The parts of citeproc-js, citation-js's processor, that are used; neither has types of its own. */
declare module 'citeproc' {
  import type { CslItem, CslName } from '../../scholarly/types';
  import type { CslNode } from '../styles/csl-tree';

  /** What the processor asks of whoever runs it. */
  export interface Sys {
    retrieveItem(id: string): CslItem | undefined;
    retrieveLocale(tag: string): CslNode | false;
  }

  /** How many names and given names a citation has to show to be told from others. */
  export interface AmbigConfig {
    names: number[];
    givens: number[][];
    year_suffix: string | false;
    disambiguate: number | boolean;
  }

  export interface Token {
    next: number;
    succeed: number;
    fail: number;
    test?: (item: CslItem, cite: unknown) => boolean;
    execs: ((this: Token, state: Engine, item: CslItem, cite: unknown) => number | undefined)[];
  }

  interface Blob {
    blobs: string;
  }

  export class Engine {
    constructor(sys: Sys, style: CslNode, lang?: string, forceLang?: boolean);
    sys: Sys;
    opt: {
      'initialize-with-hyphen': boolean;
      development_extensions: { wrap_url_and_doi: boolean };
    };
    tmp: {
      lang_array?: string[];
      jump: { replace(result: string): void };
      disambig_request: AmbigConfig | false;
      disambig_settings: AmbigConfig;
    };
    registry: { citationreg: { citationsByItemId?: Record<string, unknown> } };
    fun: { flipflopper: { processTags(blob: Blob): void } };
    getTerm(name: string): string;
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): string[];
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(cluster: readonly CitedItem[]): string;
    rebuildProcessorState(citations: unknown[], format: string, uncited: string[]): string[][];
  }

  /** A work where a text cites it. */
  export interface CitedItem {
    id: string;
    locator?: string;
    label?: string;
    'suppress-author'?: boolean;
  }

  interface Format {
    text_escape(text: string): string;
    '@bibliography/entry'(state: Engine, entry: string): string;
  }

  const CSL: {
    Engine: typeof Engine;
    Util: {
      Names: {
        initializeWith(
          state: Engine,
          name: string,
          terminator?: string,
          normalizeOnly?: boolean,
        ): string;
      };
    };
    Output: { Formats: Record<'html' | 'text', Format> };
    XmlJSON: {
      prototype: {
        getNodesByName(
          tree: CslNode,
          name: string,
          named?: string | null,
          into?: unknown,
        ): CslNode[];
      };
    };
    tokenExec(this: Engine, token: Token, item: CslItem, cite: unknown): number;
    getSortCompare(this: Engine, locale?: string): (one: string, other: string) => number;
    getSortKeys(this: Engine, item: CslItem, keyType: string): string[];
    /** Moves particles and suffixes out of the family and given name; writes into the name. */
    parseParticles(name: CslName): void;
    /** What stands for letters and figures that are printed as `sup`. */
    SUPERSCRIPTS: Readonly<Record<string, string>>;
    toLocaleLowerCase(this: Engine, text: string): string;
    toLocaleUpperCase(this: Engine, text: string): string;
    getAmbiguousCite(
      this: Engine,
      item: CslItem,
      config?: AmbigConfig | null,
      visual?: boolean,
      cite?: unknown,
    ): string;
  };
  export default CSL;
}

declare module '@citation-js/core/lib-mjs/plugins/input/csl.js' {
  import type { CslItem } from '../../scholarly/types';
  /** Drops what is no CSL and puts right what is nearly: citation-js's own reading of CSL-JSON. */
  export function clean(items: CslItem[]): CslItem[];
}
