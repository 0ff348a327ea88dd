import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { obstaclesTo } from '../../../core/checks/findings';
import { Page } from '../../parts/Page';
import { Section } from '../../parts/Section';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayRange } from '../../parts/formatTime';
import { useWorkshop } from '../../state/ledgers';
import { formatRoute } from '../../state/view';
import { ChangesList } from './ChangesList';
import { Findings } from './Findings';
import { IssueNote } from './IssueNote';
import { NextStep } from './NextStep';
import { VersionHistory } from './VersionHistory';
import { authenticLanguages } from '../../../core/queries/adopted';
import { useChecks } from './useChecks';
import { useVersions } from './useVersions';
import { nextStatuses } from './versions';
import classes from './VersionsSection.module.css';

/** What the document is, where it stands, and the steps it can take, each with what it brings. */
export function VersionsSection() {
  const { t } = useTranslation();
  const workshop = useWorkshop('id', 'document', 'languages', 'courtesy');
  const { id, document } = workshop;
  const { status, circulated } = document;
  // What a courtesy copy lacks stands in the way of no step.
  const { checks } = useChecks(authenticLanguages(workshop));
  const versions = useVersions();
  const present = useRef<HTMLParagraphElement>(null);
  return (
    <Page titleIsTab title={t('issue.versions')} lede={t('issue.versionsLede')}>
      <div className="offer">
        <p className={classes.status} ref={present} tabIndex={-1}>
          {t(`issue.present.${status}`, { number: circulated, next: circulated + 1 })}
        </p>
        <StatusNote />
        <IssueNote />
        <p className="quiet">{t(`issue.presentText.${status}`)}</p>
        {status === 'issued' && (
          <p className="quiet">
            <a href={formatRoute({ place: 'archive', section: undefined, workshop: id })}>
              {t('issue.toArchive')}
            </a>
          </p>
        )}
      </div>
      {nextStatuses(status).some((next) => next !== 'corrected' && next !== 'draft') && (
        <Section
          title={t('issue.checksTitle')}
          description={
            <a href={formatRoute({ place: 'issue', section: 'export', workshop: id })}>
              {t('issue.toCheck')}
            </a>
          }
        >
          <Findings checks={checks} />
        </Section>
      )}
      <Section title={t('issue.next')} description={t('issue.nextText')}>
        <ul>
          {nextStatuses(status).map((next, index) => (
            <NextStep
              key={next}
              status={next}
              first={index === 0}
              obstacles={obstaclesTo(next, checks)}
              onTaken={() => present.current?.focus()}
            />
          ))}
        </ul>
      </Section>
      <VersionHistory versions={versions} />
      <ChangesList versions={versions} />
    </Page>
  );
}

/** "by the Ambassadors' meeting, 28 January 2015"; without a body "Adopted on 28 January 2015". */
function StatusNote() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { languages, document } = useWorkshop('languages', 'document');
  const { statusNote: note, status } = document;
  if (!note) return null;
  const body = [language, ...languages].map((each) => note.body[each]).find(Boolean);
  const day = dayRange(note.on, note.on, language);
  return (
    <p className={classes.note}>
      {body ? t('issue.byBody', { body, day }) : t(`issue.onDay.${status}`, { day })}
    </p>
  );
}
