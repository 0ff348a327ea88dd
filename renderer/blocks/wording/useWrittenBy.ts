import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../../core/model/recommendation';
import { useInterfaceLanguage } from '../../locales/labels';
import { clockTime } from '../../parts/formatTime';
import { useLibrary, useWorkshop } from '../../state/ledgers';

/** Says who wrote another wording, and when. */
export function useWrittenBy(): (conflict: Conflict) => string {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { actors } = useLibrary('actors');
  const { meeting, handovers, received } = useWorkshop('meeting', 'handovers', 'received');
  return ({ of, by, at }) => {
    // What came with a hand-over was written by the group, not by whoever took it in.
    const name = of === undefined ? actors[by]?.name : handovers?.[of]?.label;
    const time = clockTime(at, language, meeting.timeZone);
    if (name !== undefined) return t('changedTwice.by', { name, time });
    return t(received?.file === of ? 'changedTwice.byHere' : 'changedTwice.byElsewhere', { time });
  };
}
