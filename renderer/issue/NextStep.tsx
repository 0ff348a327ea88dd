import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import type { DocumentStatus } from '../../core/model/workshop';
import { DayField } from '../parts/DayField';
import { RefusalNote } from '../parts/RefusalNote';
import { today } from '../parts/today';
import { useCommand } from '../state/commands';
import { useWorkshop } from '../state/ledgers';
import { showToast } from '../state/toasts';
import { asksForBody } from './versions';
import classes from './NextStep.module.css';

/** One step that the document can take: what it brings is said before it is taken, and it can be undone. */
export function NextStep({ status, first }: { status: DocumentStatus; first: boolean }) {
  const { t } = useTranslation();
  const { document } = useWorkshop('document');
  const { run, refusal, busy } = useCommand();
  const [asking, setAsking] = useState(false);
  const number = document.circulated + 1;
  const title = t(`issue.step.${status}`, { number });

  const take = async (note?: { body: Partial<Record<Language, string>>; on: string }) => {
    if (await run('document.setStatus', { status, ...(note && { note }) })) {
      setAsking(false);
      showToast({ text: t(`issue.taken.${status}`, { number }), undo: true });
    }
  };

  return (
    <li className={classes.step}>
      <div className={classes.text}>
        <p className={classes.title}>{title}</p>
        <p className={classes.consequence}>{t(`issue.consequence.${status}`, { number })}</p>
        {asking && (
          <BodyAndDay
            status={status}
            busy={busy}
            onTake={(note) => void take(note)}
            onCancel={() => setAsking(false)}
          />
        )}
        <RefusalNote refusal={refusal} />
      </div>
      {!asking && (
        <Button
          variant={first ? 'filled' : 'default'}
          disabled={busy}
          onClick={() => (asksForBody(status) === 'no' ? void take() : setAsking(true))}
        >
          {asksForBody(status) === 'no' ? title : t('issue.stepAsk', { step: title })}
        </Button>
      )}
    </li>
  );
}

interface BodyAndDayProps {
  status: DocumentStatus;
  busy: boolean;
  onTake: (note: { body: Partial<Record<Language, string>>; on: string }) => void;
  onCancel: () => void;
}

/** By which body and on which day; the body in each language of the document, since it may be printed. */
function BodyAndDay({ status, busy, onTake, onCancel }: BodyAndDayProps) {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const [body, setBody] = useState<Partial<Record<Language, string>>>({});
  const [on, setOn] = useState(today());
  const named = Object.fromEntries(Object.entries(body).filter(([, name]) => name.trim() !== ''));
  const lacking = asksForBody(status) === 'always' && Object.keys(named).length === 0;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacking && on !== '') onTake({ body: named, on });
      }}
    >
      {languages.map((language, index) => (
        <TextInput
          key={language}
          label={
            languages.length > 1
              ? t('issue.bodyIn', { language: t(`common.languages.${language}`) })
              : t('issue.body')
          }
          placeholder={index === 0 ? t('issue.bodyExample') : undefined}
          value={body[language] ?? ''}
          onChange={(event) => setBody({ ...body, [language]: event.currentTarget.value })}
          data-autofocus={index === 0 || undefined}
          autoFocus={index === 0}
        />
      ))}
      <DayField label={t('issue.on')} value={on} onSave={setOn} className={classes.day} />
      <div className={classes.buttons}>
        <Button type="submit" disabled={busy || lacking || on === ''}>
          {t(`issue.step.${status}`, { number: 0 })}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
