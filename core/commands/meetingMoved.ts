import { refuse, type Refusal } from '../messages/refusal';
import { LANGUAGES } from '../model/language';
import type { Meeting } from '../model/workshop';

const NAMES = ['title', 'place', 'host'] as const;
type Names = { [N in (typeof NAMES)[number]]?: Meeting[N] | undefined };

/**
 * Why names of the meeting are not put over others than those that were seen; undefined where each language that is sent
 * stands as it was seen, or as it is sent. Days and the time zone are choices, of whoever chose last.
 * @param from what the sender saw; nothing is asked of a name that it leaves out
 */
export function meetingMoved(present: Meeting, sent: Names, from: Names): Refusal | undefined {
  for (const name of NAMES) {
    const [seen, given] = [from[name], sent[name]];
    for (const language of LANGUAGES) {
      const text = given?.[language];
      const stands = present[name][language] ?? '';
      if (seen && text !== undefined && stands !== text && stands !== (seen[language] ?? ''))
        return refuse('wording.moved', { present: stands.slice(0, 200) });
    }
  }
  return undefined;
}
