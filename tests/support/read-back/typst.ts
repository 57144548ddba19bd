/** Bibliographies in Hayagriva's format as Typst itself reads and prints them. */
import { decodeEntities } from '../../../utils/text/html-entities';

/** Compiled code for the usual systems; null where there is none for this one. */
const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null);

export const hasTypst = typst !== null;

const compiler = typst?.NodeCompiler.create({ workspace: '.' });

/** The references in APA's style, one a work. Throws where Typst cannot read the file, with what it says. */
export function printedByTypst(file: string): string[] {
  if (!compiler) throw new Error('There is no Typst for this system');
  compiler.mapShadow(`${process.cwd()}/works.yml`, Buffer.from(file));
  const made = compiler.tryHtml({
    mainFileContent: '#bibliography("works.yml", full: true, style: "apa")',
  });
  const page = made.result;
  if (!page) throw new Error(JSON.stringify(made.takeError()?.shortDiagnostics));
  return [...page.body().matchAll(/<li>(.*?)<\/li>/gs)].map(([, reference = '']) =>
    decodeEntities(reference.replace(/<[^<>]*>/g, '')),
  );
}
