import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changedTwice, type ChangedTwice } from '../../../core/queries/changedTwice';
import { KEEP_KEYS, type Keep } from '../../blocks/wording/TwoWordings';
import { isTyping } from '../../keys/shortcut';
import { usePageKeys } from '../../keys/usePageKeys';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';

/**
 * The list of what was changed twice, the line that one stands at, and what decides it. What was decided goes, and the next
 * one is there; what a take-back or an undo brings is the one that one stands at.
 */
export function useChangedTwice() {
  const { t } = useTranslation();
  const { groups, recommendations, conflicts, agenda, handovers, document } = useWorkshop(
    'groups',
    'recommendations',
    'conflicts',
    'agenda',
    'handovers',
    'document',
  );
  const all = useMemo(
    () => changedTwice({ groups, recommendations, conflicts, agenda, handovers }),
    [groups, recommendations, conflicts, agenda, handovers],
  );
  const { index, setAt, list } = usePlace(all);
  const current = all[index];
  const { run, refusal } = useCommand();

  /** Why both cannot stay as variants. */
  const whyNotBoth = (each: ChangedTwice) => {
    if (each.kind === 'kept' && each.recommendation === undefined) return t('changedTwice.noVariants');
    return document.nature === 'negotiated' ? undefined : t('changedTwice.notNegotiated');
  };
  // A key that is held or struck twice decides one line, not the next one unseen.
  const isBusy = useRef(false);
  const decide = async (each: ChangedTwice, keep: Keep) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const base = each.words?.present?.rev ?? 0;
    if (each.kind === 'kept') {
      const { handover, index: place, where } = each;
      await run('handover.settle', { handover, index: place, where, keep, base });
    } else {
      const { recommendation: id, conflict } = each;
      await run('recommendation.settle', { id, conflict: conflict.id, keep, base });
    }
    isBusy.current = false;
  };
  const isText = current?.words !== undefined;
  const hasBoth = isText && whyNotBoth(current) === undefined;
  usePageKeys('changedTwice', {
    ...(current && { [KEEP_KEYS.present]: () => void decide(current, 'present') }),
    ...(isText && { [KEEP_KEYS.other]: () => void decide(current, 'other') }),
    ...(hasBoth && { [KEEP_KEYS.both]: () => void decide(current, 'both') }),
  });
  return { all, index, setAt, decide, refusal, whyNotBoth, list };
}

/** Where one stands in the list: one goes on from what came, and stays at the same place when one went. */
function usePlace(all: readonly ChangedTwice[]) {
  const keys = useMemo(() => all.map(keyOf), [all]);
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState({ keys, at: 0, turn: 0 });
  if (seen.keys !== keys) {
    const known = new Set(seen.keys);
    const came = keys.findIndex((key) => !known.has(key));
    const isOther = came >= 0 || keys.length !== seen.keys.length;
    setSeen({ keys, at: came >= 0 ? came : seen.at, turn: seen.turn + (isOther ? 1 : 0) });
  }
  const { turn } = seen;
  useEffect(() => {
    // What somebody writes in meanwhile keeps the keyboard.
    if (turn === 0 || isTyping(window.document.activeElement)) return;
    list.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }, [turn]);
  return {
    list,
    index: Math.min(seen.at, Math.max(0, all.length - 1)),
    /** Goes to a line; its keys are heard there. */
    setAt: (at: number) => setSeen((now) => ({ ...now, at, turn: now.turn + 1 })),
  };
}

/** Tells entries apart, whatever place they have in the list. */
function keyOf(each: ChangedTwice): string {
  return each.kind === 'wording' ? each.key : `${each.handover} ${each.where} ${JSON.stringify(each.theirs)}`;
}
