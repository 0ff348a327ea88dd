import type { Catalogue } from '../../core/catalogue/catalogue';
import type { CommandName } from '../../core/commands';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { SCHEMA_VERSION, type JournalEntry } from '../../core/ledger/ledger';
import { runCommand } from '../../core/commands/run';
import { applyEntry } from '../../core/ledger/applyEntry';
import { REDO, stepLine, UNDO, UndoHistory, type Direction } from '../../core/ledger/undo';
import type { Workshop } from '../../core/model/workshop';
import { blankWorkshop } from '../../core/workshops/create';
import { onWhatStands, type Unbased } from './onWhatStands';
import { testCatalogue } from './catalogue';

let catalogue: Catalogue | undefined;

/** A workshop in memory that runs the real commands and keeps its lines, for tests of rules. */
export class TestDesk {
  state: Workshop;
  lines: JournalEntry[] = [];
  /** The monotonic clock, in milliseconds; tests move it. */
  ms = 0;
  /** The computer's time at what is done next. */
  at = '2019-10-24T09:00:00.000Z';
  readonly #history = new UndoHistory();
  #ids = 0;

  constructor(start: Workshop = blankWorkshop('w1', '2019-10-24T08:00:00.000Z')) {
    this.state = start;
  }

  run<N extends CommandName<'workshop'>>(name: N, payload: Unbased<N>, actor = 'awa'): Refusal | undefined {
    const result = runCommand('workshop', this.state, name, onWhatStands(this.state, name, payload), {
      at: this.at,
      clock: { at: this.at, run: 'run1', ms: this.ms },
      actor,
      newId: () => `id${(this.#ids += 1)}`,
      catalogue: (catalogue ??= testCatalogue()),
    });
    if (isRefusal(result)) return result;
    const { payload: meant, patches, inverse } = result;
    if (patches.length > 0) this.#record({ command: name, payload: meant, patches, inverse }, actor);
    this.state = result.state;
    return undefined;
  }

  /** Fills in the fields that its style requires for a final text. */
  writeOpening(): void {
    this.run('document.setField', { field: 'opening', language: 'en', paragraphs: [words('They met.')] });
  }

  /** Updates the workshop from a workshop file as the host does: the whole state at once. */
  replace(command: string, state: Workshop, actor = 'awa'): void {
    const whole = (value: Workshop) => [{ op: 'replace' as const, path: [], value }];
    const [patches, inverse] = [whole(state), whole(this.state)];
    this.#record({ command, payload: {}, patches, inverse }, actor);
    this.state = state;
  }

  undo(actor = 'awa'): Refusal | string {
    return this.#turn(UNDO, actor);
  }

  redo(actor = 'awa'): Refusal | string {
    return this.#turn(REDO, actor);
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

  #turn(direction: Direction, actor: string): Refusal | string {
    const step = this.#history.next(direction, actor);
    if (!step) return { refused: `${direction}.nothing` };
    const other = this.#history.blockingStep(step);
    if (other) {
      const code = step.inForce
        ? 'undo.changedSince'
        : other.inForce
          ? 'redo.changedSince'
          : 'redo.goneSince';
      return { refused: code, values: { command: other.command, by: other.actor } };
    }
    const line = stepLine(step);
    this.state = applyEntry(this.state, line);
    this.#record(line, actor);
    return step.command;
  }

  #record(change: ReturnType<typeof stepLine>, actor: string): void {
    const at = '2019-10-24T09:00:00.000Z';
    const line = { ...change, rev: this.lines.length + 1, schema: SCHEMA_VERSION, at, actor, client: 'test' };
    this.lines.push(line);
    this.#history.record(line);
  }
}

export const words = (text: string) => [{ type: 'text' as const, text }];
