/** The schema of CITATION.cff 1.2.0, as its authors publish it (CC BY 4.0; https://doi.org/10.5281/zenodo.5171937). */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const schema = JSON.parse(
  readFileSync(new URL('./cff-1.2.0.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** Throws with all that the schema has against a file. */
export function checkCff(file: unknown): void {
  if (!validate(file)) throw new Error(ajv.errorsText(validate.errors, { separator: '\n' }));
}
