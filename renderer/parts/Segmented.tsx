import { useId } from 'react';
import { cx } from './cx';
import { RadioInput } from './RadioInput';
import classes from './Segments.module.css';

interface SegmentedProps<T extends string> {
  label?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** In a form, as high and as wide as its fields; else as small as what stands in a bar. */
  isField?: boolean;
}

/** One of two to four short choices, all in sight. Longer ones and those with a sentence are a `ChoiceList`. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, value, options, onChange, isField = false } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.segments} data-field={isField || undefined}>
      {options.map((option) => (
        <label key={option.value} className={cx('hint', classes.segment)}>
          <RadioInput
            name={name}
            value={option.value}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
            isHidden
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
