import { openDrafts } from '../../workspace/drafts/drafts';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { faultyDisk, type Faults } from '../workspace/support/faultyDisk';
import { temporaryFolders } from '../workspace/support/folders';
import { accepted } from '../workspace/support/notebook';
import { runDraftsTests, type DraftsSetup } from './drafts';

const folder = temporaryFolders();

function inFile(fs: FileSystem): DraftsSetup {
  const place = folder();
  return { open: async () => accepted(await openDrafts(place, 'workshop/w1', fs)) };
}

runDraftsTests('drafts in a file', async () => inFile(disk));

runDraftsTests(
  'drafts on a disk that takes seven bytes at a time and fills up',
  async () => {
    const faults: Faults = { shortWrites: 7 };
    const fail = { begin: () => void (faults.room = 5), end: () => void delete faults.room };
    return { ...inFile(faultyDisk(faults)), fail };
  },
  { fails: true },
);
