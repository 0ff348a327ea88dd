import { expect } from 'vitest';
import type { Attribution, Nature } from '../../core/model/workshop';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { TestHost } from './host';

/** Unique texts of an issued workshop: the delegations that proposed, reserved and spoke, and their words. */
export const PLANTED = {
  delegation: 'Wakandesia',
  reservation: 'Plantedreservation of theirs',
  said: 'Plantedsentence that was said',
};
export const OTHERS = { delegation: 'Elboniastan', said: 'Anothersentence about the other' };

export const accepted = <T>(answer: T | Refusal): T => {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

interface Wanted {
  attribution?: Attribution;
  nature?: Nature;
}

/** An issued workshop of two recommendations: `PLANTED` is about `r1`, `OTHERS` about `r2`. */
export async function issuedWorkshop({
  attribution = 'byDelegation',
  nature = 'recommendations',
}: Wanted = {}) {
  const { test, workshop } = await TestHost.ready();
  const ledger = { scope: 'workshop', id: workshop } as const;
  const run = async (...given: Parameters<TestHost['run']> extends [unknown, ...infer R] ? R : never) =>
    accepted(await test.run(ledger, ...given));
  await run('workshop.setAttribution', { attribution });
  await run('document.setNature', { nature: 'negotiated' });
  await run('document.setField', {
    field: 'opening',
    language: 'en',
    base: [1],
    paragraphs: [[{ type: 'text', text: 'They met.' }]],
  });
  const sides = [
    { ...PLANTED, id: 'r1', text: 'Share information', of: 'd1' },
    { ...OTHERS, id: 'r2', text: 'Train border guards', of: 'd2', reservation: 'Otherreservation kept' },
  ];
  for (const { id, of, delegation, text, said, reservation } of sides) {
    await run('delegation.add', { id: of, kind: 'state', name: { en: delegation } });
    await run('recommendation.capture', {
      id,
      language: 'en',
      nodes: [{ type: 'text', text }],
      proposers: [of],
    });
    await run('recommendation.setPosition', { id, delegation: of, position: 'supports' });
    await run('reservation.enter', {
      id,
      delegation: of,
      language: 'en',
      nodes: [{ type: 'text', text: reservation }],
    });
    await run('contribution.record', { text: said, delegation: of, recommendations: [id] });
  }
  await run('recommendation.map', {
    id: 'r1',
    mappings: [{ target: { framework: 'marrakesh', level: 'action', number: '16' }, role: 'primary' }],
  });
  await run('document.setNature', { nature });
  await run('document.setStatus', { status: 'issued', issuedOn: '2019-11-04' });
  return { test, workshop };
}

/** Archives its English document; returns the package. */
export async function archived(test: TestHost, workshop: string, contributions: boolean): Promise<string> {
  const asked = { workshop, language: 'en' as const, allowMissing: true, contributions, job: 'archive' };
  return accepted(await test.desk.archiveDocument(asked)).package;
}

/** Verifies every package of the archive; returns their ids. */
export async function allVerify(test: TestHost): Promise<string[]> {
  const ids: string[] = [];
  for (const { package: id } of accepted(await test.desk.listPackages({})).packages) {
    expect(accepted(await test.desk.verifyPackage({ package: id }))).toMatchObject({ valid: true });
    ids.push(id);
  }
  return ids;
}
