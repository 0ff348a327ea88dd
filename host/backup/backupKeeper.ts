import { realpath } from 'node:fs/promises';
import type { BackupStatus, DeskEvents } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { readChoice, writeChoice, type BackupChoice } from '../../workspace/backup/choice';
import { markEarlierForRemoval, rememberEarlier, removeEarlier } from '../../workspace/backup/earlierBackups';
import { createBackup } from '../../workspace/backup/openBackup';
import { storageRefusal } from '../../workspace/files/failures';
import type { Audience } from '../runtime/audience';
import type { Jobs } from '../jobs/jobs';
import { findCopyPlaces, type CopyPlaces } from './copyPlaces';
import { isWithin, type KnownPlace } from './places';

/** Quiet time after a change until the library is copied, in milliseconds. */
const PAUSE = 15_000;
/** While work goes on without a pause, a copy is made after this time, in milliseconds. */
const LONGEST_WAIT = 4 * 60_000;
/** Fewest characters of a passphrase. */
export const LEAST_PASSPHRASE = 8;

/** Seconds of quiet before a copy, when RAPPORTEUR_BACKUP_PAUSE says so. Returns milliseconds. */
export function pauseFrom(env: NodeJS.ProcessEnv): number | undefined {
  const seconds = Number(env['RAPPORTEUR_BACKUP_PAUSE']);
  return seconds > 0 ? seconds * 1_000 : undefined;
}

interface KeeperOptions {
  library: string;
  jobs: Jobs;
  desk: Audience<DeskEvents>;
  now: () => string;
  newId: () => string;
  /** Default: 15 seconds. Tests wait less. */
  pauseMs?: number | undefined;
}

/** Keeps a second copy of the library on a stick or another disk: at each pause in the work, and on closing. */
export class BackupKeeper {
  #choice: BackupChoice | undefined;
  #isBehind = false;
  #refusal: Refusal | undefined;
  #copying: Promise<BackupStatus | Refusal> | undefined;
  /** The last step of an erasing: what a copy took now would hold what is on its way out. */
  #erasing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** When the oldest change that no copy holds was made, in milliseconds of the monotonic clock. */
  #waitingSince: number | undefined;

  private constructor(private readonly options: KeeperOptions) {}

  static async open(options: KeeperOptions): Promise<BackupKeeper> {
    const keeper = new BackupKeeper(options);
    keeper.#choice = await readChoice(options.library);
    // What the last run did after its last copy is not known: the first pause finds out, and writes nothing if nothing did.
    if (keeper.#choice) keeper.changed();
    return keeper;
  }

  get status(): BackupStatus {
    if (!this.#choice) return { state: 'none' };
    const { label, kind, key, copiedAt } = this.#choice;
    return {
      state: this.#copying ? 'copying' : this.#refusal ? 'failed' : 'resting',
      label,
      kind,
      encrypted: key !== null,
      ...(copiedAt !== undefined && { copiedAt }),
      isBehind: this.#isBehind,
      ...(this.#refusal && { refusal: this.#refusal }),
    };
  }

  /** Something was saved: a copy follows at the next pause. */
  changed(): void {
    if (!this.#choice) return;
    const wasBehind = this.#isBehind;
    this.#isBehind = true;
    if (!wasBehind) this.#publish();
    this.#schedule();
  }

  /** Begins a backup in a place. The first copy is made at once. */
  async start(place: KnownPlace, passphrase: string | null, job: string): Promise<BackupStatus | Refusal> {
    if (passphrase !== null && passphrase.length < LEAST_PASSPHRASE)
      return refuse('backup.weakPassphrase', { least: LEAST_PASSPHRASE });
    const { library, now } = this.options;
    const folder = await realpath(place.folder).catch(() => undefined);
    if (folder === undefined) return refuse('backup.gone');
    if (isWithin(folder, library)) return refuse('backup.insideLibrary');
    const created = await createBackup(folder, passphrase ?? undefined, now());
    if (isRefusal(created)) return created;
    const { key } = created;
    await this.#copying;
    const { label, kind } = place;
    const failure = await this.#choose({
      version: 1,
      backup: created.folder,
      label,
      kind,
      key: key?.toString('base64') ?? null,
    });
    return failure ?? this.copyNow(job);
  }

  async stop(): Promise<BackupStatus | Refusal> {
    clearTimeout(this.#timer);
    await this.#copying;
    const failure = await this.#choose(undefined);
    if (failure) return failure;
    this.#publish();
    return this.status;
  }

  /** A copy now; one that is being made is waited for first. */
  async copyNow(job: string = this.options.newId()): Promise<BackupStatus | Refusal> {
    while (this.#erasing ?? this.#copying) await (this.#erasing ?? this.#copying);
    if (!this.#choice) return refuse('backup.notChosen');
    this.#copying = this.#copy(this.#choice, job);
    this.#publish();
    return this.#copying;
  }

  /**
   * People are erased: the copies made before hold their names, and go with the next copy, made at once. So do backups
   * that this library began elsewhere, as soon as they can be reached. That is on disk before the last step of the erasing,
   * which can be asked for again until it is done, and no copy begins in between: cut short anywhere, nothing is forgotten.
   */
  async forgetEarlier(last: () => Promise<Refusal | undefined>): Promise<Refusal | undefined> {
    let done = () => {};
    this.#erasing = new Promise((resolve) => (done = resolve));
    try {
      await this.#copying;
      await markEarlierForRemoval(this.options.library);
      const forgetBefore = this.options.now();
      const failed = this.#choice && (await this.#choose({ ...this.#choice, forgetBefore }));
      const refused = failed ?? (await last());
      if (refused) return refused;
    } catch (error) {
      return storageRefusal(error);
    } finally {
      this.#erasing = undefined;
      done();
    }
    if (!this.#choice) return undefined;
    this.#isBehind = true;
    this.copyNow().catch(this.#failed);
    return undefined;
  }

  /** Where copies lie that were made before. Throws system errors. */
  copyPlaces(): Promise<CopyPlaces> {
    return findCopyPlaces(this.options.library, this.#choice);
  }

  /** The last copy. To be called once every ledger is closed. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#copying;
    if (this.#choice && this.#isBehind) await this.copyNow();
    clearTimeout(this.#timer);
  }

  async #copy(choice: BackupChoice, job: string): Promise<BackupStatus | Refusal> {
    clearTimeout(this.#timer);
    const { library, jobs, desk, now } = this.options;
    this.#waitingSince = undefined;
    this.#isBehind = false;
    const at = now();
    const order = {
      library,
      backup: choice.backup,
      at,
      ...(choice.key !== null && { key: Buffer.from(choice.key, 'base64') }),
      forgetEarlier: choice.forgetBefore !== undefined,
    };
    const taken = await jobs.run(job, { kind: 'backUp', order }, (step) =>
      desk.publish('job', { job, ...step }),
    );
    this.#copying = undefined;
    if (isRefusal(taken)) {
      this.#refusal = taken;
      this.#isBehind = true;
      // A stick that comes back is found at the next pause; meanwhile it is looked for from time to time.
      this.#schedule(LONGEST_WAIT);
    } else {
      this.#refusal = undefined;
      const { forgetBefore: _, ...kept } = this.#choice ?? choice;
      const erasedMeanwhile = this.#choice?.forgetBefore !== choice.forgetBefore;
      const failure = await this.#choose({
        ...(erasedMeanwhile ? (this.#choice ?? choice) : kept),
        copiedAt: at,
      });
      if (failure) this.#refusal = failure;
      // What cannot be removed now is tried again after the next copy.
      await removeEarlier(library, choice.backup).catch(() => undefined);
    }
    this.#publish();
    return isRefusal(taken) ? taken : this.status;
  }

  #schedule(wait: number = this.options.pauseMs ?? PAUSE): void {
    clearTimeout(this.#timer);
    this.#waitingSince ??= performance.now();
    const left = this.#waitingSince + LONGEST_WAIT - performance.now();
    this.#timer = setTimeout(
      () => {
        this.copyNow().catch(this.#failed);
      },
      Math.max(0, Math.min(wait, left)),
    );
    this.#timer.unref();
  }

  /** What a copy made by itself broke off with: told as any other, and the next one is tried. */
  readonly #failed = (fault: unknown): void => {
    this.#copying = undefined;
    this.#refusal = storageRefusal(fault);
    this.#publish();
  };

  async #choose(choice: BackupChoice | undefined): Promise<Refusal | undefined> {
    const before = this.#choice?.backup;
    try {
      if (before !== undefined && before !== choice?.backup)
        await rememberEarlier(this.options.library, before);
      await writeChoice(this.options.library, choice);
    } catch (error) {
      return storageRefusal(error);
    }
    this.#choice = choice;
    if (!choice) [this.#isBehind, this.#refusal] = [false, undefined];
    return undefined;
  }

  #publish(): void {
    this.options.desk.publish('backup', this.status);
  }
}
