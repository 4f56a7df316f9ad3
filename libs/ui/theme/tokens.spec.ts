import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const home = join(process.cwd(), 'libs/ui');
const styleFiles = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const theme = readFileSync(join(home, 'theme/zov.css'), 'utf8');
const set = new Set([...theme.matchAll(/(--basis-[\w-]+):/g)].map((match) => match[1]));
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const others = styleFiles.filter((name) => !name.endsWith('zov.css')).map((name) => ({ name, css: withoutComments(readFileSync(join(home, name), 'utf8')) }));

describe('Styles', () => {
  it.each(others)('of $name use only tokens that the theme sets', ({ css }) => {
    const used = [...css.matchAll(/var\((--basis-[\w-]+)/g)].map((match) => match[1]);
    expect(used.filter((token) => !set.has(token))).toEqual([]);
  });

  it.each(others)('of $name hold no colour of their own', ({ css }) => {
    expect(css.match(/#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklch|oklab)a?\(|:\s*(white|black|red|blue|gr[ae]y)\b/gi)).toBeNull();
  });

  it('set no token that nothing uses', () => {
    const all = others.map(({ css }) => css).join('\n');
    expect([...set].filter((token) => !all.includes(`var(${token}`))).toEqual([]);
  });
});

type Rgb = [number, number, number];
const valueOf = (token: string) => new RegExp(`${token}: (#[\\da-f]{6});`).exec(theme)?.[1] ?? '';
const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
const luminance = (hex: string) => {
  const [r, g, b] = rgb(hex).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [light, dark] = [luminance(valueOf(one)), luminance(valueOf(other))].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
const color = (name: string) => `--basis-color-${name}`;

describe('Contrast', () => {
  it.each(['positive', 'warning', 'negative', 'info'])('of %s text and lines on their ground is enough', (tone) => {
    expect(contrast(color(`${tone}-color-default`), color(`${tone}-bg-subtle`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color(`${tone}-border-default`), color('default-bg-document'))).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['default-color-document', 'default-bg-subtle', 7],
    ['default-color-subtle', 'default-bg-subtle', 4.5],
    ['default-color-subtle', 'default-bg-default', 4.5],
    ['action-1-color-default', 'action-1-bg-active', 4.5],
    ['action-1-inverse-color-default', 'action-1-inverse-bg-default', 4.5],
    ['negative-inverse-color-default', 'negative-inverse-bg-default', 4.5],
    ['accent-1-inverse-color-subtle', 'accent-1-inverse-bg-hover', 4.5],
    ['highlight-color-default', 'highlight-bg-default', 4.5],
    ['default-border-default', 'default-bg-subtle', 3],
  ])('of %s on %s is at least %d to 1', (front, back, least) => {
    expect(contrast(color(front), color(back))).toBeGreaterThanOrEqual(least);
  });
});
