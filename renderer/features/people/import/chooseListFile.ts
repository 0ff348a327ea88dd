import { openListFile } from './listStore';

/** Asks for a file as the system asks; the window learns its name and bytes, never where it lies. */
export function chooseListFile(workshop: string): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv,.tsv,.txt';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openListFile(workshop, file);
  });
  input.click();
}
