import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, refuse } from '../../../../core/messages/refusal';
import { undecided, type ListOutcome } from '../../../../core/participants/preview';
import { desk } from '../../../state/bridge';
import { useLastChangedLedger } from '../../../state/commands';
import { followSaving } from '../../../state/saving';
import { showToast } from '../../../state/toasts';
import { go } from '../../../state/view';
import { cx } from '../../../parts/cx';
import { closeList, readOtherwise, refuseList, useList } from './listStore';
import classes from './ImportConfirm.module.css';

/** The one act: what it adds is on the button, and one undo takes it all back. */
export function ImportConfirm({ list, outcome }: { list: string; outcome: ListOutcome }) {
  const { t } = useTranslation();
  const reading = useList((opened) => opened.busy);
  const [importing, setImporting] = useState(false);
  const { totals, delegations, completed } = outcome;

  const parts = (people: number, added: number, more: number) => {
    const named = [
      ...(people > 0 ? [t('importList.people', { count: people })] : []),
      ...(added > 0 ? [t('importList.delegations', { count: added })] : []),
      ...(more > 0 ? [t('importList.completed', { count: more })] : []),
    ];
    const last = named.pop() ?? '';
    return named.length === 0 ? last : t('importList.and', { first: named.join(', '), last });
  };
  const open = undecided(outcome);
  const what = parts(totals.imported, delegations.added, completed);

  const run = async () => {
    if (open.length > 0) {
      const texts = open.map(({ text }) => text).join(', ');
      refuseList(refuse('registration.undecided', { texts }));
      document.querySelector<HTMLInputElement>('[data-urgent] input')?.focus();
      return;
    }
    setImporting(true);
    const answer = await followSaving(() => desk().api.importList({ list }));
    setImporting(false);
    if (isRefusal(answer)) {
      // Looked at again at once, so that what is shown is what would be imported.
      if (answer.refused === 'registration.changedSince') await readOtherwise({});
      refuseList(answer);
      return;
    }
    useLastChangedLedger.setState({ scope: answer.people + answer.completed > 0 ? 'people' : 'workshop' });
    closeList();
    go('prepare', { section: 'people' });
    const done = parts(answer.people, answer.delegations, answer.completed);
    showToast({ text: t('importList.done', { what: done }), undo: true });
  };

  return (
    <div className={cx('line wraps', classes.act)}>
      <Button disabled={what === '' || reading} loading={importing} onClick={() => void run()}>
        {what === ''
          ? t('importList.nothingNew')
          : open.length > 0
            ? t('importList.decideFirst', { count: open.length })
            : t('importList.doIt', { what })}
      </Button>
      {delegations.free > 0 && <p className="hint">{t('importList.free', { count: delegations.free })}</p>}
    </div>
  );
}
