import { joinNames } from '../../directory/join';
import type { AgendaItem } from '../../model/agenda';
import type { Chair } from '../../model/chair';
import type { Directory } from '../../model/directory';
import type { Language } from '../../model/language';
import type { Participant } from '../../model/participation';
import type { Workshop } from '../../model/workshop';
import { titledName } from '../../participants/printed';
import { bodyName } from '../../queries/bodyName';
import { RUNNING_ORDER_WORDS } from './words';

interface Known {
  workshop: Pick<Workshop, 'delegations' | 'meeting'>;
  participants: readonly Participant[];
  directory: Directory;
}

/** Ids of the persons who chair the meeting or moderate an item. */
export function presidingPeople({ agenda, meeting }: Pick<Workshop, 'agenda' | 'meeting'>): Set<string> {
  const moderators = Object.values(agenda).flatMap(({ moderator }) => moderator ?? []);
  const chairs = (meeting.chairs ?? []).flatMap((chair) => ('person' in chair ? [chair.person] : []));
  return new Set([...moderators, ...chairs]);
}

/** The name of a person as printed; empty once they were erased, and where nobody reads the people file. */
function personName(id: string | undefined, { participants }: Known): string {
  const person = participants.find((each) => each.id === id);
  return person ? titledName(person) : '';
}

/** Who moderates an item, as printed; empty for nobody. */
export function moderatorName(
  { moderator, moderatedBy }: AgendaItem,
  language: Language,
  known: Known,
): string {
  return moderatedBy
    ? bodyName(moderatedBy, language, known.workshop, known.directory)
    : personName(moderator, known);
}

function chairName(chair: Chair, language: Language, known: Known): string {
  return 'body' in chair
    ? bodyName(chair.body, language, known.workshop, known.directory)
    : personName(chair.person, known);
}

/** Those who chair, by role, in the order in which they were entered: "Co-chairs", "Italy and the African Union". */
export function chairLines(known: Known, language: Language): { label: string; names: string }[] {
  const { chairs = [] } = known.workshop.meeting;
  const roles = [...new Set(chairs.map(({ role }) => role))];
  return roles.flatMap((role) => {
    const names = chairs
      .filter((chair) => chair.role === role)
      .map((chair) => chairName(chair, language, known))
      .filter((name) => name !== '');
    if (names.length === 0) return [];
    const { one, many } = RUNNING_ORDER_WORDS[language].roles[role];
    return [{ label: names.length > 1 ? many : one, names: joinNames(names, language) }];
  });
}
