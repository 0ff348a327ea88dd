import type { CommandPayload } from '../../../core/commands';
import { delegationFromEntry } from '../../../core/directory/delegations';
import { nearestNames } from '../../../core/directory/nearestNames';
import { pickerNameOf } from '../../../core/directory/names';
import { resolveTyped } from '../../../core/directory/typed';
import type { Directory, DirectoryEntry } from '../../../core/model/directory';
import type { Language } from '../../../core/model/language';
import type { Delegation } from '../../../core/model/participation';

type NewDelegation = CommandPayload<'delegation.add'>;

export interface PickerOption {
  key: string;
  delegation: NewDelegation;
  name: string;
  /** Absent for a free entry. */
  code?: string;
}

const FREE_KINDS: readonly Delegation['kind'][] = ['state', 'organisation', 'observer'];
/** More than these, and the person had better type another letter. */
const SHOWN = 8;

export function fromEntry(entry: DirectoryEntry): NewDelegation {
  const { kind, code, name, printedName } = delegationFromEntry(entry, 'new', 'a0');
  return { kind, name, ...(code !== undefined && { code }), ...(printedName && { printedName }) };
}

/** What a typed text offers: the one that Enter takes, several to choose from, or the nearest names and ways to enter it freely. */
export function pickerOptions({
  directory,
  typed,
  spoken,
  drafting,
}: {
  directory: Directory;
  typed: string;
  spoken: Language;
  drafting: Language;
}): { kind: 'resolved' | 'choose' | 'free'; options: PickerOption[] } {
  const text = typed.trim();
  const asOption = (entry: DirectoryEntry): PickerOption => ({
    key: entry.code,
    code: entry.code,
    name: pickerNameOf(entry, spoken),
    delegation: fromEntry(entry),
  });
  if (text === '') return { kind: 'choose', options: [] };
  const resolved = resolveTyped(directory, text, spoken);
  if (resolved.kind === 'none') {
    const options = FREE_KINDS.map((kind): PickerOption => ({
      key: kind,
      name: text,
      delegation: { kind, name: { [drafting]: text } },
    }));
    const near = nearestNames(text, { directory, delegations: [], language: spoken });
    const known = near.flatMap((choice) => (choice.kind === 'entry' ? [asOption(choice.entry)] : []));
    return { kind: 'free', options: [...known, ...options] };
  }
  const entries = resolved.kind === 'resolved' ? [resolved.entry] : resolved.entries.slice(0, SHOWN);
  return { kind: resolved.kind, options: entries.map(asOption) };
}
