import { useId, type ReactNode } from 'react';
import { cx } from './cx';
import { RadioInput } from './RadioInput';
import classes from './PictureChoice.module.css';

interface PictureChoiceProps<T extends string> {
  legend: string;
  /** Whether the legend is read by everybody; else a heading above says it. */
  isLegendShown?: boolean;
  value: T;
  options: readonly { value: T; label: string; picture: ReactNode }[];
  onChange: (value: T) => void;
}

/** One of several that are told apart by how they look. Those told apart by a sentence are a `ChoiceList`. */
export function PictureChoice<T extends string>(props: PictureChoiceProps<T>) {
  const { legend, isLegendShown = false, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={isLegendShown ? undefined : 'visuallyHidden'}>{legend}</legend>
      <div className={cx('stack gap-3', classes.pictures)}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cx('stack', classes.option)}
            data-chosen={option.value === value || undefined}
          >
            <RadioInput
              name={name}
              value={option.value}
              checked={option.value === value}
              onChoose={() => onChange(option.value)}
              isHidden
            />
            {option.picture}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
