import { FILES_PATH } from '../../core/contract/channels';

/** Starts the browser's own download of a finished file; the server hands each out once. */
export function download(address: string): void {
  if (!address.startsWith(FILES_PATH)) return;
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}

/** Opens a finished file in a tab of its own, where the browser shows and prints it; the server hands each out once. */
export function openFile(address: string): void {
  if (address.startsWith(FILES_PATH)) window.open(address, '_blank', 'noopener');
}
