export { onA4, onOneA4, sealOf, type Paper } from './a4.ts';
export { PDF_PRINTER, type PdfPrinter, type Sheet } from './pdf-printer.ts';
export { TypstPrinter } from './typst-printer.ts';
