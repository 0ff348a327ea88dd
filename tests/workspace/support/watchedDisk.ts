import { disk, type FileSystem } from '../../../workspace/files/fileSystem';
import { systemError } from './faultyDisk';

const NOTHING = (): string | undefined => undefined;

/** The real disk, which counts opened files and refuses some of them. */
export function watchedDisk(): FileSystem & {
  refuses: (path: string) => string | undefined;
  reads: string[];
  most: number;
} {
  let open = 0;
  const watched: ReturnType<typeof watchedDisk> = {
    ...disk,
    refuses: NOTHING,
    reads: [] as string[],
    most: 0,
    open: async (path: string, flags: string | number, mode?: number) => {
      const code = watched.refuses(path);
      if (code !== undefined) throw systemError(code);
      const file = await disk.open(path, flags, mode);
      if (flags === 'r') watched.reads.push(path);
      open += 1;
      watched.most = Math.max(watched.most, open);
      return {
        write: file.write.bind(file),
        read: file.read.bind(file),
        stat: file.stat.bind(file),
        truncate: file.truncate.bind(file),
        sync: file.sync.bind(file),
        datasync: file.datasync.bind(file),
        close: async () => {
          await file.close();
          open -= 1;
        },
      };
    },
  };
  return watched;
}
