import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { clockTime } from '../../parts/formatTime';
import { ListRow } from '../../parts/ListRow';
import { Section } from '../../parts/Section';
import { useWorkshop } from '../../state/ledgers';
import classes from './Handover.module.css';

/** Who has a copy, who brought it back, and what was changed on both sides. */
export function HandedOver() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { handovers, meeting } = useWorkshop('handovers', 'meeting');
  const all = Object.values(handovers ?? {}).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (all.length === 0) return null;
  return (
    <Section title={t('handover.list')}>
      {all.map(({ id, label, at, takenBack, kept }) => (
        <div key={id}>
          <ListRow
            end={t(takenBack.length > 0 ? 'handover.isBack' : 'handover.isOut', {
              time: clockTime(at, language, meeting.timeZone),
            })}
          >
            {label}
          </ListRow>
          {kept.length > 0 && (
            <ul className={classes.versions}>
              {kept.map(({ where, theirs }, index) => (
                <li key={index}>{t('handover.theirs', { where, value: asText(theirs) })}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}

/** The words in a value of any shape, so that a person can take them up again. */
function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const words = [...JSON.stringify(value).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
    String(JSON.parse(text ?? '""')),
  );
  return words.length > 0 ? words.join(' ') : JSON.stringify(value);
}
