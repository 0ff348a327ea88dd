import type { CommandName, CommandPayload } from '../../core/commands';
import type { Text } from '../../core/model/text';
import type { Workshop } from '../../core/model/workshop';

/** Commands whose base a test may leave out: it is then the present wording. */
type Based =
  | 'group.rename'
  | 'agenda.rename'
  | 'document.setField'
  | 'recommendation.recapture'
  | 'recommendation.setSubItems'
  | 'recommendation.split'
  | 'recommendation.merge';

export type Unbased<N extends CommandName> = N extends Based
  ? Omit<CommandPayload<N>, 'base'> & { base?: unknown }
  : CommandPayload<N>;

interface Named {
  id?: string;
  ids?: string[];
  field?: string;
  language?: keyof Text;
}

/** A payload with the present wording as its base, where it names none. */
export function onWhatStands(state: Workshop, name: string, payload: unknown): unknown {
  const { id = '', ids = [], field = '', language = 'en' } = payload as Named;
  const rev = (text: Text | undefined) => text?.[language]?.rev ?? 0;
  const recommendation = state.recommendations[id];
  const bases: Record<Based, () => unknown> = {
    'group.rename': () => rev(state.groups[id]?.title),
    'agenda.rename': () => rev(state.agenda[id]?.title),
    'document.setField': () => (state.document.fields[field] ?? []).map(rev),
    'recommendation.setSubItems': () =>
      Object.fromEntries((recommendation?.subItems ?? []).map((each) => [each.id, rev(each.text)])),
    'recommendation.recapture': () => rev(recommendation?.text),
    'recommendation.split': () => rev(recommendation?.text),
    'recommendation.merge': () =>
      Object.fromEntries(
        ids.map((each) => [
          each,
          Object.fromEntries(
            Object.entries(state.recommendations[each]?.text ?? {}).map(([of, wording]) => [of, wording.rev]),
          ),
        ]),
      ),
  };
  const base = Object.hasOwn(bases, name) ? bases[name as Based] : undefined;
  return base ? { base: base(), ...(payload as object) } : payload;
}
