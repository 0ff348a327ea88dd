import type { Role } from '../looks/roleLooks';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';
import type { Workshop } from '../model/workshop';
import { formatDays, spanOf } from './dates';
import { known } from './known';
import { textParagraph } from './textParagraph';
import type { Paragraph } from './tree';
import { sign } from './wording';
import { WORDS } from './words';

/** What a period begins with, and what links its days, where no sentence leads to it: "du 9 au 11 juillet 2014". */
const PERIOD: Partial<Record<Language, { before: string; link?: string }>> = {
  fr: { before: 'du ' },
  es: { before: 'del ', link: 'al' },
};

/** "Abidjan, 9 and 10 July 2014": where and when a meeting was, as a line of its own. */
export function placeAndDays({ place, startsOn, endsOn }: Workshop['meeting'], language: Language): string {
  const period = spanOf(startsOn, endsOn) === 'period' ? PERIOD[language] : undefined;
  const days = formatDays(startsOn, endsOn, language, 'long', period?.link);
  const said = (period?.before ?? '') + days.map(({ text }) => text).join('');
  return [known(place, language), said].filter(Boolean).join(', ');
}

/** The title of a meeting as a line; one that is there in another language only is marked, and in that language. */
export function titleLine(title: ByLanguage<string>, language: Language, role: Role): Paragraph {
  const other = LANGUAGES.find((each) => title[each]?.trim());
  if (title[language]?.trim() || other === undefined) return textParagraph(role, title[language] ?? '');
  return {
    kind: 'paragraph',
    role,
    language: other,
    inlines: [
      { ...sign(WORDS[language].notTranslated, 'missing'), language },
      { kind: 'text', text: title[other] ?? '', mark: 'missing' },
    ],
  };
}
