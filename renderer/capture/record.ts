import type { CaptureLine } from '../../core/capture/parseLine';
import type { DelegationChoice } from '../../core/capture/vocabulary';
import type { CommandPayload } from '../../core/commands';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import type { PlanReference } from '../../core/model/framework';
import type { Language } from '../../core/model/language';
import type { Mapping } from '../../core/model/recommendation';
import { dropDraft, keepDraft, keepDraftIfLate } from '../state/drafts';
import { runCommand } from '../state/commands';
import { useMirror } from '../state/mirror';
import { PATIENCE } from '../state/saving';
import { unfinished, useCapture, type Pending } from './captureStore';

export const CAPTURE_DRAFT = 'capture';

/**
 * Keeps what is not on disk yet as a draft, or drops it when there is nothing.
 * @param keep `keepDraftIfLate` while the command that brings it to disk is under way: two writes at once take longer
 */
export function keepUnfinished(keep = keepDraft): void {
  const workshop = useMirror.getState().workshop?.ledger.id;
  if (workshop === undefined) return;
  const text = unfinished(useCapture.getState());
  if (text === '') dropDraft(workshop, CAPTURE_DRAFT);
  else keep(workshop, CAPTURE_DRAFT, text);
}

type Arriving = NonNullable<CommandPayload<'recommendation.capture'>['arriving']>;

/** Ids of these delegations, and those of them that only the directory knew: they join the workshop in the same step. */
function delegationsOf(choices: readonly DelegationChoice[]): { ids: string[]; arriving?: Arriving } {
  const known = Object.values(useMirror.getState().workshop?.state.delegations ?? {});
  const arriving: Arriving = [];
  const ids = choices.map((choice) => {
    if (choice.kind === 'delegation') return choice.delegation.id;
    const { code, kind, name, printedName } = choice.entry;
    const here = [...known, ...arriving].find((delegation) => delegation.code === code);
    if (here) return here.id;
    const id = crypto.randomUUID();
    arriving.push({
      id,
      kind,
      code,
      name: { ...name },
      ...(printedName && { printedName: { ...printedName } }),
    });
    return id;
  });
  return { ids, ...(arriving.length > 0 && { arriving }) };
}

/** What was typed first is what it is mainly about; the rest is secondary until somebody says otherwise. */
function mappingsOf(references: readonly PlanReference[]): Mapping[] {
  return references.map((target, index) => ({ target, role: index === 0 ? 'primary' : 'secondary' }));
}

async function send(
  id: string,
  read: CaptureLine,
  group: string | undefined,
  language: Language,
): Promise<Refusal | undefined> {
  const { ids: proposers, ...arriving } = delegationsOf(read.delegations);
  const answer =
    read.kind === 'contribution'
      ? await runCommand('contribution.record', {
          id,
          text: read.text,
          ...(proposers[0] !== undefined && { delegation: proposers[0] }),
          ...arriving,
        })
      : await runCommand('recommendation.capture', {
          id,
          ...(group !== undefined && { group }),
          language,
          nodes: [{ type: 'text', text: read.text }],
          proposers,
          mappings: mappingsOf(read.references),
          ...arriving,
        });
  return isRefusal(answer) ? answer : undefined;
}

/** The line sent last, while it is under way. */
let last: Promise<unknown> | undefined;

/**
 * Lines go to the host in the order in which Enter was pressed, each once it is known what the one before brought; at
 * once when none is under way.
 */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last ? last.then(work, work) : work();
  const over = () => {
    if (last === turn) last = undefined;
  };
  last = turn;
  turn.then(over, over);
  return turn;
}

/** The heading that new ones go under: the one chosen, while it is there. */
export function currentGroup(): string | undefined {
  const { group } = useCapture.getState();
  return group !== undefined && useMirror.getState().workshop?.state.groups[group] ? group : undefined;
}

/**
 * Records a line. The line is empty and ready at once; the text stays in the draft until the host says that it is on
 * disk, and comes back when it is refused.
 */
export function recordLine(line: string, read: CaptureLine, language: Language): Promise<void> {
  const id = crypto.randomUUID();
  const group = read.group ?? currentGroup();
  // Handed in before the line is drawn empty.
  const sent = inTurn(() => send(id, read, group, language));
  useCapture.setState(({ pending }) => ({
    line: '',
    literal: new Set<string>(),
    restored: false,
    refusal: undefined,
    ...(group !== undefined && { group }),
    pending: [...pending, { id, line, text: read.text, kind: read.kind }],
  }));
  keepUnfinished(keepDraftIfLate);
  const waits = setTimeout(() => mark(id, { late: true }), PATIENCE);
  return sent.then((refusal) => {
    clearTimeout(waits);
    if (refusal) takeBack(id, refusal);
    else useCapture.setState(({ pending }) => ({ pending: pending.filter((each) => each.id !== id) }));
    keepUnfinished();
  });
}

function mark(id: string, change: Partial<Pending>): void {
  useCapture.setState(({ pending }) => ({
    pending: pending.map((each) => (each.id === id ? { ...each, ...change } : each)),
  }));
}

/** Refused: back in the line, or kept beside it with its reason when something else is being typed there. */
function takeBack(id: string, refusal: Refusal): void {
  mark(id, { refusal });
  if (useCapture.getState().line === '') putBack(id);
}

/** Puts a refused line back to be mended; its reason stays in sight until it is sent again. */
export function putBack(id: string): void {
  useCapture.setState(({ pending, line }) => {
    const found = pending.find((each) => each.id === id);
    if (!found || line.trim() !== '') return {};
    return { line: found.line, refusal: found.refusal, pending: pending.filter((each) => each.id !== id) };
  });
  keepUnfinished();
}

/** Records many lines as one undoable step, each with its own proposers and places. */
export async function recordMany(
  lines: readonly CaptureLine[],
  language: Language,
): Promise<Refusal | undefined> {
  const here = currentGroup();
  const items = [];
  const newcomers: Arriving = [];
  for (const read of lines) {
    const { ids: proposers, arriving = [] } = delegationsOf(read.delegations);
    newcomers.push(...arriving);
    const group = read.group ?? here;
    items.push({
      ...(group !== undefined && { group }),
      language,
      nodes: [{ type: 'text' as const, text: read.text }],
      proposers,
      mappings: mappingsOf(read.references),
    });
  }
  const answer = await runCommand('recommendation.captureMany', {
    items,
    ...(newcomers.length > 0 && { arriving: newcomers }),
  });
  return isRefusal(answer) ? answer : undefined;
}

/** Joins a proposal already made: the delegations become supporters, and the sentence is kept beside it. */
export async function joinProposal(target: string, read: CaptureLine): Promise<Refusal | undefined> {
  const { ids: delegations, ...arriving } = delegationsOf(read.delegations);
  const answer = await runCommand('recommendation.join', {
    id: target,
    text: read.text,
    delegations,
    ...arriving,
  });
  return isRefusal(answer) ? answer : undefined;
}
