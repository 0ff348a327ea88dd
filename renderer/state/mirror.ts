import type { Patch } from 'immer';
import { create } from 'zustand';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Changed, Hello, Notice, UndoState } from '../../core/contract';
import { applyPatches } from '../../core/ledger/immer';
import type { LedgerRef, Revision, States } from '../../core/ledger/ledger';
import { LIBRARY } from '../../core/ledger/scopes';
import { explain } from '../../core/messages/explain';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { blankLibrary } from '../../core/model/blank';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { desk } from './bridge';
import { acknowledge } from './saving';
import { noteTouched } from './changeTrail';

/** One ledger as this window mirrors it. */
export interface MirroredLedger<S> extends Revision<S> {
  ledger: LedgerRef;
  undoState: UndoState;
}

export interface Mirror {
  hello: Hello | undefined;
  library: MirroredLedger<States['library']> | undefined;
  workshop: MirroredLedger<States['workshop']> | undefined;
  people: MirroredLedger<States['people']> | undefined;
  notices: Notice[];
  /** How often the files of a workshop were replaced while this window had it. */
  rewritten: number;
}

/**
 * State published by the host, changed only by `openLedger` and `changed`. Screens send commands and draw what is
 * published.
 */
export const useMirror = create<Mirror>()(() => ({
  hello: undefined,
  library: undefined,
  workshop: undefined,
  people: undefined,
  notices: [],
  rewritten: 0,
}));

/** Workshops whose files were replaced, until their new state is here. */
const beingRewritten = new Set<string>();

/** Changes that arrive while their ledger is being opened; replayed on what was opened. */
const waiting = new Map<string, Changed[]>();
const keyOf = ({ scope, id }: LedgerRef) => `${scope}:${id}`;

/** The workshop that the window should show; answers for another one are dropped. */
let wanted: string | undefined;

const isWanted = ({ scope, id }: LedgerRef) => scope === 'library' || id === wanted;

export async function openLedger(ledger: LedgerRef): Promise<Refusal | undefined> {
  const key = keyOf(ledger);
  const buffer: Changed[] = [];
  waiting.set(key, buffer);
  const opened = await desk().api.openLedger({ ledger });
  if (waiting.get(key) !== buffer) return undefined;
  waiting.delete(key);
  if (!isWanted(ledger)) return undefined;
  if (isRefusal(opened)) return opened;
  const wasRewritten = beingRewritten.delete(key);
  useMirror.setState(({ rewritten }) => ({
    [opened.ledger.scope]: opened,
    rewritten: wasRewritten ? rewritten + 1 : rewritten,
  }));
  buffer.forEach(receive);
  return undefined;
}

/** Whether files were replaced: erasing rewrites the past at the revision where it stands, so what a window holds still names people. */
export function replacesAll({ patches }: Changed): boolean {
  return patches.some(({ path }) => path.length === 0);
}

/** Applies a published change; a gap means that one was missed, so the ledger is opened again. */
export function receive(change: Changed): void {
  const buffer = waiting.get(keyOf(change.ledger));
  if (buffer) {
    buffer.push(change);
    return;
  }
  const held = useMirror.getState()[change.ledger.scope];
  if (!held || held.ledger.id !== change.ledger.id) return;
  const isRewritten = replacesAll(change);
  if (change.rev <= held.rev && !isRewritten) return;
  if (isRewritten || change.rev !== held.rev + 1) {
    if (isRewritten && change.ledger.scope === 'workshop') beingRewritten.add(keyOf(change.ledger));
    void openLedger(change.ledger);
    return;
  }
  const patches = change.patches as Patch[];
  const state = applyPatches<object>(held.state, patches);
  if (change.ledger.scope === 'workshop') noteTouched(held.state, state, patches);
  useMirror.setState({
    [change.ledger.scope]: { ...held, state, rev: change.rev, undoState: change.undoState },
  });
  if (change.call !== undefined) acknowledge(change.call, change.at);
}

/** How a workshop was opened; `left` when another one, or none, was asked for meanwhile. */
export type Opening = Refusal | 'left' | undefined;

/** Opens a workshop and its people file; closes the one before. */
export async function openWorkshop(id: string): Promise<Opening> {
  wanted = id;
  const { workshop, people } = useMirror.getState();
  if (workshop?.ledger.id === id && people?.ledger.id === id) return undefined;
  useMirror.setState({ workshop: undefined, people: undefined });
  for (const scope of ['workshop', 'people'] as const) {
    const refusal = await openLedger({ scope, id });
    if (wanted !== id) return 'left';
    if (refusal) return refusal;
  }
  return undefined;
}

export function closeWorkshop(): void {
  wanted = undefined;
  useMirror.setState({ workshop: undefined, people: undefined });
}

/** Shows a library that is being made as it will begin; what the host opens takes its place. */
export function expectNewLibrary(language: InterfaceLanguage): void {
  const beforeFirst = -1;
  const library = {
    ledger: LIBRARY,
    state: blankLibrary(language),
    rev: beforeFirst,
    undoState: { undo: null, redo: null },
  };
  useMirror.setState({ library });
}

/** Connects the mirror to the host's events. Returns what ends it. */
export async function startMirror(): Promise<() => void> {
  const { api, on } = desk();
  const ends = [
    on('changed', receive),
    on('style', (style) =>
      changeCatalogue(({ styles }) => ({
        styles: styles.map((known) => (known.id === style.id ? style : known)),
      })),
    ),
    on('plans', (frameworks) => changeCatalogue(() => ({ frameworks }))),
    on('notice', (notice) => useMirror.setState(({ notices }) => ({ notices: [...notices, notice] }))),
  ];
  const [hello]: [Hello | Refusal, unknown] = await Promise.all([api.hello({}), openLedger(LIBRARY)]);
  if (isRefusal(hello)) throw new Error(explain(hello));
  useMirror.setState({ hello, notices: hello.notices });
  return () => ends.forEach((end) => end());
}

function changeCatalogue(change: (catalogue: Catalogue) => Partial<Catalogue>): void {
  const { hello } = useMirror.getState();
  if (!hello) return;
  useMirror.setState({ hello: { ...hello, catalogue: { ...hello.catalogue, ...change(hello.catalogue) } } });
}

export function dismissNotice(notice: Notice): void {
  useMirror.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }));
}
