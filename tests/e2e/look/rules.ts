import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');

/** Names of the tokens that are colours: what the page may be drawn in is what they say there, in its scheme. */
export const TOKENS: readonly string[] = [
  ...new Set(
    [...readFileSync(path.join(root, 'renderer/theme/tokens.css'), 'utf8').matchAll(/(--[\w-]+):/g)].map(
      ([, name = '']) => name,
    ),
  ),
].filter(
  (name) => !/^--(rail|bar|panel|tabs|gutter|measure|table|radius|control|text|space|row)\b/.test(name),
);

/** The visual rules of `docs/look.md`, in pixels at the usual size of letters. */
export const LOOK = {
  sizes: [12, 13, 14, 16, 20, 22],
  weights: [400, 500, 600],
  heights: [28, 36, 48],
  radii: [0, 4, 6, 10],
  /** The least that can be pressed, by WCAG 2.2, and by rule. */
  least: 24,
  target: 28,
  ring: 3,
} as const;
export type Look = typeof LOOK;

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
  { width: 1920, height: 1080 },
] as const;

/** Every rule that the live page is measured by. */
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
  'reach',
] as const;
export type Rule = (typeof RULES)[number];
