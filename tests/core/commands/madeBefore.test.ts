import { describe, expect, it } from 'vitest';
import { blankPeople } from '../../../core/model/blank';
import { runCommand } from '../../../core/commands/run';
import { isRefusal } from '../../../core/messages/refusal';
import type { Scope, States } from '../../../core/ledger/ledger';
import { hostWorkshop, context } from './oneRecommendation';

const words = (text: string) => [{ type: 'text', text }];

/** Each command that makes a record under an id of the sender, and the same id with other content. */
const makes: [Scope, string, object, object][] = [
  [
    'workshop',
    'recommendation.capture',
    { id: 'new', language: 'en', nodes: words('One') },
    { nodes: words('Two') },
  ],
  ['workshop', 'group.add', { id: 'new', language: 'en', title: words('One') }, { title: words('Two') }],
  ['workshop', 'agenda.add', { id: 'new', language: 'en', title: words('One') }, { title: words('Two') }],
  ['workshop', 'delegation.add', { id: 'new', kind: 'state', name: { en: 'One' } }, { name: { en: 'Two' } }],
  ['workshop', 'contribution.record', { id: 'new', text: 'One' }, { text: 'Two' }],
  ['workshop', 'note.add', { id: 'r1', note: 'new', text: 'One' }, { text: 'Two' }],
  [
    'workshop',
    'recommendation.join',
    { id: 'r1', contribution: 'new', text: 'One', delegations: [] },
    { text: 'Two' },
  ],
  [
    'workshop',
    'recommendation.captureMany',
    { items: [{ id: 'new', language: 'en', nodes: words('One') }] },
    { items: [{ id: 'new', language: 'en', nodes: words('Two') }] },
  ],
  ['people', 'participant.add', { id: 'new', name: 'One' }, { name: 'Two' }],
];

function run(scope: Scope, state: States[Scope], name: string, payload: object) {
  const done = runCommand(scope, state, name, payload, context);
  return isRefusal(done) ? done : { state: done.state, changed: done.patches.length > 0 };
}

describe('a record made under an id', () => {
  it.each(makes)('%s %s is made once when it is sent twice', (scope, name, payload) => {
    const first = run(scope, scope === 'people' ? blankPeople('w1') : hostWorkshop(), name, payload);
    if (isRefusal(first)) throw new Error(JSON.stringify(first));
    expect(first.changed).toBe(true);
    const second = run(scope, first.state, name, payload);
    expect(second).toEqual({ state: first.state, changed: false });
  });

  it.each(makes)('%s %s is never written over by another', (scope, name, payload, other) => {
    const first = run(scope, scope === 'people' ? blankPeople('w1') : hostWorkshop(), name, payload);
    if (isRefusal(first)) throw new Error(JSON.stringify(first));
    expect(run(scope, first.state, name, { ...payload, ...other })).toMatchObject({
      refused: 'thing.exists',
    });
  });
});
