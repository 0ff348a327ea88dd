import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { RefusalNote } from '../parts/RefusalNote';
import { desk } from '../state/bridge';
import { useWorkshop } from '../state/ledgers';
import { openLedger } from '../state/mirror';
import { showToast } from '../state/toasts';
import classes from './AfterMeeting.module.css';

/** The one thing that cannot be undone: what goes and what stays is said first, and it is confirmed by hand. */
export function ErasePeople({ count }: { count: number }) {
  const { t } = useTranslation();
  const { id } = useWorkshop('id');
  const [asking, setAsking] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const erase = async () => {
    const answer = await desk().api.erasePeople({ workshop: id });
    if (isRefusal(answer)) {
      setRefusal(answer);
      return;
    }
    await openLedger({ scope: 'people', id });
    showToast({ text: t('archive.erased', { count }) });
  };

  return (
    <>
      <div className={classes.lists}>
        <div>
          <h3>{t('archive.goes')}</h3>
          <ul>
            <li>{t('archive.goesNames', { count })}</li>
            <li>{t('archive.goesContacts')}</li>
            <li>{t('archive.goesHistory')}</li>
          </ul>
        </div>
        <div>
          <h3>{t('archive.stays')}</h3>
          <ul>
            <li>{t('archive.staysDelegations')}</li>
            <li>{t('archive.staysDocument')}</li>
            <li>{t('archive.staysFiles')}</li>
          </ul>
        </div>
      </div>
      {asking ? (
        <div className={classes.confirm} role="group" aria-label={t('archive.erase')}>
          <p>{t('archive.eraseWarning', { count })}</p>
          <Checkbox
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
            label={t('archive.understood')}
            autoFocus
          />
          <div className={classes.buttons}>
            <Button color="red" disabled={!understood} onClick={() => void erase()}>
              {t('archive.eraseNow', { count })}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setAsking(false);
                setUnderstood(false);
              }}
            >
              {t('common.cancel')}
            </Button>
          </div>
          <RefusalNote refusal={refusal} />
        </div>
      ) : (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('archive.eraseAsk')}
          </Button>
        </div>
      )}
    </>
  );
}
