import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMAND_NAMES, type CommandName } from '../../../core/commands';
import { asSeen } from '../../../core/commands/asSeen';
import { createsRecords, withRecordIds } from '../../../core/commands/recordIds';
import type { Refusal } from '../../../core/messages/refusal';
import type { Workshop } from '../../../core/model/workshop';
import { sampleWorkshop } from '../../fixtures/catalogue';
import { TestDesk } from '../../support/desk';
import { onWhatStands, type Unbased } from '../../support/onWhatStands';
import { aMove, perform } from '../ledger/evening';

/** A desk that loses every answer: each request is sent as the window sends it, and then once more. */
class LosingDesk extends TestDesk {
  readonly refusedTwice = new Set<string>();
  #made = 0;

  override run<N extends CommandName<'workshop'>>(
    name: N,
    payload: Unbased<N>,
    actor = 'awa',
  ): Refusal | undefined {
    const based = onWhatStands(this.state, name, payload) as Unbased<N> & object;
    const seen = asSeen<CommandName>(name, based as never, this.state);
    const sent = withRecordIds(name, seen as never, () => `sent${(this.#made += 1)}`) as Unbased<N>;
    const before = this.state;
    const refusal = super.run(name, sent, actor);
    if (refusal || this.state === before) return refusal;
    const once = this.state;
    if (super.run(name, sent, actor)) this.refusedTwice.add(name);
    expect(this.state, name).toEqual(once);
    return undefined;
  }
}

it('a command that is sent twice, because its answer was lost, is recorded once', () => {
  const sample = sampleWorkshop('workshop-guide');
  const negotiated: Workshop = {
    ...sample,
    document: { ...sample.document, status: 'draft', nature: 'negotiated' },
  };
  const refused = new Set<string>();
  fc.assert(
    fc.property(fc.array(aMove, { minLength: 4, maxLength: 30, size: 'max' }), (moves) => {
      const desk = new LosingDesk(negotiated);
      for (const move of moves) perform(desk, move, 'awa');
      desk.refusedTwice.forEach((name) => refused.add(name));
    }),
    { numRuns: 150 },
  );
  // A command with an id is acknowledged the second time, not refused.
  const acknowledged = [...refused].filter((name) => createsRecords(name as CommandName));
  expect(acknowledged.filter((name) => name !== 'recommendation.merge')).toEqual([]);
});

it('every command whose name says that it adds carries an id', () => {
  const adding = COMMAND_NAMES.filter((name) =>
    /\.(add|addMany|addAgain|enter|record|capture|captureMany)$/.test(name),
  );
  expect(adding.length).toBeGreaterThan(10);
  // The official text of an action: there is one by action and language.
  expect(adding.filter((name) => !createsRecords(name))).toEqual(['wording.enter']);
});
