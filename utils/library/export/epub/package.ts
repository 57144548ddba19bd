/** The parts of a book that say what it is and what is in it. */
import { printDoi } from '../../../identifiers/doi/doi';
import { storyKey } from '../../../story/story-key';
import { escapeXml } from '../../xml';
import type { StoryFile } from '../story-file';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** BCP 47; "und" where the page does not say. */
export const languageOf = ({ story }: StoryFile): string => {
  try {
    return Intl.getCanonicalLocales(story.lang ?? 'und')[0] ?? 'und';
  } catch {
    return 'und';
  }
};

export const titleOf = ({ story }: StoryFile): string => story.title.trim() || storyKey(story);

interface Listed {
  path: string;
  mime: string;
}

export function packageOf(
  file: StoryFile,
  id: string,
  pictures: readonly Listed[],
  hasFormulas: boolean,
): string {
  const { story, paper, saved } = file;
  const metadata: (readonly [string, string | null | undefined])[] = [
    ['dc:identifier id="id"', id],
    ['dc:title', titleOf(file)],
    ['dc:language', languageOf(file)],
    ...story.authors.map((author) => ['dc:creator', author] as const),
    ['dc:publisher', story.siteName],
    ['dc:date', story.publishedTime],
    ['dc:source', storyKey(story)],
    ['dc:relation', paper?.DOI ? printDoi(paper.DOI) : paper?.URL],
    ['dc:description', story.excerpt],
    ['meta property="dcterms:modified"', saved.toISOString().replace(/\.\d+Z$/, 'Z')],
  ];
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    `<item id="story" href="story.xhtml" media-type="application/xhtml+xml"${hasFormulas ? ' properties="mathml"' : ''}/>`,
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...pictures.map(
      ({ path, mime }, at) => `<item id="picture-${at + 1}" href="${path}" media-type="${mime}"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languageOf(file)}" dir="${story.dir}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata
  .filter((field): field is [string, string] => Boolean(field[1]?.trim()))
  .map(([tag, value]) => `    <${tag}>${escapeXml(value)}</${tag.split(' ')[0]}>`)
  .join('\n')}
  </metadata>
  <manifest>
    ${items.join('\n    ')}
  </manifest>
  <spine page-progression-direction="${story.dir}">
    <itemref idref="story"/>
  </spine>
</package>
`;
}

export function navigationOf(file: StoryFile): string {
  const title = escapeXml(titleOf(file));
  const lang = languageOf(file);
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${file.story.dir}">
  <head>
    <title>${title}</title>
  </head>
  <body>
    <nav epub:type="toc">
      <ol>
        <li><a href="story.xhtml">${title}</a></li>
      </ol>
    </nav>
  </body>
</html>
`;
}
