import type { AgendaItem } from '../model/agenda';
import type { Language } from '../model/language';
import { languagesOf, roomScope, type RoomInput, type Shown } from './roomScope';
import { runsOfText } from './runs';
import { inBoth } from './words';

/** What is said in the first language, and beside it in the second. */
export function inShown(shown: Shown, say: (language: Language) => string): string {
  const { language, also } = languagesOf(shown);
  return inBoth(say(language), also && say(also));
}

/** The title of an item of the agenda. */
export function itemInWords(item: AgendaItem, shown: Shown, input: RoomInput): string {
  return inShown(shown, (language) =>
    runsOfText(item.title, roomScope(input, language))
      .map((run) => (run.kind === 'text' ? run.text : ' '))
      .join(''),
  );
}
