import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Workshop } from '../../core/model/workshop';
import type { RoomInput } from '../../core/room/roomScope';
import type { Slide } from '../../core/room/stage';
import { bothStates } from '../documents/gather';
import type { HostContext } from '../requests/context';
import { pinnedPlans } from '../../core/catalogue/pinnedPlans';

type InputContext = Pick<HostContext, 'ledgers' | 'clock' | 'catalogue'>;
export type SlideContext = InputContext & Pick<HostContext, 'now' | 'jobs' | 'library' | 'newId'>;

export async function readWorkshop({ ledgers }: InputContext, id: string): Promise<Workshop | Refusal> {
  const session = await ledgers.get({ scope: 'workshop', id });
  return isRefusal(session) ? session : session.state;
}

/** All that a view of the room is built from, as it stands now. */
export async function readInput(context: InputContext, id: string | undefined): Promise<RoomInput | Refusal> {
  const { catalogue, clock } = context;
  if (id === undefined) return refuse('workshop.unknown', { id: '' });
  const workshop = await readWorkshop(context, id);
  if (isRefusal(workshop)) return workshop;
  const style = catalogue.styles.find(({ id }) => id === workshop.document.style) ?? catalogue.styles[0];
  if (!style) return refuse('style.unknown', { id: workshop.document.style, available: '' });
  const frameworks = pinnedPlans(workshop, catalogue, Object.values(context.ledgers.library.state.wordings));
  return { workshop, style, frameworks, directory: catalogue.directory, now: clock.mark() };
}

/** The same for a slide; of a list of changes, with both states that are set against each other. */
export async function readInputOf(
  context: SlideContext,
  id: string | undefined,
  slide: Slide,
): Promise<RoomInput | Refusal> {
  const input = await readInput(context, id);
  if (isRefusal(input) || slide.kind !== 'changes') return input;
  const session = await context.ledgers.get({ scope: 'workshop', id: input.workshop.id });
  if (isRefusal(session)) return session;
  const { against, to } = slide;
  const stood = await bothStates(context, session, { against, ...(to !== undefined && { rev: to }) });
  if (isRefusal(stood)) return stood;
  const compared = ({ wordings, ...state }: (typeof stood)['before']) => ({
    ...state,
    frameworks: pinnedPlans(state.workshop, context.catalogue, wordings),
  });
  const [before, after] = [compared(stood.before), compared(stood.after)];
  return { ...input, compared: { before, after, ...(to === undefined && { now: true as const }) } };
}
