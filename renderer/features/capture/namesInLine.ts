import type { DelegationChoice } from '../../../core/directory/chooseDelegation';
import type { CommandPayload } from '../../../core/commands';
import type { CaptureLine } from '../../../core/capture/parseLine';
import type { PlanReference } from '../../../core/model/framework';
import type { Mapping } from '../../../core/model/recommendation';
import { useMirror } from '../../state/mirror';

export type Arriving = NonNullable<CommandPayload<'recommendation.capture'>['arriving']>;

/** Ids of these delegations, and those of them that only the directory knew: they join the workshop in the same step. */
export function delegationsOf(choices: readonly DelegationChoice[]): { ids: string[]; arriving?: Arriving } {
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
export function mappingsOf(references: readonly PlanReference[]): Mapping[] {
  return references.map((target, index) => ({ target, role: index === 0 ? 'primary' : 'secondary' }));
}

/** The heading that a line names, or makes; nothing for one that names none. */
export function headingOf({ group, newGroup }: CaptureLine) {
  if (newGroup !== undefined)
    return { heading: { id: crypto.randomUUID(), title: [{ type: 'text' as const, text: newGroup }] } };
  return group === undefined ? {} : { group };
}
