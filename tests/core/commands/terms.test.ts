import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { COMMAND_NAMES, commandNamed, type CommandName } from '../../../core/commands';
import { workshopCommand } from '../../../core/ledger/command';
import { SCOPES } from '../../../core/ledger/ledger';
import type { Text } from '../../../core/model/text';
import type { Workshop } from '../../../core/model/workshop';
import { NO_BASE, setWording, wordingPayload } from '../../../core/commands/wording';
import { sampleWorkshop } from '../../fixtures/catalogue';
import { TestDesk } from '../../support/desk';
import type { Unbased } from '../../support/onWhatStands';
import { aMove, perform } from '../ledger/evening';
import type { Refusal } from '../../../core/messages/refusal';

const known = COMMAND_NAMES.map((name) => {
  const command = SCOPES.map((scope) => commandNamed(scope, name)).find((found) => found !== undefined);
  if (!command) throw new Error(name);
  return command;
});

it('a record without a required statement does not compile', () => {
  const plain = z.strictObject({ id: z.string() });
  const based = plain.extend({ base: wordingPayload.base });
  const nothing = () => undefined;
  workshopCommand('a', plain, { by: 'host', onNewerState: 'rerun' }, nothing);
  workshopCommand('b', based, { by: 'desk', onNewerState: 'refuse', checkBase: nothing }, nothing);
  // @ts-expect-error without `by`: who may run it
  workshopCommand('c', plain, { onNewerState: 'rerun' }, nothing);
  // @ts-expect-error without `again`: whether it may run on a newer state
  workshopCommand('d', plain, { by: 'desk' }, nothing);
  // @ts-expect-error refused on a newer state, without a base to compare
  workshopCommand('e', plain, { by: 'desk', onNewerState: 'refuse' }, nothing);
  // @ts-expect-error with a base that nothing reads
  workshopCommand('f', based, { by: 'desk', onNewerState: 'rerun' }, nothing);
  // @ts-expect-error keeps both wordings and is refused
  workshopCommand('g', based, { by: 'desk', onNewerState: 'refuse', checkBase: 'keepsBoth' }, nothing);
  const text: Text = {};
  // @ts-expect-error sets a wording, with a number as its base
  setWording(text, 'en', [], 1);
  setWording(text, 'en', [], NO_BASE);
  expect(text).toEqual({ en: { nodes: [], rev: 2 } });
});

it('the commands that only the host may give are those that no screen sends', () => {
  expect(known.flatMap(({ name, by }) => (by === 'host' ? [name] : []))).toEqual([
    'delegation.import',
    'workshop.handOver',
    'workshop.takeBack',
    'workshop.receive',
    'workshop.handBack',
    'workshop.restore',
    'participant.import',
    'shelf.put',
    'library.bringBack',
  ]);
});

/** Every wording of a workshop, by its place. */
function wordings({ recommendations, groups, agenda, document }: Workshop): Map<string, number> {
  const texts: [string, Text][] = [
    ...Object.values(groups).map(({ id, title }): [string, Text] => [`group ${id}`, title]),
    ...Object.values(agenda).map(({ id, title }): [string, Text] => [`agenda ${id}`, title]),
    ...Object.values(recommendations).flatMap(({ id, text, subItems }): [string, Text][] => [
      [`recommendation ${id}`, text],
      ...subItems.map((each): [string, Text] => [`${id} ${each.id}`, each.text]),
    ]),
    ...Object.entries(document.fields).flatMap(([field, paragraphs]) =>
      paragraphs.map((text, at): [string, Text] => [`field ${field} ${at}`, text]),
    ),
  ];
  return new Map(
    texts.flatMap(([place, text]) =>
      Object.entries(text).map(([language, { rev }]): [string, number] => [`${place} ${language}`, rev]),
    ),
  );
}

/** Collects the commands that changed an existing wording. */
class NotingDesk extends TestDesk {
  readonly changing = new Set<CommandName>();

  override run<N extends CommandName<'workshop'>>(
    name: N,
    payload: Unbased<N>,
    actor = 'awa',
  ): Refusal | undefined {
    const before = this.state;
    const refusal = super.run(name, payload, actor);
    if (this.state === before) return refusal;
    const after = wordings(this.state);
    for (const [place, rev] of wordings(before))
      if (after.has(place) && after.get(place) !== rev) this.changing.add(name);
    return refusal;
  }
}

it('every command that changes an existing wording carries the wording it was written on', () => {
  const sample = sampleWorkshop('workshop-guide');
  const negotiated: Workshop = {
    ...sample,
    document: { ...sample.document, status: 'draft', nature: 'negotiated' },
  };
  const changing = new Set<CommandName>();
  fc.assert(
    fc.property(fc.array(aMove, { minLength: 10, maxLength: 40, size: 'max' }), (moves) => {
      const desk = new NotingDesk(negotiated);
      for (const move of moves) perform(desk, move, 'awa');
      desk.changing.forEach((name) => changing.add(name));
    }),
    { numRuns: 60 },
  );
  expect(changing.size).toBeGreaterThan(5);
  const unworded = known.filter(({ name, checkBase }) => changing.has(name as CommandName) && !checkBase);
  expect(unworded.map(({ name }) => name)).toEqual([]);
});
