import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import type { PdfPrinter, Sheet } from './pdf-printer.ts';
import { unpackWoff } from './woff.ts';

/** The enum's number: its name, given as a text, silently gives another format. */
const PDF = 1;
/** The letters of the screens, in the weights that are printed. Later ones are looked in for signs that the first do not have. */
const FONTS = ['latin-400-normal', 'latin-600-normal', 'latin-ext-400-normal', 'latin-ext-600-normal', 'cyrillic-400-normal', 'greek-400-normal'];

const packages = createRequire(import.meta.url);

/** Prints by Typst in WebAssembly. The engine is big (28 MB), so it is loaded when the first document is asked for. */
export class TypstPrinter implements PdfPrinter {
  private engine: Promise<TypstCompiler> | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** One at a time: the engine keeps the files of the document it works on. */
  print(sheet: Sheet): Promise<Buffer> {
    const printed = this.turn.then(() => this.compile(sheet));
    this.turn = printed.catch(() => undefined);
    return printed;
  }

  private async compile({ template, data }: Sheet): Promise<Buffer> {
    const engine = await this.loaded();
    engine.addSource('/main.typ', template);
    engine.mapShadow('/data.json', Buffer.from(JSON.stringify(data)));
    try {
      const { result, diagnostics } = await engine.compile({ mainFilePath: '/main.typ', format: PDF, diagnostics: 'unix' });
      if (result === undefined) throw new Error(`the document cannot be printed: ${String(diagnostics)}`);
      return Buffer.from(result);
    } finally {
      engine.resetShadow();
    }
  }

  /** A failure to load is not remembered: the next document tries again. */
  private loaded(): Promise<TypstCompiler> {
    this.engine ??= load().catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }
}

async function load(): Promise<TypstCompiler> {
  const [{ createTypstCompiler }, { loadFonts }] = await Promise.all([import('@myriaddreamin/typst.ts/compiler'), import('@myriaddreamin/typst.ts/options.init')]);
  const wasm = await readFile(packages.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
  const fonts = await Promise.all(FONTS.map(async (name) => unpackWoff(await readFile(join(fontFolder(), `fira-sans-${name}.woff`)))));
  const engine = createTypstCompiler();
  // Wrapped in an object, as the engine's own loader asks; bare bytes work as well and warn on the console.
  const getModule = (): never => ({ module_or_path: wasm }) as never;
  await engine.init({ getModule, beforeBuild: [loadFonts(fonts.map((font) => new Uint8Array(font)), { assets: false })] });
  return engine;
}

const fontFolder = (): string => join(dirname(packages.resolve('@fontsource/fira-sans/package.json')), 'files');
