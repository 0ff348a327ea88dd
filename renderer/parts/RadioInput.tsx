interface RadioInputProps {
  /** The same for all choices of one question. */
  name: string;
  value: string;
  checked: boolean;
  onChoose: () => void;
  /** What stands around it shows which is chosen. */
  isHidden?: boolean;
}

/** The button of one choice, inside the label that names it. */
export function RadioInput({ name, value, checked, onChoose, isHidden = false }: RadioInputProps) {
  return (
    <input
      type="radio"
      className={isHidden ? 'visuallyHidden' : undefined}
      name={name}
      value={value}
      checked={checked}
      onChange={onChoose}
    />
  );
}
