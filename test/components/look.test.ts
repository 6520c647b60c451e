import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lookParts } from '../../components/look/parts';

const css = lookParts.map((part) => readFileSync(`components/look/${part}.css`, 'utf8')).join('\n');

const tokensOf = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
const dark = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
const light = /^:root \{([^}]*)\}/m.exec(css)?.[1] ?? '';
const schemes = { light: tokensOf(light), dark: { ...tokensOf(light), ...tokensOf(dark) } };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string) =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const text: [ink: string, paper: string][] = [
  ...['paper', 'paper-soft', 'inset'].flatMap((paper): [string, string][] => [
    ['ink', paper],
    ['ink-soft', paper],
    ['link', paper],
    ['link-hover', paper],
  ]),
  ['error', 'paper'],
  ['brand-ink', 'brand'],
  ['brand-ink-soft', 'brand'],
  ['go-ink', 'go'],
  ['go-ink', 'go-hover'],
  ['plain-ink', 'plain'],
  ['plain-ink', 'plain-hover'],
  ['focus-ink', 'focus'],
  ...['green', 'yellow', 'red', 'blue', 'grey'].map((tag): [string, string] => [`${tag}-ink`, tag]),
];
const shapes: [shape: string, paper: string][] = [
  ['accent', 'paper'],
  ['edge', 'paper'],
  ['error', 'paper'],
  ['brand-mark', 'brand'],
];

describe.each(Object.entries(schemes))('%s', (_scheme, tokens) => {
  test.each(text)('text %s on %s has 4.5:1', (ink, paper) => {
    expect(contrast(tokens[ink] ?? '', tokens[paper] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shapes)('shape %s on %s has 3:1', (shape, paper) => {
    expect(contrast(tokens[shape] ?? '', tokens[paper] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('focus shows in light by its dark line and in dark by its yellow', () => {
  expect(contrast(schemes.light['focus-ink'] ?? '', schemes.light.paper ?? '')).toBeGreaterThanOrEqual(3);
  expect(contrast(schemes.dark.focus ?? '', schemes.dark.paper ?? '')).toBeGreaterThanOrEqual(3);
});

test.each(['popup', 'options'])('%s has every part of the look, in its order', (page) => {
  const linked = [...readFileSync(`entrypoints/${page}/index.html`, 'utf8').matchAll(/components\/look\/(\w+)\.css/g)].map(
    ([, part]) => part,
  );
  expect(linked).toEqual(lookParts);
});

test('the look stays small', () => {
  expect(gzipSync(css).length).toBeLessThan(4096);
});
