import { SegmentedControl } from '@mantine/core';

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
  return (
    <SegmentedControl
      size={isField ? 'sm' : 'xs'}
      fullWidth={isField}
      aria-label={label}
      value={value}
      data={options.map((option) => ({ ...option }))}
      onChange={(chosen) => {
        const option = options.find((each) => each.value === chosen);
        if (option) onChange(option.value);
      }}
    />
  );
}
