import { cpSync } from 'node:fs';
import path from 'node:path';
import { isRefusal } from '../../../core/messages/refusal';
import { sheetXml, workbook } from '../../workspace/registration/workbook';
import { settleIn, type OtherLaptop, type Session } from '../session';
import { WORK } from '../work';

const ROWS = Array.from({ length: 200 }, (_, at) => [`Person ${at}`, at % 2 ? 'Mali' : 'Niger', 'Adviser']);
const HEADER = ['Name', 'Country', 'Function'];
export const LIST = new TextEncoder().encode([HEADER, ...ROWS].map((row) => row.join(';')).join('\n'));

type Bytes = Uint8Array<ArrayBuffer>;

/** One sound file of each kind, and where the folders lie that are damaged and put back. */
export interface Sound {
  workshop: Bytes;
  handovers: Bytes[];
  sealed: Bytes[];
  passphrase: string;
  sheet: Bytes;
  stick: string;
  stickCopy: string;
  archive: string;
  archiveCopy: string;
}

/** Makes a library with something to lose, and the sound files. */
export async function makeSound(
  session: Session,
  other: OtherLaptop,
  place: { library: string; stick: string; copies: string },
): Promise<Sound> {
  const { client, scene } = session;
  await settleIn(session);
  for (let times = 0; times < 3; times += 1) await WORK.captures(session);
  await WORK.drafts(session);
  for (const kind of ['archiving', 'archiving', 'correcting', 'secondCopy'] as const)
    await WORK[kind](session);
  const [sample = ''] = scene.issued;
  const handle = await client.api.exportWorkshopFile({ workshop: sample, attribution: true });
  const workshop = isRefusal(handle) ? undefined : await client.download(handle.file);
  const passphrase = 'correct horse battery';
  const sealed = await sealedBy(session, passphrase);
  if (!workshop || !sealed) throw new Error('the sound files could not be made');
  const archive = path.join(place.library, 'archive');
  const [stickCopy, archiveCopy] = ['stick', 'archive'].map((name) => path.join(place.copies, name));
  if (!stickCopy || !archiveCopy) throw new Error('no folders');
  cpSync(place.stick, stickCopy, { recursive: true, preserveTimestamps: true });
  cpSync(archive, archiveCopy, { recursive: true, preserveTimestamps: true });
  const sheet = new Uint8Array(workbook({ Participants: sheetXml([HEADER, ...ROWS]) }));
  return {
    workshop,
    handovers: other.handovers,
    sealed: [sealed],
    passphrase,
    sheet,
    stick: place.stick,
    stickCopy,
    archive,
    archiveCopy,
  };
}

async function sealedBy({ client, scene }: Session, passphrase: string): Promise<Bytes | undefined> {
  const [workshop = ''] = scene.workshops;
  const handed = await client.api.handOver({ workshop, label: 'Sealed', passphrase });
  return isRefusal(handed) ? undefined : client.download(handed.file);
}
