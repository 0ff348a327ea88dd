import { fold } from '../../directory/fold';
import { refuse, type Refusal } from '../../messages/refusal';
import type { Framework } from '../../model/framework';

/** Why a new plan is not taken beside those that are there; undefined when it is. */
export function clashOf(known: readonly Framework[], made: Framework): Refusal | undefined {
  if (known.some(({ id }) => id === made.id)) return refuse('thing.exists', { kind: 'plan', id: made.id });
  const names = new Set(known.flatMap(({ name }) => Object.values(name).map(fold)));
  const same = Object.values(made.name).find((name) => names.has(fold(name)));
  return same === undefined ? undefined : refuse('plan.sameName', { name: same });
}

/** An id for a new plan that says its name ("banjul-plan"), and that no other has. */
export function planIdOf(name: string, taken: readonly string[]): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
  const wanted = words === '' ? 'plan' : words;
  if (!taken.includes(wanted)) return wanted;
  let more = 2;
  while (taken.includes(`${wanted}-${more}`)) more += 1;
  return `${wanted}-${more}`;
}
