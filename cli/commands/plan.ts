import { basename } from 'node:path';
import { comparePlan, type PlanRow } from '../../core/catalogue/planText/comparePlan';
import type { PlanText } from '../../core/catalogue/planText/planText';
import { describeReference } from '../../core/catalogue/reference';
import { layWordings } from '../../core/catalogue/wording';
import type { DeskApi } from '../../core/contract';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Framework } from '../../core/model/framework';
import type { Library } from '../../core/model/library';
import { enteredFor } from '../../core/commands/wordingsMoved';
import { planTextFile } from '../../core/catalogue/planText/planTextFile';
import { libraryNow } from '../../host/documents/stoodThen';
import { readBounded } from '../../host/runtime/files';
import { counted } from '../io/counted';
import { done, misused, oneLine, refused, type Outcome } from '../io/outcome';
import { LARGEST } from '../io/readWorkshop';
import type { Setting } from '../io/setting';
import { withHost } from '../io/withHost';
import { writeOut } from '../io/writeOut';
import { make } from './makePlan';

/** `plan read FILE`, `plan make FILE`, `plan save`: the text of a plan into the library, as a new plan, and out of it as a file. */
export async function plan(setting: Setting): Promise<Outcome> {
  const [name = '', ...words] = setting.line.words;
  const { plan: id } = setting.line;
  if (!['read', 'make', 'save'].includes(name)) return misused('plan is followed by read, make or save.');
  if (id === undefined) return misused(`plan ${name} needs --plan ID; “frameworks” lists them.`);
  if (name === 'make') return make(setting, id, words);
  const known = await planIn(setting, id);
  if (isRefusal(known)) return refused(known);
  if (name === 'save') return save(setting, known);
  // What only looks works beside an open window; whoever enters has the library, and looks again at what is there then.
  if (setting.line.dryRun) return read(undefined, setting, known, words);
  return withHost(setting, async (desk) => {
    const now = await enteredIn(desk);
    return isRefusal(now) ? refused(now) : read(desk, setting, { ...known, entered: now }, words);
  });
}

interface Known {
  framework: Framework;
  /** It was made in this library. */
  own: boolean;
  /** Official wordings that the library has. */
  entered: Library['wordings'];
}

async function planIn(setting: Setting, id: string): Promise<Known | Refusal> {
  const { reading } = await setting.batch();
  const plans = reading.catalogue.frameworks;
  const known = plans.find(({ framework }) => framework.id === id);
  const available = plans.map(({ framework }) => framework.id).join(', ');
  if (!known) return refuse('framework.unknown', { id, available });
  const { framework, own = false } = known;
  const library = await libraryNow(setting.library);
  return isRefusal(library) ? library : { framework, own, entered: library?.wordings ?? {} };
}

async function enteredIn(desk: DeskApi): Promise<Library['wordings'] | Refusal> {
  const opened = await desk.openLedger({ ledger: LIBRARY });
  if (isRefusal(opened)) return opened;
  return 'wordings' in opened.state ? opened.state.wordings : {};
}

async function read(
  desk: DeskApi | undefined,
  setting: Setting,
  { framework, entered }: Known,
  [file, ...more]: string[],
): Promise<Outcome> {
  if (file === undefined || more.length > 0) return misused('plan read takes one file.');
  const bytes = await readBounded(setting.resolve(file), LARGEST);
  if (isRefusal(bytes)) return refused(bytes, file);
  const batch = await setting.batch();
  const text = await batch.readPlanText(new Uint8Array(bytes), basename(file), framework.levels);
  if (isRefusal(text)) return refused(text, file);
  if (text.plan !== undefined && text.plan !== framework.id)
    return refused(refuse('planText.otherPlan', { plan: text.plan }), file);
  const language = setting.line.language ?? text.language;
  if (language === undefined && text.entries.some((each) => each.language === undefined))
    return misused('The text does not say its language: add --language en|fr|pt|es.');

  const { rows, noPlace, loose } = comparePlan(
    layWordings(framework, Object.values(entered)),
    text,
    language ?? 'en',
  );
  const label = ({ reference, part, language: of }: PlanRow) =>
    `${describeReference(framework, reference, 'en')}${part ? ', definition' : ''} (${of})`;
  const out = rows.map((row) => `${row.state}: ${label(row)}${saidOf(row)}`);
  const err = [
    ...noPlace.map(({ level, number, line }) => `No such number: ${level} ${number} (line ${line})`),
    ...loose.map(({ text: words, line }) => `Fits no number (line ${line}): ${oneLine(words).slice(0, 200)}`),
  ];
  const chosen = rows.filter(
    ({ state }) => state === 'new' || (setting.line.update && state === 'different'),
  );
  if (desk === undefined || chosen.length === 0) return done(out, err);
  return enter(desk, setting, chosen, entered, text, { out, err, file });
}

async function enter(
  desk: DeskApi,
  { line, now }: Setting,
  chosen: readonly PlanRow[],
  wordingsThere: Library['wordings'],
  { entries }: PlanText,
  { out, err, file }: { out: string[]; err: string[]; file: string },
): Promise<Outcome> {
  const lacks = entries.some((each) => each.source === undefined || each.checkedBy === undefined);
  if (lacks && (line.source === undefined || line.checkedBy === undefined))
    return misused(
      'An official wording needs its source and who checked it: --source TEXT --checked-by NAME.',
    );
  const wordings = chosen.flatMap(({ reference, part, language, versions: [only] }) =>
    only
      ? [
          {
            target: reference,
            ...(part && { part }),
            language,
            text: only.text,
            source: only.source ?? line.source ?? '',
            checkedBy: only.checkedBy ?? line.checkedBy ?? '',
            checkedOn: only.checkedOn ?? line.checkedOn ?? now.slice(0, 10),
          },
        ]
      : [],
  );
  const standing = enteredFor(wordingsThere);
  const base = wordings.map((each) => standing(each)?.text ?? null);
  const answer = await desk.runCommand({
    ledger: LIBRARY,
    command: 'wording.enterAll',
    payload: { wordings, base },
  });
  if (isRefusal(answer)) return refused(answer, file);
  return done(out, [...err, `Entered ${counted(wordings.length, 'wording')}.`]);
}

function saidOf({ versions, times }: PlanRow): string {
  if (versions.length > 1)
    return `: ${versions.map(({ line, text }) => `line ${line}: ${oneLine(text)}`).join(' | ')}`;
  const [only] = versions;
  if (!only) return '';
  return `: ${oneLine(only.text)}${times > 1 ? ` (there ${times} times)` : ''}`;
}

async function save(setting: Setting, { framework, own, entered }: Known): Promise<Outcome> {
  const { out } = setting.line;
  if (out === undefined) return misused('plan save needs --out PATH.');
  const ours = Object.values(entered).filter(({ target }) => target.framework === framework.id);
  if (ours.length === 0 && !own) return refused(refuse('planText.noneEntered'));
  const text = planTextFile(framework.id, ours, own ? framework : undefined);
  const written = await writeOut(setting.resolve(out), new TextEncoder().encode(text));
  if (isRefusal(written)) return refused(written, out);
  return done([], [`${written.replaced ? 'Replaced' : 'Wrote'} ${out} (${counted(ours.length, 'wording')})`]);
}
