import { it, expect } from 'vitest';
import { readFileSync } from 'node:fs';
import { verdictsOf } from './veraPdf';
it('v', async () => {
  const files = Object.fromEntries(['thematic-conclusions','workshop-guide','joint-document'].map(n => [n, readFileSync(`/tmp/emb-p-${n}.pdf`)]));
  expect([await verdictsOf(files,'ua1'), await verdictsOf(files,'2a')]).toEqual(1);
}, 100000);
