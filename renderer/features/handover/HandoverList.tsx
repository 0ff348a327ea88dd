import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { clockTime } from '../../parts/formatTime';
import { ListRow } from '../../parts/ListRow';
import { Section } from '../../parts/Section';
import { useOpenWorkshop } from '../../state/ledgers';

/** Who has a copy, and who brought it back. */
export function HandoverList() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useOpenWorkshop('handovers', 'meeting', 'received');
  const all = Object.values(workshop?.handovers ?? {}).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (!workshop || workshop.received || all.length === 0) return null;
  return (
    <Section title={t('handover.list')}>
      {all.map(({ id, label, at, takenBack }) => (
        <ListRow
          key={id}
          end={t(takenBack.length > 0 ? 'handover.isBack' : 'handover.isOut', {
            time: clockTime(at, language, workshop.meeting.timeZone),
          })}
        >
          {label}
        </ListRow>
      ))}
    </Section>
  );
}
