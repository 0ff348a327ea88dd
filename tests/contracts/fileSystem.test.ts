import { disk } from '../../workspace/files/fileSystem';
import { promptDisk } from '../../workspace/files/promptDisk';
import { countingDisk } from '../workspace/support/countingDisk';
import { diskUntil } from '../workspace/support/diskUntil';
import { faultAtCall } from '../workspace/support/faultAtCall';
import { faultyDisk } from '../workspace/support/faultyDisk';
import { unsyncedDisk } from '../workspace/support/unsyncedDisk';
import { watchedDisk } from '../workspace/support/watchedDisk';
import { runFileSystemTests } from './fileSystem';

runFileSystemTests('the disk', () => disk);
runFileSystemTests('the disk of a thread that nobody waits for', () => promptDisk);
runFileSystemTests('the disk that waits for no sync', () => unsyncedDisk);
runFileSystemTests('the disk that counts', () => countingDisk().fs);
runFileSystemTests('the disk that is watched', () => watchedDisk());
runFileSystemTests('the disk with faults to come', () => faultAtCall(0, 'EIO').fs);
runFileSystemTests('the disk before a power cut', () => diskUntil(Infinity));
runFileSystemTests('the disk that takes and gives three bytes at a time', () =>
  faultyDisk({ shortWrites: 3 }),
);
