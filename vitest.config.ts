import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/lib/browsers.mjs';

const alias = {
  '#i18n': fileURLToPath(new URL('./tests/support/i18n.ts', import.meta.url)),
  '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, ''),
};

/**
 * A test that hangs is told apart from a machine that is busy; well within the minutes after which a layer in which
 * no test reports is ended (scripts/lib/test-layer.mjs).
 */
const PATIENCE_MS = 120_000;

/** A browser starts slowly on a machine that is busy, too. */
const BROWSER_PATIENCE_MS = 240_000;

/**
 * Property tests draw the same cases on every machine, so that a change is never failed by another's bug;
 * SEED=random looks for new ones, SEED=<number> repeats a run.
 */
const seed =
  process.env.SEED === 'random'
    ? Math.floor(Math.random() * 2 ** 31)
    : Number(process.env.SEED ?? 1);
const drawsCases = { setupFiles: ['tests/support/cases.ts'], provide: { seed } };

/** Vitest leaves a core to whoever watches, which on a machine of two takes twice as long. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** The layers of the tests; each is explained in CONTRIBUTING.md. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: false,
        resolve: { alias },
        test: {
          name: 'unit',
          maxWorkers,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: false,
        resolve: { alias },
        test: {
          name: 'property',
          maxWorkers,
          ...drawsCases,
          include: ['tests/property/**/*.test.ts'],
          environment: 'node',
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: false,
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Met in a worker only, too late for Vite to get it ready without loading the tests anew.
        optimizeDeps: {
          include: [
            'biblatex-csl-converter',
            'pdfjs-dist/legacy/build/pdf.mjs',
            'pdfjs-dist/legacy/build/pdf.worker.mjs',
          ],
        },
        test: {
          name: 'dom',
          maxWorkers,
          ...drawsCases,
          setupFiles: [...drawsCases.setupFiles, 'tests/support/patience.ts'],
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          testTimeout: PATIENCE_MS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            connectTimeout: BROWSER_PATIENCE_MS,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: false,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: PATIENCE_MS,
          // Browsers start slowly on a machine that has just been set up.
          hookTimeout: BROWSER_PATIENCE_MS,
          // A browser waits more than it works, but each takes a core while it starts.
          maxWorkers: 2,
        },
      },
    ],
  },
});
