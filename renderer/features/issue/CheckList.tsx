import { IconCheck } from '@tabler/icons-react';
import type { Check } from '../../../core/checks/check';
import { findingKey, findingsIn } from '../../../core/checks/findings';
import type { RuleId } from '../../../core/checks/rules';
import type { Language } from '../../../core/model/language';
import { useCheckWords } from '../../locales/labels';
import { cx } from '../../parts/cx';
import { FindingItem } from './FindingItem';
import classes from './CheckList.module.css';

interface CheckListProps {
  checks: readonly Check[];
  /** Rules that looked at something and found nothing. */
  passed: readonly RuleId[];
  language: Language;
}

/** Findings to settle in a language, each with a link to its place; then checks that passed. */
export function CheckList({ checks, passed, language }: CheckListProps) {
  const { fine } = useCheckWords();
  const well = passed.flatMap((id) => {
    const words = fine(id, language);
    return words === undefined ? [] : [{ id, words }];
  });
  return (
    <ul className="stack">
      {findingsIn(checks).map((finding) => (
        <FindingItem key={findingKey(finding)} finding={finding} />
      ))}
      {well.map(({ id, words }) => (
        <li key={id} className={cx('stack', classes.check)} data-weight="fine">
          <IconCheck size={20} aria-hidden className={classes.icon} data-tone="ok" />
          <p>{words}</p>
        </li>
      ))}
    </ul>
  );
}
