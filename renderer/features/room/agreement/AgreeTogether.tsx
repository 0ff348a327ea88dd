import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import type { Numbered } from '../../../../core/queries/numbers';
import { readyToAgree } from '../../../../core/queries/readyToAgree';
import { useExplain } from '../../../locales/labels';
import { Actions } from '../../../parts/Actions';
import { Dialog } from '../../../parts/Dialog';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalNote } from '../../../parts/RefusalNote';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { useRoomSafe } from '../../../state/roomSafe';
import { showToast } from '../../../state/toasts';
import { plainTextOf } from '../plainTextOf';
import { usePageKeys } from '../../../keys/usePageKeys';
import classes from './AgreeTogether.module.css';

interface AgreeTogetherProps {
  items: readonly Numbered[];
  language: Language;
}

/** Agrees in one step all texts without exception, after a question that says how many, and which are left out and why. */
export function AgreeTogether({ items, language }: AgreeTogetherProps) {
  const { t } = useTranslation();
  const explain = useExplain();
  const isSafe = useRoomSafe();
  const table = useWorkshop('delegations', 'document');
  const { run, refusal, clear } = useCommand();
  const [isAsking, setAsking] = useState(false);
  const { ready, left } = useMemo(() => readyToAgree(items, table), [items, table]);
  const count = ready.length;
  usePageKeys('agreement', { [t('agreement.keys.together')]: () => setAsking(true) });
  const close = () => {
    clear();
    setAsking(false);
  };
  const agree = async () => {
    const ids = ready.map(({ recommendation }) => recommendation.id);
    if (!(await run('recommendation.agreeTogether', { ids }))) return;
    close();
    showToast({ text: t('agreement.togetherDone', { count }), undo: true });
  };

  return (
    <>
      <Button
        variant="default"
        onClick={() => setAsking(true)}
        rightSection={<KeyHint shortcut={{ key: t('agreement.keys.together') }} />}
      >
        {t('agreement.together')}
      </Button>
      <Dialog
        opened={isAsking}
        title={count > 0 ? t('agreement.togetherTitle', { count }) : t('agreement.togetherNone')}
        onClose={close}
      >
        <div className="stack gap-3">
          {count > 0 && (
            <p>
              {t('agreement.togetherWhich', { numbers: ready.map(({ number }) => number ?? '–').join(', ') })}
            </p>
          )}
          {left.length > 0 && (
            <>
              <p>{t('agreement.togetherLeft', { count: left.length })}</p>
              <ul className={classes.left}>
                {left.map(({ item: { recommendation, number }, why }) => (
                  <li key={recommendation.id}>
                    <p className="oneLine">
                      {number ?? '–'} {plainTextOf(recommendation.text, language)}
                    </p>
                    <p className="hint">{isSafe ? t('agreement.hiddenReason') : explain(why)}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
          <RefusalNote refusal={refusal} />
          <Actions>
            <Button variant="default" onClick={close}>
              {t(count > 0 ? 'common.cancel' : 'common.close')}
            </Button>
            {count > 0 && (
              <Button data-autofocus onClick={() => void agree()}>
                {t('agreement.togetherDo', { count })}
              </Button>
            )}
          </Actions>
        </div>
      </Dialog>
    </>
  );
}
