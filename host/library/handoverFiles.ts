import { handoverSchema, type Handover } from '../../core/handover/file';
import type { Workshop } from '../../core/model/workshop';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import {
  findOriginal,
  findHandoverFile,
  removeHandoverFile,
  saveOriginal,
  saveHandoverFile,
  type HandoverFileKind,
} from '../../workspace/library/handoverFiles';

/**
 * Handover files that were received or taken back. Each is saved before the journal names it; a file that no line names
 * is ignored.
 */
export class HandoverFiles {
  constructor(
    private readonly library: string,
    private readonly fs: FileSystem = disk,
  ) {}

  /** The file that a workshop began with here; undefined for one created here. */
  async original(workshop: string): Promise<Handover | undefined> {
    return read(workshop, await findOriginal(this.library, workshop, this.fs));
  }

  async find(kind: HandoverFileKind, workshop: string, file: string): Promise<Handover | undefined> {
    return read(workshop, await findHandoverFile(this.library, workshop, kind, file, this.fs));
  }

  /** The copy that this workshop stands on, if it is one. */
  async received({ id, received }: Workshop): Promise<Handover | undefined> {
    const named = received && (await this.find('received', id, received.file));
    if (named) return named;
    const beginning = await this.original(id);
    return received === undefined || beginning?.file === received.file ? beginning : undefined;
  }

  /** Throws system errors. */
  keepOriginal(file: Handover): Promise<void> {
    return saveOriginal(this.library, file.base.id, JSON.stringify(file), this.fs);
  }

  /** Throws system errors. */
  keep(kind: HandoverFileKind, file: Handover): Promise<void> {
    return saveHandoverFile(this.library, file.base.id, kind, file.file, JSON.stringify(file), this.fs);
  }

  /** What was refused after it was kept holds nothing that anybody needs. A disk that refuses this too loses nothing by it. */
  async forget(kind: HandoverFileKind, file: Handover): Promise<void> {
    await removeHandoverFile(this.library, file.base.id, kind, file.file, this.fs).catch(() => undefined);
  }
}

/** A damaged one, or another workshop's, is as good as none: what stands on it says so. */
function read(workshop: string, bytes: Uint8Array | undefined): Handover | undefined {
  if (!bytes) return undefined;
  try {
    const file = handoverSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
    return file?.base.id === workshop ? file : undefined;
  } catch {
    return undefined;
  }
}
