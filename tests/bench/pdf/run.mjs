/**
 * `npm run bench -- pdf [--data DIR …] [--verbose]`: what is found in PDFs, against labels: the DOI or the title of
 * papers, the title of stories that were printed, and that scans and protected files are said to be so. DIR holds the
 * files and `labels.jsonl`, a line a file: `file`, `kind` (paper, story, other, scanned, protected), `doi` (null where
 * the file does not give it) and `title`; default: `../shared/pdf` beside the project. No record is asked.
 *
 * `npm run bench -- pdf --worker DIR`: every PDF of DIR through the built extension's worker in Chromium: what came of
 * it, how long it took, the slowest, and whether the page beside it ever stood still.
 */
import { parseArgs } from 'node:util';
import { fromRoot } from '../../../scripts/lib/paths.mjs';
import { measureFiles } from './files.mjs';
import { measureWorker } from './worker.mjs';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', multiple: true, default: [fromRoot('../shared/pdf')] },
    worker: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

if (values.worker) await measureWorker(values.worker);
else await measureFiles(values.data, values.verbose);
process.exit(0);
