/** A document to print: how it looks, which never changes, and what it says, which is only ever shown as text. */
export interface Sheet {
  /** Typst; reads what to say with `json("data.json")`. Never put together from data. */
  readonly template: string;
  readonly data: unknown;
}

/** The one port to PDF. The same sheet gives the same bytes. */
export interface PdfPrinter {
  /** A tagged PDF. Throws when the template does not hold for this data. */
  print(sheet: Sheet): Promise<Buffer>;
}

export const PDF_PRINTER = Symbol('PdfPrinter');
