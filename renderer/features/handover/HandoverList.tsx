import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { clockTime } from '../../parts/formatTime';
import { ListRow } from '../../parts/ListRow';
import { Section } from '../../parts/Section';
import { useOpenWorkshop } from '../../state/ledgers';
import { describePlace, describeValue } from './describeConflict';

/** Who has a copy, who brought it back, and what was changed on both sides. */
export function HandoverList() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useOpenWorkshop();
  const all = Object.values(workshop?.handovers ?? {}).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (!workshop || all.length === 0) return null;
  const { meeting, received } = workshop;
  return (
    <Section title={t(received ? 'handover.otherVersions' : 'handover.list')}>
      {all.map(({ id, label, at, takenBack, kept }) => (
        <div key={id}>
          {!received && (
            <ListRow
              end={t(takenBack.length > 0 ? 'handover.isBack' : 'handover.isOut', {
                time: clockTime(at, language, meeting.timeZone),
              })}
            >
              {label}
            </ListRow>
          )}
          {kept.length > 0 && (
            <ul className="bullets hint">
              {kept.map(({ where, theirs }, index) => (
                <li key={index}>
                  {t('handover.theirs', {
                    where: describePlace(workshop, where, language, t),
                    value: describeValue(workshop, theirs, language, t),
                  })}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}
