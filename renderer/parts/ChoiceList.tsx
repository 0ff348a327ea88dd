import { useId } from 'react';
import { cx } from './cx';
import { RadioInput } from './RadioInput';
import classes from './ChoiceList.module.css';

interface ChoiceListProps<T extends string> {
  legend: string;
  /** Whether the legend is read by everybody; else a heading above says it. */
  isLegendShown?: boolean;
  /** Two columns: few choices, each of few words. */
  isInColumns?: boolean;
  value: T;
  options: readonly { value: T; label: string; text?: string }[];
  onChange: (value: T) => void;
}

/** One of several, each with a sentence that says what it means. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { legend, isLegendShown = false, isInColumns = false, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className={cx(classes.list, isInColumns && 'two', isInColumns && classes.columns)}>
      <legend className={isLegendShown ? undefined : 'visuallyHidden'}>{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={cx('stack gap-3 hovers', classes.option)}
          data-chosen={option.value === value || undefined}
        >
          <RadioInput
            name={name}
            value={option.value}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
          />
          <span>
            <span className={classes.label}>{option.label}</span>
            {option.text !== undefined && <span className={cx('hint', classes.text)}>{option.text}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
