import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');

/** Names of the tokens that are colours: the page may only use their values in its colour scheme. */
export const TOKENS: readonly string[] = [
  ...new Set(
    [...readFileSync(path.join(root, 'renderer/theme/tokens.css'), 'utf8').matchAll(/(--[\w-]+):/g)].map(
      ([, name = '']) => name,
    ),
  ),
].filter(
  (name) => !/^--(rail|bar|panel|tabs|gutter|measure|table|radius|control|text|space|row)\b/.test(name),
);

/** The visual rules of `docs/look.md`, in pixels at the default font size. */
export const LOOK = {
  sizes: [12, 13, 14, 16, 20, 22],
  weights: [400, 500, 600],
  heights: [28, 36, 48],
  radii: [0, 4, 6, 10],
  /** The smallest target by WCAG 2.2, and by our rule. */
  least: 24,
  target: 28,
  ring: 3,
  /** The narrowest a text of several words may be that breaks into more than three lines, in its own ems. */
  narrowest: 7,
} as const;
export type Look = typeof LOOK;

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
  { width: 1920, height: 1080 },
] as const;

/** All rules that are measured on the live page. */
export const RULES = [
  'size',
  'weight',
  'height',
  'radius',
  'colour',
  'least',
  'target',
  'ring',
  'edge',
  'sideways',
  'squeezed',
  'reach',
] as const;
export type Rule = (typeof RULES)[number];
