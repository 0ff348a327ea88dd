import type { Workshop } from '../model/workshop';
import { nextTurn } from '../queries/nextTurn';
import { whoSpeaks } from '../queries/whoSpeaks';
import type { CommandName, CommandPayload } from './index';

type Seen = {
  [N in CommandName]?: (workshop: Workshop, payload: CommandPayload<N>) => Partial<CommandPayload<N>>;
};

/**
 * What a command that goes on from what stands says of it: so a request that is sent once more, because its answer was
 * lost, and one that somebody else gave at the same moment, are known as such and go one step, not two.
 */
const SEEN: Seen = {
  'document.setStatus': ({ document: { status, circulated } }) => ({ seen: { status, circulated } }),
  'speaker.start': ({ agenda }, { item, turn }) => {
    const next = turn === undefined ? nextTurn(agenda[item])?.id : undefined;
    return next === undefined ? {} : { next };
  },
  'speaker.stop': ({ agenda }, { item }) => {
    const turn = agenda[item] && whoSpeaks(agenda[item])?.id;
    return turn === undefined ? {} : { turn };
  },
};

/** The payload with what its sender sees, where the command asks for it. */
export function asSeen<N extends CommandName>(
  name: N,
  payload: CommandPayload<N>,
  workshop: Workshop,
): CommandPayload<N> {
  const seen: ((workshop: Workshop, payload: CommandPayload<N>) => object) | undefined = SEEN[name];
  return seen ? { ...seen(workshop, payload), ...payload } : payload;
}
