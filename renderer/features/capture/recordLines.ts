import type { CaptureLine } from '../../../core/capture/parseLine';
import type { Vocabulary } from '../../../core/capture/vocabulary';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import type { Language } from '../../../core/model/language';
import { draftKeys } from '../../state/draftKeys';
import { draftPlace, dropDraft, keepDraft, keepDraftIfLate, nameOf } from '../../state/drafts';
import { runCommand } from '../../state/commands';
import { useMirror } from '../../state/mirror';
import { SHOW_SAVING_AFTER, sentFrom } from '../../state/saving';
import { changeEntry } from './changeEntry';
import { delegationsOf, headingOf, mappingsOf, type Arriving } from './namesInLine';
import { isRecorded } from './isRecorded';
import { awaitShown, inTurn, isNotAwaited } from './lineTurns';
import { stillThere } from './stillThere';
import { lineOwner, unfinished, useCapture, type Pending, type TakenBack } from '../../state/captureStore';

/**
 * Keeps lines that are not on disk yet as a draft, or drops the draft when there are none.
 * @param keep `keepDraftIfLate` while a command that saves them is under way: two writes at once take longer
 */
export function keepUnfinishedLines(keep = keepDraft): void {
  const place = draftPlace(draftKeys.capture);
  // The line of another workshop, or of another person, is not written over by this one's.
  if (!place || lineOwner() !== `${place.workshop} ${place.actor ?? ''}`) return;
  const { text, ids, edited } = unfinished(useCapture.getState());
  if (text === '') dropDraft(place);
  else
    keep(place, text, {
      ids: ids.slice(0, 5_000),
      ...(edited.some((each) => each !== null) && { edited: edited.slice(0, 5_000) }),
    });
}

async function send(
  id: string,
  read: CaptureLine,
  group: string | undefined,
  heading: Heading,
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
          ...heading,
          language,
          nodes: [{ type: 'text', text: read.text }],
          proposers,
          mappings: mappingsOf(read.references),
          ...arriving,
        });
  return isRefusal(answer) ? answer : undefined;
}

type Heading = Pick<ReturnType<typeof headingOf>, 'heading'>;

/** The heading that new ones go under: the one chosen, while it is there. */
export function currentGroup(): string | undefined {
  const { group } = useCapture.getState();
  return group !== undefined && useMirror.getState().workshop?.state.groups[group] ? group : undefined;
}

/**
 * Records a line. The field is empty at once; the text stays in the draft until the host says that it is on disk, and
 * returns to the field if it is refused.
 */
export function recordLine(
  line: string,
  read: CaptureLine,
  language: Language,
): Promise<Refusal | undefined> {
  const { group = currentGroup(), ...heading } = headingOf(read);
  const under = heading.heading?.id ?? group;
  return keepSentence(line, read, (id) => send(id, read, group, heading, language), {
    group: under,
    language,
  });
}

/** Changes the entry that the line was taken from: it stays where it is, under its number. */
export function recordChange(
  line: string,
  read: CaptureLine,
  takenBack: TakenBack,
  vocabulary: Vocabulary,
): Promise<Refusal | undefined> {
  return keepSentence(line, read, () => changeEntry(read, takenBack, vocabulary), { takenBack });
}

/** Joins a proposal already made: the delegations become supporters, and the sentence is kept beside it. */
export function joinProposal(target: string, line: string, read: CaptureLine): Promise<Refusal | undefined> {
  return keepSentence(line, read, async (id) => {
    const { ids: delegations, ...arriving } = delegationsOf(read.delegations);
    const said = { id: target, text: read.text, delegations, contribution: id, ...arriving };
    const answer = await runCommand('recommendation.join', said);
    return isRefusal(answer) ? answer : undefined;
  });
}

/** The sentence is out of the line at once and in the draft until the disk has it; sent again, it goes under the same id. */
function keepSentence(
  line: string,
  read: CaptureLine,
  work: (id: string) => Promise<Refusal | undefined>,
  {
    group,
    language,
    takenBack,
  }: { group?: string | undefined; language?: Language; takenBack?: TakenBack } = {},
): Promise<Refusal | undefined> {
  const id = useCapture.getState().sentAs ?? crypto.randomUUID();
  // Handed in before the line is drawn empty.
  const place = draftPlace(draftKeys.capture);
  const box = place ? `${nameOf(place)} ${id}` : id;
  const { literal } = useCapture.getState();
  if (language) awaitShown({ id, line, kind: read.kind, language, literal });
  const sent = inTurn(() => sentFrom(box, () => work(id)));
  useCapture.setState(({ pending }) => ({
    line: '',
    sentAs: undefined,
    takenBack: undefined,
    literal: new Set<string>(),
    restored: false,
    refusal: undefined,
    ...(group !== undefined && { group }),
    pending: [
      ...pending,
      { id, line, text: read.text, kind: read.kind, literal, ...(takenBack && { takenBack }) },
    ],
  }));
  keepUnfinishedLines(keepDraftIfLate);
  const waits = setTimeout(() => mark(id, { late: true }), SHOW_SAVING_AFTER);
  return sent.then((refusal) => {
    clearTimeout(waits);
    const recorded = isRecorded(id);
    if (refusal ?? recorded) isNotAwaited(id);
    if (refusal && !recorded) returnRefusedLine(id, refusal);
    else useCapture.setState(({ pending }) => ({ pending: pending.filter((each) => each.id !== id) }));
    keepUnfinishedLines();
    return recorded ? undefined : refusal;
  });
}

// A line that came back because its answer was lost may be on disk: once the mirror has it, it is in no line.
useMirror.subscribe(({ workshop }, before) => {
  const { pending, sentAs, pasted, aside } = useCapture.getState();
  if (workshop === before.workshop) return;
  if (sentAs === undefined && !pasted && !aside && !pending.some(({ refusal }) => refusal)) return;
  const kept = pending.filter(({ id, refusal }) => !(refusal && isRecorded(id)));
  const isBack = sentAs !== undefined && isRecorded(sentAs);
  const came = [pasted, aside].some((paste) => paste && isRecorded(paste.id));
  if (kept.length === pending.length && !isBack && !came) return;
  useCapture.setState({
    pending: kept,
    ...(pasted && isRecorded(pasted.id) && { pasted: undefined }),
    ...(aside && isRecorded(aside.id) && { aside: undefined }),
    ...(isBack && { line: '', sentAs: undefined, refusal: undefined }),
  });
  keepUnfinishedLines();
});

function mark(id: string, change: Partial<Pending>): void {
  useCapture.setState(({ pending }) => ({
    pending: pending.map((each) => (each.id === id ? { ...each, ...change } : each)),
  }));
}

/** Returns a refused line to the field, or lists it with its reason when something else is being typed. */
function returnRefusedLine(id: string, refusal: Refusal): void {
  mark(id, { refusal });
  if (useCapture.getState().line === '') putBack(id);
}

/** What the line is when it is back: the change of an entry, while that is there, or a new one under the id it was sent. */
function comesBack({ id, literal, takenBack }: Pending): Partial<ReturnType<typeof useCapture.getState>> {
  if (!takenBack) return { sentAs: id, literal };
  return stillThere(takenBack) ? { takenBack, literal: takenBack.literal } : {};
}

/** Puts a refused line back to be mended; its reason stays in sight until it is sent again. */
export function putBack(id: string): void {
  useCapture.setState(({ pending, line }) => {
    const found = pending.find((each) => each.id === id);
    if (!found || line.trim() !== '') return {};
    return {
      line: found.line,
      ...comesBack(found),
      refusal: found.refusal,
      pending: pending.filter((each) => each.id !== id),
    };
  });
  keepUnfinishedLines();
}

/** Records many lines as one undoable step, each with its own proposers and places. */
export async function recordMany(
  lines: readonly CaptureLine[],
  language: Language,
  ids: readonly string[],
): Promise<Refusal | undefined> {
  const here = currentGroup();
  const items = [];
  const newcomers: Arriving = [];
  for (const [index, read] of lines.entries()) {
    const { ids: proposers, arriving = [] } = delegationsOf(read.delegations);
    newcomers.push(...arriving);
    const { group = here, ...heading } = headingOf(read);
    const id = ids[index];
    items.push({
      ...(id !== undefined && { id }),
      ...(group !== undefined && { group }),
      ...heading,
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
