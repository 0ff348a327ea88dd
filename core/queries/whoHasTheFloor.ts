import type { Workshop } from '../model/workshop';

/** The delegation that is speaking under the item that runs, if there is one. */
export function whoHasTheFloor(agenda: Workshop['agenda']): string | undefined {
  const running = Object.values(agenda).find(({ state }) => state === 'running');
  return Object.values(running?.turns ?? {}).find(({ state }) => state === 'speaking')?.delegation;
}
