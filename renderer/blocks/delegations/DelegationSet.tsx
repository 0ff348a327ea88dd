import { useTranslation } from 'react-i18next';
import { cx } from '../../parts/cx';
import { Chip } from '../../parts/Chip';
import { useWorkshop } from '../../state/ledgers';
import { DelegationLine } from './DelegationLine';
import { useDelegationName } from './useDelegationName';

interface DelegationSetProps {
  /** What the line that adds one is called. */
  label: string;
  chosen: readonly string[];
  onAdd: (delegation: string) => Promise<boolean>;
  onRemove: (delegation: string) => void;
  size?: 'xs' | 'sm';
  className?: string | undefined;
}

/** Several delegations: each can be taken away, and a line adds the next. */
export function DelegationSet({
  label,
  chosen,
  onAdd,
  onRemove,
  size = 'sm',
  className,
}: DelegationSetProps) {
  const { t } = useTranslation();
  const { delegations } = useWorkshop('delegations');
  const nameOf = useDelegationName();
  const isComplete = Object.keys(delegations).every((each) => chosen.includes(each));
  return (
    <div className={cx('stack gap-1', className)}>
      <ul className="line wraps gap-1 filled">
        {chosen.map((each) => (
          <li key={each}>
            <Chip
              remove={{
                label: t('participants.takeAway', { name: nameOf(each) }),
                onPress: () => onRemove(each),
              }}
            >
              {nameOf(each)}
            </Chip>
          </li>
        ))}
      </ul>
      {!isComplete && (
        <DelegationLine
          label={label}
          isLabelHidden
          placeholder={label}
          size={size}
          already={chosen}
          onPick={onAdd}
        />
      )}
    </div>
  );
}
