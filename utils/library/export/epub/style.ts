/** How a story looks in a book: little, since readers of books have their own wishes. */
export const STYLE = `figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
figcaption, .source { font-size: 0.85em; }
table { border-collapse: collapse; }
th, td { padding: 0.2em 0.5em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
blockquote { margin-inline: 1.2em; }
pre { white-space: pre-wrap; }
`;
