import type { Catalogue, CataloguedFramework } from '../../../core/catalogue/catalogue';
import { correctionTitle, plainRuns } from '../../../core/document/correctionSentences';
import { issuerOf } from '../../../core/document/issuer';
import type { ReplacedBy } from '../../../core/document/validity';
import type { WhoseAttribution } from '../../../core/erasing/eraseAttribution';
import { redactFile } from '../../../core/exchange/redactFile';
import { onlyRemoves } from '../../../core/erasing/onlyRemoves';
import { isUnread, type ReadWorkshop } from '../../../core/exchange/read';
import { isRefusal, refuse, type Refusal } from '../../../core/messages/refusal';
import { frameworkSchema } from '../../../core/model/framework';
import { houseStyleSchema, type HouseStyle } from '../../../core/model/houseStyle';
import type { Language } from '../../../core/model/language';
import type { Reservation } from '../../../core/model/recommendation';
import type { Workshop } from '../../../core/model/workshop';
import { readWorkshopBytes } from './readWorkshopBytes';
import type { OnStep } from './onStep';
import { renderEdition, type Rendered } from './renderEdition';
import { newId } from '../../runtime/newId';

interface File {
  path: string;
  bytes: Uint8Array;
}

/** What is to be taken out of an archived package, and all that its document is drawn from. */
export interface RedactPackageTask {
  kind: 'redactPackage';
  package: string;
  /** The payload: Word file, workshop file, style and plans as they were then. */
  files: File[];
  /** Which of them is the document, its language and its plain text. */
  document: string;
  language: Language;
  text: string;
  /** The issue that is in force instead of it. */
  replacedBy?: ReplacedBy;
  whose: WhoseAttribution;
  /** Reservations that stay, by recommendation: a workshop file under the rule of non-attribution leaves them out. */
  reservations: Record<string, Reservation[]>;
  /** For what the package does not hold: names of delegations, a style or a plan of its own. */
  catalogue: Catalogue;
  /** ISO 8601 instant, UTC. */
  now: string;
}

/** The payload and the text without it; undefined when nothing of it was there. */
export interface RedactedPackage {
  redacted?: { files: File[]; text: string; contributions: boolean; organisation: string };
}

/**
 * Takes who proposed, objected, reserved and spoke out of a package: out of its workshop file, and out of its document by
 * drawing that anew in its own style, where the document said so. Refused, when that would change anything else.
 */
export async function redactPackage(
  task: RedactPackageTask,
  onStep: OnStep,
): Promise<RedactedPackage | Refusal> {
  const { language, files, document, text, now } = task;
  const unreadable = refuse('archive.notRedacted', { id: task.package });
  const own = files.find(({ path }) => path.endsWith('.rapporteur'));
  const catalogue = catalogueOf(task);
  const read = own && readAgain(own.bytes, catalogue, now);
  if (!own || !read) return unreadable;
  const file = redactFile(read.file, task.whose);
  const says = file !== read.file;
  const mayReserve = read.workshop.document.nature === 'negotiated';
  if (!says && !mayReserve) return {};
  const bytes = says ? Buffer.from(`${JSON.stringify(file, null, 2)}\n`) : own.bytes;
  const nameless = readAgain(bytes, catalogue, now);
  const style = styleOf(task, catalogue, read.workshop);
  if (!nameless || !style) return unreadable;

  const isAttributed = read.workshop.attribution === 'byDelegation';
  const workshop = asNoticed(
    isAttributed ? nameless.workshop : withReservations(nameless.workshop, task.reservations),
    task,
  );
  const frameworks = catalogue.frameworks.map(({ framework }) => framework);
  const { directory } = catalogue;
  const options = { allowMissing: true, ...(task.replacedBy && { replacedBy: task.replacedBy }) };
  const input = { workshop, style, frameworks, directory, language, now, options };
  const drawn = await renderEdition(
    { kind: 'render', material: { what: 'document', input }, format: 'docx' },
    onStep,
  );
  if (isRefusal(drawn)) return drawn;
  const isSame = drawn.text === text;
  if (isSame && !says) return {};
  if (!onlyRemoves(text, drawn.text)) return unreadable;
  return {
    redacted: {
      files: files.map((each) =>
        each === own ? { ...each, bytes } : each.path === document && !isSame ? withBytes(each, drawn) : each,
      ),
      text: drawn.text,
      contributions: (file.contributions?.length ?? 0) > 0,
      organisation: issuerOf(style, workshop.document.fields, language),
    },
  };
}

const withBytes = (file: File, { bytes }: Rendered): File => ({ ...file, bytes });

function readAgain(bytes: Uint8Array, catalogue: Catalogue, now: string): ReadWorkshop | undefined {
  const read = readWorkshopBytes(bytes, { catalogue, now, newId });
  return isUnread(read) ? undefined : read;
}

/** Where the document did not say that it is a correction (packages of before the notice), it is drawn without saying so. */
function asNoticed(workshop: Workshop, { text, language }: RedactPackageTask): Workshop {
  const { correction, ...document } = workshop.document;
  if (!correction || text.includes(plainRuns(correctionTitle(correction, language)))) return workshop;
  return { ...workshop, document };
}

/** Reservations that stay are those of the journal, where the package's own file speaks of none. */
function withReservations(workshop: Workshop, reservations: RedactPackageTask['reservations']): Workshop {
  const recommendations = Object.entries(workshop.recommendations).map(([id, item]) => [
    id,
    item.reservations.length > 0 ? item : { ...item, reservations: reservations[id] ?? [] },
  ]);
  return { ...workshop, recommendations: Object.fromEntries(recommendations) };
}

/** What is in the package comes before what is known today. */
function catalogueOf({ files, catalogue }: RedactPackageTask): Catalogue {
  const styles = parsedIn(files, 'documents/', houseStyleSchema);
  const plans = parsedIn(files, 'frameworks/', frameworkSchema);
  const known = (id: string): CataloguedFramework['hash'] =>
    catalogue.frameworks.find(({ framework }) => framework.id === id)?.hash ?? '';
  return {
    directory: catalogue.directory,
    styles: [...styles, ...catalogue.styles.filter(({ id }) => !styles.some((style) => style.id === id))],
    frameworks: [
      ...plans.map((framework) => ({ framework, hash: known(framework.id) })),
      ...catalogue.frameworks.filter(({ framework }) => !plans.some(({ id }) => id === framework.id)),
    ],
  };
}

/** The style that the package's document was drawn in: the one it holds. */
function styleOf(
  { files }: RedactPackageTask,
  { styles }: Catalogue,
  workshop: Workshop,
): HouseStyle | undefined {
  const [own] = parsedIn(files, 'documents/', houseStyleSchema);
  return own ?? styles.find(({ id }) => id === workshop.document.style);
}

function parsedIn<T>(
  files: readonly File[],
  folder: string,
  schema: { safeParse: (value: unknown) => { data?: T | undefined } },
): T[] {
  return files.flatMap(({ path, bytes }) => {
    if (!path.startsWith(folder)) return [];
    try {
      return schema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? [];
    } catch {
      return [];
    }
  });
}
