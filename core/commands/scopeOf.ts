import type { Scope } from '../ledger/ledger';
import type { CommandName } from './index';

/** Commands of another ledger than the workshop's. One that is forgotten, or no longer there, does not compile. */
const ELSEWHERE: Record<CommandName<'library'>, 'library'> & Record<CommandName<'people'>, 'people'> = {
  'actor.add': 'library',
  'actor.edit': 'library',
  'settings.workAs': 'library',
  'settings.set': 'library',
  'shelf.put': 'library',
  'library.bringBack': 'library',
  'workshop.bin': 'library',
  'workshop.unbin': 'library',
  'wording.enter': 'library',
  'wording.enterAll': 'library',
  'wording.remove': 'library',
  'participant.add': 'people',
  'participant.addMany': 'people',
  'participant.import': 'people',
  'participant.edit': 'people',
  'participant.move': 'people',
  'participant.remove': 'people',
  'people.setDeletion': 'people',
  'attendance.note': 'people',
  'attendance.count': 'people',
};

const byName: ReadonlyMap<string, Scope> = new Map(Object.entries(ELSEWHERE));

/** The scope of a command by its name alone: a window sends commands without loading what checks and runs them. */
export function scopeOf(command: CommandName): Scope {
  return byName.get(command) ?? 'workshop';
}
