/** The half of pdf.js that reads, which comes without types; the other half takes it as it is. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
