import type { Framework } from '../model/framework';
import { rising } from '../text/rising';

const DAY_MS = 86_400_000;

/** Days by which `day` (YYYY-MM-DD) lies outside the plan's period: 0 while it is in force. */
function distance(framework: Framework, day: string): number {
  const { period } = framework;
  if (!period) return Infinity;
  const between = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (day < period.from) return between(day, period.from);
  if (period.to !== undefined && day > period.to) return between(period.to, day);
  return 0;
}

/**
 * The plans in the order in which a meeting of that day is offered them: those in force, the youngest first, then the
 * others by how far their period is from the day. Lists of themes are not plans and are left out.
 */
export function plansInOrder<F extends Framework>(frameworks: readonly F[], day: string): F[] {
  return frameworks
    .filter((framework) => framework.kind === 'plan')
    .map((framework) => ({ framework, far: distance(framework, day), from: framework.period?.from ?? '' }))
    .sort((a, b) => rising(a.far, b.far) || rising(b.from, a.from) || rising(a.framework.id, b.framework.id))
    .map(({ framework }) => framework);
}

/** The plan that a meeting of that day is offered first: the one in force or, when none is, the nearest in time. */
export function planOfferedFirst<F extends Framework>(frameworks: readonly F[], day: string): F | null {
  return plansInOrder(frameworks, day)[0] ?? null;
}

/** Whether the plan is in force on that day; a plan offered although it is not is worth saying so. */
export function isInForce(framework: Framework, day: string): boolean {
  return distance(framework, day) === 0;
}
