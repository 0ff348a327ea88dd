import { IconCheck } from '@tabler/icons-react';
import type { Check } from '../../../core/checks/check';
import { findingKey, findingsIn } from '../../../core/checks/findings';
import { RULES } from '../../../core/checks/rules';
import type { Language } from '../../../core/model/language';
import { useCheckWords } from '../../locales/labels';
import { FindingItem } from './FindingItem';
import classes from './CheckList.module.css';

/** Findings to settle in a language, each with a link to its place; then checks that passed. */
export function CheckList({ checks, language }: { checks: readonly Check[]; language: Language }) {
  const { fine } = useCheckWords();
  // What cannot be printed at all was not read: nothing of it is said to be fine.
  const isRead = checks.every(({ rule }) => rule !== 'other');
  const clear = RULES.filter(({ id }) => isRead && checks.every(({ rule }) => rule !== id));
  const well = clear.flatMap(({ id }) => {
    const words = fine(id, language);
    return words === undefined ? [] : [{ id, words }];
  });
  return (
    <ul className={classes.list}>
      {findingsIn(checks).map((finding) => (
        <FindingItem key={findingKey(finding)} finding={finding} />
      ))}
      {well.map(({ id, words }) => (
        <li key={id} className={classes.check} data-weight="fine">
          <IconCheck size={20} aria-hidden className={classes.icon} />
          <p>{words}</p>
        </li>
      ))}
    </ul>
  );
}
