import { inflateSync } from 'node:zlib';

/** Objects of a PDF as the browser writes one: plain dictionaries, streams deflated. */
class Objects {
  private readonly found = new Map<string, { dictionary: string; stream: string }>();

  constructor(pdf: Buffer) {
    const text = pdf.toString('latin1');
    for (const [whole, id, body] of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
      const at = body?.search(/stream\r?\n/) ?? -1;
      const dictionary = at < 0 ? (body ?? '') : (body ?? '').slice(0, at);
      this.found.set(id ?? '', { dictionary, stream: at < 0 ? '' : inflated(whole, dictionary) });
    }
  }

  of(type: string): string[] {
    return [...this.found.values()].map(({ dictionary }) => dictionary).filter((one) => new RegExp(`/Type\\s*/${type}\\b`).test(one));
  }

  dictionary(id: string | undefined): string {
    return this.found.get(id ?? '')?.dictionary ?? '';
  }

  stream(id: string | undefined): string {
    return this.found.get(id ?? '')?.stream ?? '';
  }
}

function inflated(object: string, dictionary: string): string {
  const bytes = Buffer.from(object.slice(object.search(/stream\r?\n/)).replace(/^stream\r?\n/, ''), 'latin1');
  return (dictionary.includes('/FlateDecode') ? inflateSync(bytes, { finishFlush: 2 }) : bytes).toString('latin1');
}

const unicode = (hex: string): string => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** What each glyph of a font says. */
function alphabet(cmap: string): Map<number, string> {
  const says = new Map<number, string>();
  for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, text] of (block ?? '').matchAll(/<(\w+)>\s*<(\w+)>/g)) says.set(Number.parseInt(glyph ?? '', 16), unicode(text ?? ''));
  }
  for (const [, block] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of (block ?? '').matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last, code] = [from, to, text].map((one) => Number.parseInt(one ?? '', 16)) as [number, number, number];
      for (let glyph = first; glyph <= last; glyph += 1) says.set(glyph, String.fromCharCode(code + glyph - first));
    }
  }
  return says;
}

/** The words on every sheet of a PDF that the browser printed, without their spaces. */
export function sheetsOf(pdf: Buffer): string[] {
  const objects = new Objects(pdf);
  return objects.of('Page').map((page) => {
    const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, alphabet(objects.stream(/\/ToUnicode (\d+) 0 R/.exec(objects.dictionary(id))?.[1]))]));
    let font: Map<number, string> | undefined;
    let words = '';
    for (const [, name, hex] of objects.stream(/\/Contents (\d+) 0 R/.exec(page)?.[1]).matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
      if (name !== undefined) font = fonts.get(name);
      else for (const glyph of hex?.match(/.{4}/g) ?? []) words += font?.get(Number.parseInt(glyph, 16)) ?? '';
    }
    return words.replaceAll(/\s/g, '');
  });
}
