import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Changed, DeskApi, DeskBridge, DeskEvents, Hello } from '../../core/contract';
import type { LedgerRef, Scope, States } from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { runCommand } from '../../core/commands/run';
import { applyEntry } from '../../core/ledger/applyEntry';
import { touchedBy } from '../../core/ledger/touched';
import { stepLine, UndoHistory } from '../../core/ledger/undo';
import type { Library } from '../../core/model/library';
import type { Workshop } from '../../core/model/workshop';
import { createWorkshop } from '../../core/workshops/create';
import { workshopListEntry } from '../../core/workshops/workshopListEntry';
import { quietAnswers } from './quietAnswers';

interface Ledger<S extends Scope = Scope> {
  ref: LedgerRef & { scope: S };
  state: States[S];
  rev: number;
  history: UndoHistory;
}
const AT = '2026-11-21T10:42:00.000Z';

/** A host in memory with the real commands; as with the real one, screens change only by what is published. */
export class FakeHost {
  readonly sent: { command: string; payload: unknown }[] = [];
  readonly drafts = new Map<string, string>();
  /** Set to refuse the next command. */
  failure: Refusal | undefined;
  /** Whether the library is read-only. */
  readOnly = false;
  /** Commands are run and published at once, and answered only after this promise. */
  answering: Promise<void> = Promise.resolve();
  /** The promise that the list of unfinished texts waits for. */
  listingDrafts: Promise<void> = Promise.resolve();
  /** The promise that opening a ledger waits for, by the id of its workshop. */
  readonly opening = new Map<string, Promise<void>>();
  /** Drafts by workshop, then by person and key; those of `drafts` have no person and are in every workshop. */
  readonly draftsOf = new Map<
    string,
    Map<string, { actor?: string; key: string; text: string; base?: number[]; ids?: string[] }>
  >();
  /** Answers of a test's own, for requests that this host does not know. */
  readonly answers: Partial<DeskApi> = {};
  #ledgers = new Map<string, Ledger>();
  #listeners = new Map<string, Set<(value: never) => void>>();
  #ids = 0;
  #drop = false;
  #lose = false;

  constructor(
    private readonly catalogue: Catalogue,
    library: Partial<Library> = {},
    private readonly samples: Workshop[] = [],
  ) {
    const settings = { interfaceLanguage: 'en', theme: 'light' } as const;
    const state: Library = { actors: {}, settings, workshops: {}, wordings: {}, ...library };
    this.#put({ scope: 'library', id: 'library' }, state);
  }

  #put<S extends Scope>(ref: LedgerRef & { scope: S }, state: States[S]): void {
    this.#ledgers.set(`${ref.scope}:${ref.id}`, { ref, state, rev: 0, history: new UndoHistory() });
  }

  addWorkshop(workshop: Workshop): void {
    this.#put({ scope: 'workshop', id: workshop.id }, workshop);
    this.#put({ scope: 'people', id: workshop.id }, { workshop: workshop.id, participants: {} });
    this.#run({ scope: 'library', id: 'library' }, 'shelf.put', { entry: workshopListEntry(workshop, AT) });
  }

  /** Adds a second person who works here. */
  addActor(actor: Library['actors'][string]): void {
    const { actors, ...library } = this.state('library', 'library');
    this.#put({ scope: 'library', id: 'library' }, { ...library, actors: { ...actors, [actor.id]: actor } });
  }

  state<S extends Scope>(scope: S, id: string): States[S] {
    // Each ledger is stored under its own scope.
    return this.#ledgers.get(`${scope}:${id}`)?.state as States[S];
  }

  /** Makes a change of the workshop as another window would. */
  change(workshop: string, command: string, payload: unknown): void {
    this.#run({ scope: 'workshop', id: workshop }, command, payload);
  }

  /** Makes the next change without publishing it to the window, as during a long sleep. */
  dropNext(): void {
    this.#drop = true;
  }

  /** Runs the next command without publishing or answering it: the connection is broken. */
  loseNext(): void {
    this.#drop = true;
    this.#lose = true;
  }

  publish<K extends keyof DeskEvents>(event: K, value: DeskEvents[K]): void {
    const isDropped = this.#drop;
    this.#drop = false;
    if (isDropped) return;
    this.#listeners.get(event)?.forEach((listener) => listener(value as never));
  }

  get bridge(): DeskBridge {
    return {
      api: this.#api(),
      on: (event, listener) => {
        const known = this.#listeners.get(event) ?? new Set();
        this.#listeners.set(event, known.add(listener as (value: never) => void));
        return () => known.delete(listener as (value: never) => void);
      },
    };
  }

  #run(ref: LedgerRef, command: string, payload: unknown, call?: string) {
    const held = this.#ledgers.get(`${ref.scope}:${ref.id}`);
    if (!held) return refuse('workshop.unknown', { id: ref.id });
    const clock = { at: AT, run: 'run1', ms: 0 };
    const context = {
      at: AT,
      clock,
      actor: 'a1',
      newId: () => `id${(this.#ids += 1)}`,
      catalogue: this.catalogue,
    };
    const applied = runCommand(ref.scope, held.state, command, payload, context);
    if (isRefusal(applied)) return applied;
    return this.#append(held, command, applied.state, applied.patches, applied.inverse, { call });
  }

  #append(
    held: Ledger,
    command: string,
    state: Ledger['state'],
    patches: Changed['patches'],
    inverse: Changed['patches'],
    { undoes, call }: { undoes?: number | undefined; call?: string | undefined } = {},
  ) {
    held.state = state;
    held.rev += 1;
    held.history.record({
      rev: held.rev,
      at: AT,
      actor: 'a1',
      command,
      patches,
      inverse,
      ...(undoes !== undefined && { undoes }),
    });
    const undoState = held.history.offer('a1');
    this.publish('changed', {
      ledger: held.ref,
      rev: held.rev,
      at: AT,
      actor: 'a1',
      client: 'c',
      ...(call !== undefined && { call }),
      command,
      patches,
      undoState,
    });
    return { rev: held.rev, at: AT };
  }

  #step(ref: LedgerRef, direction: 'undo' | 'redo') {
    const held = this.#ledgers.get(`${ref.scope}:${ref.id}`);
    const step = held?.history.next(direction, 'a1');
    if (!held || !step) return refuse(`${direction}.nothing`);
    const { command, patches, inverse, undoes } = stepLine(step);
    const state = applyEntry(held.state, { patches });
    const done = this.#append(held, command, state, patches, inverse, { undoes });
    return { ...done, command: step.command, touched: touchedBy(patches) };
  }

  #api(): DeskApi {
    const hello: Hello = {
      version: '0',
      host: 'browser',
      catalogue: this.catalogue,
      notices: [],
      samples: this.samples.map(({ document }) => document.style),
    };
    const arrive = (workshop: Workshop | Refusal) => {
      if (isRefusal(workshop)) return workshop;
      this.addWorkshop(workshop);
      return { workshop: workshop.id };
    };
    const api: Partial<DeskApi> = {
      hello: async () => ({ ...hello, ...(this.readOnly && { readOnly: true as const }) }),
      openLedger: async ({ ledger }) => {
        const held = this.#ledgers.get(`${ledger.scope}:${ledger.id}`);
        if (!held) return refuse('workshop.unknown', { id: ledger.id });
        await this.opening.get(ledger.id);
        const { ref, rev, state, history } = held;
        return { ledger: ref, rev, state, undoState: history.offer('a1') } as never;
      },
      runCommand: async ({ ledger, command, payload, call }) => {
        this.sent.push({ command, payload });
        const { failure } = this;
        this.failure = undefined;
        const answer = failure ?? this.#run(ledger, command, payload, call);
        await this.answering;
        const lost = this.#lose;
        this.#lose = false;
        return lost ? refuse('connection.closed') : answer;
      },
      undo: async ({ ledger }) => this.#step(ledger, 'undo'),
      redo: async ({ ledger }) => this.#step(ledger, 'redo'),
      createWorkshop: async ({ after, ...given }) => {
        const earlier = after === undefined ? undefined : this.state('workshop', after);
        const id = `${earlier ? 'copy' : 'w'}${(this.#ids += 1)}`;
        return arrive(createWorkshop(given, id, AT, this.catalogue, earlier));
      },
      openSample: async ({ style }) => {
        const sample = this.samples.find(({ document }) => document.style === style);
        return sample ? arrive(sample) : refuse('style.unknown', { id: style, available: '' });
      },
      listDrafts: async ({ workshop }) => {
        await this.listingDrafts;
        return [
          ...[...this.drafts].map(([key, text]) => ({ key, text, at: AT })),
          ...[...(this.draftsOf.get(workshop)?.values() ?? [])].map((draft) => ({ ...draft, at: AT })),
        ];
      },
      putDraft: async ({ workshop, actor, key, text, ...about }) => {
        const own = this.draftsOf.get(workshop) ?? new Map();
        this.draftsOf.set(workshop, own);
        if (text === '') own.delete(`${actor ?? ''} ${key}`);
        else own.set(`${actor ?? ''} ${key}`, { ...(actor !== undefined && { actor }), key, text, ...about });
        if (text === '') this.drafts.delete(key);
        return { at: AT };
      },
      ...quietAnswers,
      ...this.answers,
    };
    return api as DeskApi;
  }
}
