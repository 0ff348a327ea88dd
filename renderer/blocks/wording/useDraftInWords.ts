import { useTranslation } from 'react-i18next';
import { daySchema } from '../../../core/model/ids';
import { languageSchema } from '../../../core/model/languageSchema';
import { plainText } from '../../../core/queries/plainText';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayInField } from '../../parts/formatTime';
import { boxHolds } from '../../state/draftKeys';
import type { Unfinished } from '../../state/drafts';
import { useOpenWorkshop } from '../../state/ledgers';
import { wordingFromDraft } from './wordingDraft';

/** An unfinished text in words, whichever box it is of: what a box keeps as a code, an id or a day is said. */
export function useDraftInWords(): (unfinished: Pick<Unfinished, 'key' | 'text'>) => string {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const open = useOpenWorkshop('recommendations', 'languages');
  const subItem = (id: string): string => {
    const item = Object.values(open?.recommendations ?? {})
      .flatMap(({ subItems }) => subItems)
      .find((each) => each.id === id);
    const wording = item?.text[open?.languages[0] ?? 'en'] ?? Object.values(item?.text ?? {})[0];
    return wording ? t('handover.quoted', { words: plainText(wording.nodes) }) : t('draft.gone');
  };
  return ({ key, text }) => {
    switch (boxHolds(key)) {
      case 'words':
        return wordingFromDraft(text)?.map(plainText).join('\n') ?? text;
      case 'language': {
        const language = languageSchema.safeParse(text);
        const name = language.success ? t(`common.languages.${language.data}`) : text;
        return t('shell.othersLanguage', { language: name });
      }
      case 'subItems':
        return t('shell.othersLeftOut', { texts: text.split(' ').map(subItem).join(', ') });
      case 'day':
        return daySchema.safeParse(text).success
          ? t('shell.othersDay', { day: dayInField(text, spoken) })
          : text;
    }
  };
}
