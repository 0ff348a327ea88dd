import {
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';

/**
 * A text field whose words are read: as they are typed they stand, and are read when it is left or Enter is typed.
 * @param value what stands there
 * @param read what typed words mean; undefined where they mean nothing
 */
export function useReadField(
  value: string,
  read: (typed: string) => string | undefined,
  onSave: (value: string) => void,
) {
  const [typed, setTyped] = useState<string>();
  const [isNone, setNone] = useState(false);
  const ref = useRef<HTMLInputElement>(null);
  // What is typed takes the place of what stands there, also where something else has just changed it.
  useLayoutEffect(() => {
    if (typed === undefined && document.activeElement === ref.current) ref.current?.select();
  }, [value, typed]);
  /** Whether what is in the field means something. */
  const save = (): boolean => {
    if (typed === undefined) return true;
    const meant = read(typed);
    setNone(meant === undefined);
    if (meant === undefined) return false;
    setTyped(undefined);
    if (meant !== value) onSave(meant);
    return true;
  };
  return {
    typed,
    /** What is in the field means nothing. */
    isNone,
    forget: () => {
      setTyped(undefined);
      setNone(false);
    },
    field: {
      ref,
      autoComplete: 'off',
      spellCheck: false,
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => setTyped(currentTarget.value),
      onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select(),
      onBlur: save,
      onKeyDown: (event: KeyboardEvent) => {
        // The form around it is not sent with another value than the one in sight.
        if (event.key === 'Enter' && !save()) event.preventDefault();
      },
    },
  };
}
