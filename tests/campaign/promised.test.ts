import { expect, it } from 'vitest';
import { Promised } from './promised';

const ledger = { scope: 'people', id: 'w1' } as const;
const said = {
  ledger,
  rev: 1,
  at: '2026-03-01T10:00:00.000Z',
  actor: 'a',
  client: 'c',
  undoState: { undo: null, redo: null },
};

it('takes a change for a line of the journal, and a ledger that is published again as a whole for none', () => {
  const promised = new Promised();
  const import1 = { op: 'add' as const, path: ['participants', 'p1'], value: {} };
  promised.published({ ...said, command: 'participant.import', patches: [import1] });
  promised.published({
    ...said,
    command: 'workshop.update',
    patches: [{ op: 'replace', path: [], value: {} }],
  });
  expect(promised.lines.map(({ rev }) => rev)).toEqual([1]);
  expect(promised.lines[0]?.digest).toContain('participant.import');
});
