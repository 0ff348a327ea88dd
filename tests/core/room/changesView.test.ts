import { expect, it } from 'vitest';
import type { Workshop } from '../../../core/model/workshop';
import type { Node } from '../../../core/model/text';
import { buildView } from '../../../core/room/build';
import { roomViewSchema, type RoomRun } from '../../../core/room/view';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';

const words = (text: string): Node[] => [{ type: 'text', text }];
const written = (runs: readonly RoomRun[]) =>
  runs
    .map((run) =>
      run.kind === 'break'
        ? '/'
        : run.change
          ? `${run.change === 'added' ? '+' : '-'}{${run.text}}`
          : run.text,
    )
    .join('');

function wall(
  change: (later: Workshop) => void,
  shown: { language: 'en'; also?: 'fr' } = { language: 'en' },
) {
  const before = sampleWorkshop('forum-recommendations');
  const after = structuredClone(before);
  change(after);
  const frameworks = catalogue.frameworks.map(({ framework }) => framework);
  const stood = { frameworks, at: NOW, isVersion: false };
  const view = buildView(
    { kind: 'changes', against: 3, since: NOW, ...shown },
    {
      workshop: after,
      style: styleNamed('forum-recommendations'),
      frameworks,
      directory: catalogue.directory,
      now: { at: NOW, run: 'r', ms: 0 },
      compared: { before: { ...stood, workshop: before }, after: { ...stood, workshop: after }, now: true },
    },
  );
  return roomViewSchema.options[2].parse({ ...view, appearance: 'light' });
}
const first = ({ recommendations }: Workshop) => Object.values(recommendations)[0];

it('a reworded text has its number and both wordings, and nobody who proposed it', () => {
  const view = wall((later) => {
    const text = first(later)?.text;
    if (text) text.en = { nodes: words('Xyz'), rev: 9 };
    later.attribution = 'document' as Workshop['attribution'];
  });
  const items = view.blocks.filter(({ role, goesOn }) => role === 'item' && !goesOn);
  expect(items).toHaveLength(1);
  expect(items[0]?.label).not.toBe('');
  expect(written(items[0]?.runs ?? [])).toMatch(/-\{.+\}.*\+\{Xyz/u);
  expect(view.blocks.slice(0, 3).map(({ runs }) => written(runs))).toEqual([
    'List of changes',
    expect.stringMatching(/^Since as it stood, /u),
    'Reworded: 1.',
  ]);
});

it('in two languages a text that changed in the second alone stands there under its number', () => {
  const view = wall(
    (later) => {
      const text = first(later)?.text;
      if (text) text.fr = { nodes: words('Xyz'), rev: 9 };
    },
    { language: 'en', also: 'fr' },
  );
  const items = view.blocks.filter(({ role }) => role === 'item');
  expect(items.filter(({ goesOn }) => !goesOn)).toHaveLength(1);
  expect(items.flatMap(({ runs }) => runs)).toEqual([]);
  expect(items.map(({ beside }) => written(beside?.runs ?? [])).join('')).toContain('+{Xyz');
});

it('says that nothing was changed', () => {
  const view = wall(() => undefined);
  expect(view.blocks.map(({ runs }) => written(runs)).at(-1)).toBe('No text was changed.');
});
