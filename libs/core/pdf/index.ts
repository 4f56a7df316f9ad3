export { PDF_PRINTER, type PdfPrinter, type Sheet } from './pdf-printer.ts';
export { TypstPrinter } from './typst-printer.ts';
