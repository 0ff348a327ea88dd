import { describe, expect, it } from 'vitest';
import { SimilarIndex } from '../../../core/capture/similar';
import type { Recommendation } from '../../../core/model/recommendation';

function recommendation(id: string, en: string, fr?: string): Recommendation {
  return {
    id,
    group: 'g',
    order: 'a0',
    text: {
      en: { nodes: [{ type: 'text', text: en }], rev: 1 },
      ...(fr !== undefined && { fr: { nodes: [{ type: 'text', text: fr }], rev: 1 } }),
    },
    subItems: [],
    proposers: [],
    mappings: [],
    themes: [],
    state: 'proposed',
    positions: {},
    reservations: [],
    from: [],
    lineage: [],
    deleted: false,
    capturedAt: '2019-10-24T10:00:00.000Z',
    capturedBy: 'a',
  };
}
const byId = (...all: Recommendation[]) => Object.fromEntries(all.map((each) => [each.id, each]));

const police = recommendation(
  'police',
  'Strengthen police cooperation through joint investigations',
  'Renforcer la coopération policière par des enquêtes conjointes',
);
const documents = recommendation('documents', 'Encourage the introduction of secure documents');

describe('proposals that resemble what is typed', () => {
  it('are found by their words in any of their languages, whatever the endings', () => {
    const index = new SimilarIndex();
    index.update(byId(police, documents));
    expect(index.find('strengthening the cooperation of the police').map(({ id }) => id)).toEqual(['police']);
    expect(index.find('renforcement de la coopération policière').map(({ id }) => id)).toEqual(['police']);
    expect(index.find('promote awareness campaigns')).toEqual([]);
  });

  it('are offered from two significant words on', () => {
    const index = new SimilarIndex();
    index.update(byId(police));
    expect(index.find('police')).toEqual([]);
  });

  it('follow changes, merges and removals', () => {
    const index = new SimilarIndex();
    index.update(byId(police, documents));
    index.update(
      byId({ ...police, state: 'merged' }, recommendation('documents', 'Monitor social media networks')),
    );
    expect(index.find('police cooperation investigations')).toEqual([]);
    expect(index.find('secure documents')).toEqual([]);
    expect(index.find('social media networks').map(({ id }) => id)).toEqual(['documents']);
    index.update({});
    expect(index.find('social media networks')).toEqual([]);
  });

  it('are compared again only where something changed, when that is known', () => {
    const index = new SimilarIndex();
    index.update(byId(police, documents));
    const later = recommendation('later', 'Monitor social media networks');
    index.update(byId(later), ['later', 'documents']);
    expect(index.find('social media networks').map(({ id }) => id)).toEqual(['later']);
    expect(index.find('secure documents')).toEqual([]);
    expect(index.find('police cooperation investigations').map(({ id }) => id)).toEqual(['police']);
  });
});
