import { fold } from '../../../core/directory/fold';
import { delegationName } from '../../../core/directory/delegations';
import { resolveTyped } from '../../../core/directory/typed';
import type { Directory } from '../../../core/model/directory';
import type { Language } from '../../../core/model/language';
import { inOrder } from '../../../core/model/order';
import type { Delegation } from '../../../core/model/participation';

export interface DelegationOptions {
  /** What Enter takes by itself; absent when nothing or more than one fits. */
  resolved?: string;
  options: { id: string; name: string; code: string }[];
}

/**
 * What a typed text means among the delegations of this workshop. It never guesses: a code resolves, other text when one
 * delegation alone has a name, or a word of one, beginning with it. "Niger" in full waits when Nigeria is there too.
 */
export function delegationOptions(
  typed: string,
  delegations: Record<string, Delegation>,
  directory: Directory,
  language: Language,
): DelegationOptions {
  const wanted = fold(typed);
  if (wanted === '') return { options: [] };
  const present = inOrder(Object.values(delegations));
  const option = (delegation: Delegation) => ({
    id: delegation.id,
    name: delegationName(delegation, language, directory),
    code: delegation.code ?? '',
  });
  const byCode = present.find(
    ({ code }) => code !== undefined && code.toLowerCase() === typed.trim().toLowerCase(),
  );
  if (byCode) return { resolved: byCode.id, options: [option(byCode)] };

  const known = resolveTyped(directory, typed, language);
  const codes = new Set(
    known.kind === 'none'
      ? []
      : known.kind === 'resolved'
        ? [known.entry.code]
        : known.entries.map(({ code }) => code),
  );
  const fits = present.filter(
    ({ code, name }) =>
      (code !== undefined && codes.has(code)) ||
      Object.values(name).some((each) => ` ${fold(each)}`.includes(` ${wanted}`)),
  );
  const [only] = fits;
  return {
    options: fits.map(option),
    ...(only && fits.length === 1 && wanted.length >= 2 && { resolved: only.id }),
  };
}
