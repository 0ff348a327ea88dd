import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../core/document/visibleText';
import { prove } from '../../../core/document/interpret/documentInput';
import type { Workshop } from '../../../core/model/workshop';
import { createWorkshop } from '../../../core/workshops/create';
import { TestDesk, words } from '../../support/desk';
import { catalogue, NOW } from '../../fixtures/catalogue';

/** Two headings with a text each; the second was given no marks by hand. */
function desk(): TestDesk {
  const made = new TestDesk();
  for (const id of ['g1', 'g2']) made.run('group.add', { id, language: 'en', title: words(id) });
  made.run('group.configure', { id: 'g2', marker: 'none' });
  for (const id of ['g1', 'g2'])
    made.run('recommendation.capture', { id: `r-${id}`, language: 'en', nodes: words('Share'), group: id });
  made.writeOpening();
  return made;
}
const markers = ({ state }: TestDesk) => Object.values(state.groups).map(({ marker }) => marker);

function labels(workshop: Workshop, style?: string): (string | undefined)[] {
  const proof = prove({ workshop, plans: [], catalogue, now: NOW }, 'en', style);
  if (Array.isArray(proof)) throw new Error(JSON.stringify(proof));
  return paragraphsOf(proof.tree.blocks)
    .filter(({ role }) => role === 'recommendation')
    .map(({ list }) => list?.label);
}

describe('a house style that is chosen for texts that are there', () => {
  it('keeps its promise: bullets are bullets, and what somebody set by hand stays; one undo takes it back', () => {
    const with2 = desk();
    with2.run('document.setStyle', { style: 'thematic-conclusions' });
    expect(markers(with2)).toEqual(['bullet', 'none']);
    expect(labels(with2.state)).toEqual(['-', undefined]);
    with2.undo();
    expect(markers(with2)).toEqual(['number', 'none']);
  });

  it('prints them so too where it is only looked at, or named by the command line', () => {
    const { state } = desk();
    expect(labels(state, 'thematic-conclusions')).toEqual(['-', undefined]);
    expect(labels(state)).toEqual(['1.', undefined]);
  });

  it('leaves the numbers of a text that went round', () => {
    const circulated = desk();
    circulated.run('document.setStatus', { status: 'circulated' });
    expect(labels(circulated.state, 'thematic-conclusions')).toEqual(['1.', undefined]);
    circulated.run('document.setStyle', { style: 'thematic-conclusions' });
    expect(markers(circulated)).toEqual(['number', 'none']);
  });

  it('is that of the next meeting, for the headings that come along', () => {
    const given = {
      title: { en: 'Return' },
      languages: ['en' as const],
      style: 'thematic-conclusions',
      startsOn: '2026-03-01',
      endsOn: '2026-03-02',
      place: 'Rabat',
      timeZone: 'Africa/Casablanca',
    };
    const next = createWorkshop(given, 'w2', NOW, catalogue, desk().state);
    expect('groups' in next && Object.values(next.groups).map(({ marker }) => marker)).toEqual([
      'bullet',
      'none',
    ]);
  });
});
