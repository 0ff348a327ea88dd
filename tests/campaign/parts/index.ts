import type { PART_NAMES } from '../options.mjs';
import type { Part } from '../part';
import { cutsPart } from './cuts';
import { damagePart } from './damage';
import { faultsPart } from './faults';
import { filesPart } from './files';
import { killsPart } from './kills';

export type PartName = (typeof PART_NAMES)[number];

/** The parts of the campaign with the share of its time that each may take. */
export const PARTS = {
  kills: { part: killsPart, share: 0.2 },
  cuts: { part: cutsPart, share: 0.1 },
  faults: { part: faultsPart, share: 0.5 },
  damage: { part: damagePart, share: 0.05 },
  files: { part: filesPart, share: 0.15 },
} satisfies Record<PartName, { part: Part; share: number }>;
