import i18next from 'i18next';
import { create } from 'zustand';
import type { Stepped } from '../../core/contract';
import type { LedgerRef, Scope } from '../../core/ledger/ledger';
import { pickLedger } from '../../core/ledger/undoOffer';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Direction } from '../../core/ledger/undo';
import { commandLabel, interfaceLanguage } from '../locales/labels';
import { desk } from './bridge';
import { useLastChangedLedger } from './commands';
import { useMirror, type Mirror } from './mirror';
import { followSaving } from './saving';
import { stepPlace, type StepPlace } from './stepPlace';
import { showToast } from './toasts';
import { go, select, useView } from './view';

/** The names of the commands that would be taken back or brought back. */
export interface Step {
  scope: Scope;
  command: string;
}

/** A step that is asked about before it is taken. */
export interface StepQuestion {
  direction: Direction;
  ledger: LedgerRef;
  command: string;
  /** Its revision: what is said yes to is this step and no other. */
  step: number;
  /** Which status it gave the text. */
  status: string | undefined;
}

export const useStepQuestion = create<{ question: StepQuestion | undefined }>()(() => ({
  question: undefined,
}));
export const closeStepQuestion = () => useStepQuestion.setState({ question: undefined });

function step(mirror: Mirror, last: Scope, direction: Direction): Step | undefined {
  // The library's own past is not what someone inside a workshop means by Undo.
  const scopes = (['workshop', 'people', 'library'] as const).filter(
    (scope) => scope !== 'library' || last === 'library' || !mirror.workshop,
  );
  const offers = scopes.flatMap((key) => {
    const offer = mirror[key]?.undoState;
    return offer ? [{ key, offer }] : [];
  });
  const scope = pickLedger(offers, direction);
  const command = scope && mirror[scope]?.undoState[direction];
  return scope && command ? { scope, command } : undefined;
}

export function nextStep(direction: Direction): Step | undefined {
  return step(useMirror.getState(), useLastChangedLedger.getState().scope, direction);
}

/** What Undo (or Redo) would take back now. The two parts are read apart so that a re-render needs a change. */
export function useStep(direction: Direction): Step | undefined {
  const last = useLastChangedLedger(({ scope }) => scope);
  const scope = useMirror((mirror) => step(mirror, last, direction)?.scope);
  const command = useMirror((mirror) => step(mirror, last, direction)?.command);
  return scope && command !== undefined ? { scope, command } : undefined;
}

/** Whether all that a person did in the open workshop was done before an update, so that none of it can be taken back. */
export function isBeforeUpdate(): boolean {
  return nextStep('undo') === undefined && useMirror.getState().workshop?.undoState.beforeUpdate === true;
}

export async function runStep(direction: Direction): Promise<void> {
  const next = nextStep(direction);
  if (direction === 'undo' && isBeforeUpdate()) return showToast({ refusal: refuse('undo.beforeUpdate') });
  const ledger = next && useMirror.getState()[next.scope]?.ledger;
  if (ledger) await take(direction, ledger);
}

/** The person said yes to this step. */
export async function runConfirmedStep({ direction, ledger, step: confirmed }: StepQuestion): Promise<void> {
  closeStepQuestion();
  await take(direction, ledger, confirmed);
}

async function take(direction: Direction, ledger: LedgerRef, confirmed?: number): Promise<void> {
  const before = useMirror.getState().workshop?.state;
  const asked = { ledger, ...(confirmed !== undefined && { confirmed }) };
  const answer = await followSaving(() => desk().api[direction](asked));
  if (isRefusal(answer)) {
    const question = questionOf(answer, direction, ledger);
    if (question) useStepQuestion.setState({ question });
    else showToast({ refusal: answer });
    return;
  }
  const { hello, workshop } = useMirror.getState();
  const after = workshop?.state;
  const here = before && after && hello && before.id === after.id && ledger.scope !== 'library';
  const place =
    here &&
    stepPlace(
      answer.command,
      answer.touched,
      { before, after },
      after.languages[0] ?? 'en',
      hello.catalogue.directory,
    );
  if (place && !showsChoices(answer.command)) show(place);
  showToast({ text: undoneMessage(direction, answer, place || undefined) });
}

function questionOf(
  { refused, values }: Refusal,
  direction: Direction,
  ledger: LedgerRef,
): StepQuestion | undefined {
  if (refused !== 'undo.asks' && refused !== 'redo.asks') return undefined;
  const { command, step: asked, status } = values ?? {};
  if (typeof command !== 'string' || typeof asked !== 'number') return undefined;
  return { direction, ledger, command, step: asked, status: typeof status === 'string' ? status : undefined };
}

/** "Undone: change of wording (recommendation 12)", in the interface's language. */
function undoneMessage(direction: Direction, { command }: Stepped, place: StepPlace | undefined): string {
  const what = commandLabel(command, interfaceLanguage());
  const where = place?.name && i18next.t(`shell.stepAt.${place.name.kind}`, { name: place.name.name });
  const done = where === undefined ? what : i18next.t('shell.stepWhere', { what, where });
  return i18next.t(direction === 'undo' ? 'shell.undone' : 'shell.redone', { what: done });
}

/** Goes to where it happened. A page that shows the thing already is not left. */
function show({ place, section, selected }: StepPlace): void {
  const view = useView.getState();
  const roomShows = view.place === 'room' && ['capture', 'agreement', undefined].includes(view.section);
  const stays =
    selected?.kind === 'recommendation' || selected?.kind === 'group' || place === 'desk'
      ? view.place === 'desk' || roomShows
      : view.place === place && (section === undefined || view.section === section || showsPeople(section));
  if (!stays) go(place, section === undefined ? {} : { section });
  if (selected) {
    select(selected);
    requestAnimationFrame(() => scrollTo(selected.id));
  }
}

/** The list of what was changed twice shows what was decided there, and stands at it by itself. */
function showsChoices(command: string): boolean {
  const { place, section } = useView.getState();
  return command.endsWith('.settle') && place === 'room' && section === 'groups';
}

/** Both pages of people show who was noted present and who is there. */
function showsPeople(section: string): boolean {
  const pages = ['people', 'attendance'];
  return pages.includes(section) && pages.includes(useView.getState().section ?? '');
}

function scrollTo(id: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  rows.find(({ dataset }) => dataset['row']?.endsWith(id))?.scrollIntoView({ block: 'nearest' });
}
