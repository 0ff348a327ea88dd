import { create } from 'zustand';
import type { BackupStatus } from '../../core/contract';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { desk } from './bridge';

/** What the host says of the second copy; undefined until it has been asked. */
export const useBackup = create<{ status: BackupStatus | undefined }>()(() => ({ status: undefined }));

/** Follows the host. Returns what ends it. */
export function followBackup(): () => void {
  const end = desk().on('backup', (status) => useBackup.setState({ status }));
  void desk()
    .api.backupStatus({})
    .then((status) => {
      if (!isRefusal(status)) useBackup.setState({ status });
    });
  return end;
}

/** Takes an answer that is the new status as such; answers the refusal, if it is one. */
export function takeStatus(answer: BackupStatus | Refusal): Refusal | undefined {
  if (isRefusal(answer)) return answer;
  useBackup.setState({ status: answer });
  return undefined;
}
