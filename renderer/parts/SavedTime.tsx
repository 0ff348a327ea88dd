import { useState } from 'react';
import { TimeInput } from './TimeInput';

interface SavedTimeProps {
  label: string;
  /** HH:MM. */
  value: string;
  onSave: (time: string) => void;
}

/** A time of day that is saved as one leaves it or presses Enter, not while its hours and minutes are being typed. */
export function SavedTime({ label, value, onSave }: SavedTimeProps) {
  const [typed, setTyped] = useState<string>();
  const save = () => {
    setTyped(undefined);
    if (typed !== undefined && typed !== '' && typed !== value) onSave(typed);
  };
  return (
    <div onBlur={save} onKeyDown={({ key }) => key === 'Enter' && save()}>
      <TimeInput label={label} value={typed ?? value} onChange={setTyped} />
    </div>
  );
}
