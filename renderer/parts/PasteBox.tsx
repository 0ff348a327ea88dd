import { Textarea } from '@mantine/core';

interface PasteBoxProps {
  label: string;
  placeholder: string;
  onPasted: (text: string) => void;
}

/** A box that takes what is pasted and hands it on at once; nothing can be typed in it. */
export function PasteBox({ label, placeholder, onPasted }: PasteBoxProps) {
  return (
    <Textarea
      label={label}
      placeholder={placeholder}
      rows={4}
      value=""
      onChange={() => undefined}
      onPaste={(event) => {
        event.preventDefault();
        const text = event.clipboardData.getData('text');
        if (text.trim() !== '') onPasted(text);
      }}
    />
  );
}
