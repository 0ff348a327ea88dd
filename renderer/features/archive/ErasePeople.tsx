import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../parts/Actions';
import { RefusalNote } from '../../parts/RefusalNote';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { cx } from '../../parts/cx';
import { CopiesLeft } from './CopiesLeft';
import { NamesInTexts } from './NamesInTexts';
import { PeopleErased } from './PeopleErased';
import { useErasure } from './useErasure';
import { useErasureRecord } from './useErasureRecord';
import classes from './AfterMeeting.module.css';

/** The one thing that cannot be undone: what goes and what stays is said first, and it is confirmed by hand. */
export function ErasePeople({ count }: { count: number }) {
  const { t } = useTranslation();
  const { id } = useWorkshop('id');
  const [understood, setUnderstood] = useState(false);
  const { preview, times, refusal, busy, inTexts, look, decide, erase, cancel } = useErasure(id);
  const record = useErasureRecord(id, times);

  return (
    <>
      <div className="stack gap-5 two">
        <div>
          <h3>{t('archive.goes')}</h3>
          <ul className="bullets quiet">
            <li>{t('archive.goesNames', { count })}</li>
            <li>{t('archive.goesContacts')}</li>
            <li>{t('archive.goesHistory')}</li>
            <li>{t('archive.goesEverywhere')}</li>
          </ul>
        </div>
        <div>
          <h3>{t('archive.stays')}</h3>
          <ul className="bullets quiet">
            <li>{t('archive.staysDelegations')}</li>
            <li>{t('archive.staysDocument')}</li>
            <li>{t('archive.staysFiles')}</li>
            <li>{t('archive.staysBeside')}</li>
            <li>{t('archive.staysCopies')}</li>
          </ul>
        </div>
      </div>
      {record && <PeopleErased record={record} />}
      {preview ? (
        <div className={cx('stack gap-3 card', classes.confirm)} role="group" aria-label={t('archive.erase')}>
          <p>{t('archive.eraseWarning', { count })}</p>
          <CopiesLeft copies={preview.copies} title={t('archive.copies')} />
          <NamesInTexts preview={preview} chosen={inTexts} onDecide={decide} />
          <Checkbox
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
            label={t('archive.understood')}
            autoFocus
          />
          <Actions>
            <Button
              color="red"
              disabled={!understood}
              loading={busy}
              onClick={() =>
                void erase().then((done) => done && showToast({ text: t('archive.erased', { count }) }))
              }
            >
              {t('archive.eraseNow', { count })}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                cancel();
                setUnderstood(false);
              }}
            >
              {t('common.cancel')}
            </Button>
          </Actions>
          <RefusalNote refusal={refusal} />
        </div>
      ) : (
        <div>
          <Button variant="outline" color="red" loading={busy} onClick={() => void look()}>
            {t('archive.eraseAsk')}
          </Button>
          <RefusalNote refusal={refusal} />
        </div>
      )}
    </>
  );
}
