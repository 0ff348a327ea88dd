import type { CommandName, CommandPayload } from '../../core/commands';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import type { JournalEntry } from '../../core/ledger/ledger';
import { applyEntry, runCommand } from '../../core/ledger/run';
import { REDO, UNDO, UndoHistory } from '../../core/ledger/undo';
import type { Workshop } from '../../core/model/workshop';
import { blankWorkshop } from '../../core/workshops/create';
import { testCatalogue } from './catalogue';

/** A workshop in memory that runs the real commands and keeps its lines, for tests of rules. */
export class TestDesk {
  state: Workshop;
  lines: JournalEntry[] = [];
  /** The monotonic clock, in milliseconds; tests move it. */
  ms = 0;
  readonly #history = new UndoHistory();
  readonly #catalogue = testCatalogue();
  #ids = 0;

  constructor() {
    this.state = blankWorkshop('w1', '2019-10-24T08:00:00.000Z');
  }

  run<N extends CommandName<'workshop'>>(
    name: N,
    payload: CommandPayload<N>,
    actor = 'awa',
  ): Refusal | undefined {
    const result = runCommand('workshop', this.state, name, payload, {
      at: '2019-10-24T09:00:00.000Z',
      clock: { at: '2019-10-24T09:00:00.000Z', run: 'run1', ms: this.ms },
      actor,
      newId: () => `id${(this.#ids += 1)}`,
      catalogue: this.#catalogue,
    });
    if (isRefusal(result)) return result;
    if (result.patches.length > 0) this.#record(name, result.patches, result.inverse, actor);
    this.state = result.state;
    return undefined;
  }

  /** Fills in what its style needs before the text can be final. */
  writeOpening(): void {
    this.run('document.setField', { field: 'opening', language: 'en', paragraphs: [words('They met.')] });
  }

  undo(actor = 'awa'): Refusal | string {
    return this.#takeBack(UNDO, actor);
  }

  redo(actor = 'awa'): Refusal | string {
    return this.#takeBack(REDO, actor);
  }

  offer(actor = 'awa') {
    return this.#history.offer(actor);
  }

  /** Printed wordings in their order, for short assertions. */
  get wordings(): string[] {
    return Object.values(this.state.recommendations)
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ text }) =>
        (text.en?.nodes ?? []).map((node) => (node.type === 'text' ? node.text : '')).join(''),
      );
  }

  #takeBack(command: typeof UNDO | typeof REDO, actor: string): Refusal | string {
    const line = command === UNDO ? this.#history.nextUndo(actor) : this.#history.nextRedo(actor);
    if (!line) return { refused: command === UNDO ? 'undo.nothing' : 'redo.nothing' };
    const later = this.#history.changedSince(line);
    if (later !== undefined) return { refused: 'undo.changedSince', values: { command: later } };
    this.state = applyEntry(this.state, { patches: line.inverse });
    this.#record(command, line.inverse, line.patches, actor, line.rev);
    return line.command;
  }

  #record(
    command: string,
    patches: JournalEntry['patches'],
    inverse: JournalEntry['inverse'],
    actor: string,
    undoes?: number,
  ): void {
    const rev = this.lines.length + 1;
    const line = {
      rev,
      schema: 1,
      at: '2019-10-24T09:00:00.000Z',
      actor,
      client: 'test',
      command,
      payload: {},
      patches,
      inverse,
    };
    const entry: JournalEntry = undoes === undefined ? line : { ...line, undoes };
    this.lines.push(entry);
    this.#history.record(entry);
  }
}

export const words = (text: string) => [{ type: 'text' as const, text }];
