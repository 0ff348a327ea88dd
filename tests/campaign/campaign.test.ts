import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../cli/build/fresh.mjs';
import { bundleChild } from './bundleChild';
import { describe as describeFigures, held, noFigures } from './figures';
import { PARTS } from './parts';
import { removeFolder } from '../support/removeFolder';

/** The short form of `npm run campaign`: each part a few rounds long, with its control. */
const SEED = process.env['RAPPORTEUR_CAMPAIGN_SEED'] ?? 'short';

let place: string;
beforeAll(async () => {
  await ensureBuilt(['node', 'renderer']);
  await bundleChild();
}, 180_000);
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'rapporteur-campaign-'));
});
afterEach(() => removeFolder(place));

const NAMES = {
  kills: 'a host that is killed at any instant',
  cuts: 'a power cut at any instant',
  faults: 'a disk that fails at any call',
  damage: 'a library that was damaged',
  files: 'files that are malformed',
};

describe.each(['kills', 'cuts', 'faults', 'damage', 'files'] as const)('%s', (name) => {
  const { part } = PARTS[name];
  const run = () => ({
    seed: SEED,
    brief: true,
    thorough: false,
    from: 0,
    place,
    isOver: () => false,
    onRound: () => undefined,
  });

  it(
    `${NAMES[name]}: nothing acknowledged is lost, no host ends, no answer is late`,
    { timeout: 300_000 },
    async () => {
      const figures = noFigures();
      await part.run({ ...run(), to: part.short, figures });
      expect(held(figures), describeFigures(name, figures)).toBe(true);
      expect(figures.rounds).toBe(part.short);
      expect(figures.acknowledged).toBeGreaterThan(part.short / 2);
    },
  );

  it(`${NAMES[name]}: a planted loss is counted`, { timeout: 120_000 }, async () => {
    expect(await part.control({ ...run(), to: 1, figures: noFigures() })).toBe(true);
  });
});
