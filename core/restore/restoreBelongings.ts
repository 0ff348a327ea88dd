import type { Belongs } from '../model/belongings';
import type { Workshop } from '../model/workshop';

/** Notes or unsettled wordings, when recommendations come back and go: each does what its recommendation does. */
export function restoreBelongings<T extends Belongs>(
  now: Record<string, T>,
  then: Readonly<Record<string, T>>,
  before: Workshop['recommendations'],
  after: Workshop['recommendations'],
): Record<string, T> {
  const leaving = Object.values(now).filter(({ recommendation }) => !after[recommendation]);
  const coming = Object.values(then).filter(
    ({ recommendation }) => !before[recommendation] && after[recommendation],
  );
  if (leaving.length + coming.length === 0) return now;
  const things = { ...now };
  for (const { id } of leaving) Reflect.deleteProperty(things, id);
  for (const thing of coming) things[thing.id] = thing;
  return things;
}
