import { mkdir } from 'node:fs/promises';
import path, { basename } from 'node:path';
import { newPlan } from '../../core/catalogue/planText/newPlan';
import { clashOf } from '../../core/catalogue/planText/planMade';
import type { PlanText } from '../../core/catalogue/planText/planText';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Framework } from '../../core/model/framework';
import { idSchema } from '../../core/model/ids';
import { readBounded } from '../../host/runtime/files';
import { counted } from '../io/counted';
import { done, misused, refused, type Outcome } from '../io/outcome';
import { LARGEST } from '../io/readWorkshop';
import type { Setting } from '../io/setting';
import { writeOut } from '../io/writeOut';

/** `plan make FILE`: a new plan of the library, out of its official text. It is offered from the next start. */
export async function make(setting: Setting, id: string, [file, ...more]: string[]): Promise<Outcome> {
  if (file === undefined || more.length > 0) return misused('plan make takes one file.');
  if (!idSchema.safeParse(id).success) return misused('An id has letters, digits and . _ : - only.');
  const batch = await setting.batch();
  const known = batch.reading.catalogue.frameworks.map(({ framework }) => framework);
  const levels = known.find(({ kind }) => kind === 'plan')?.levels;
  if (!levels) return refused(refuse('framework.unknown', { id, available: '' }));
  const bytes = await readBounded(setting.resolve(file), LARGEST);
  if (isRefusal(bytes)) return refused(bytes, file);
  const read = await batch.readPlanText(new Uint8Array(bytes), basename(file), levels);
  if (isRefusal(read)) return refused(read, file);
  // What another laptop made is the same plan here.
  const plan = read.whole?.id === id ? read.whole : made(setting, id, read, levels);
  if ('misused' in plan) return misused(plan.misused);
  if (isRefusal(plan)) return refused(plan, file);
  const clash = clashOf(known, plan);
  if (clash) return refused(clash);

  const { dryRun } = setting.line;
  const actions = plan.domains.flatMap(({ objectives }) => objectives.flatMap((each) => each.actions)).length;
  const what = `${nameOf(plan)}: ${counted(plan.domains.length, 'domain')}, ${counted(actions, 'action')}`;
  if (dryRun) return done([what]);
  const folder = path.join(setting.ownTemplates, 'frameworks');
  await mkdir(folder, { recursive: true });
  const place = path.join(folder, `${id}.json`);
  const written = await writeOut(place, new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`));
  if (isRefusal(written)) return refused(written, place);
  return done([what], [`Wrote ${place}. Windows offer it from their next start.`]);
}

function made(
  { line }: Setting,
  id: string,
  read: PlanText,
  levels: Framework['levels'],
): Framework | Refusal | { misused: string } {
  const { source, checkedBy, name, language = read.language } = line;
  if (name === undefined || source === undefined || checkedBy === undefined)
    return { misused: 'plan make needs --name TEXT, --source TEXT and --checked-by NAME.' };
  if (language === undefined)
    return { misused: 'The text does not say its language: add --language en|fr|pt|es.' };
  return newPlan(read, { id, name: { [language]: name }, language, source, checkedBy, levels });
}

function nameOf({ name, id }: Framework): string {
  return Object.values(name)[0] ?? id;
}
