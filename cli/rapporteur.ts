import { version } from '../package.json';
import { readCommandLine } from './io/commandLine';
import { archive } from './commands/archive';
import { backup } from './commands/backup';
import { exportFile } from './commands/export';
import { frameworks } from './commands/frameworks';
import { participants } from './commands/participants';
import { plan } from './commands/plan';
import { restore } from './commands/restore';
import { styles } from './commands/styles';
import { validate } from './commands/validate';
import { HELP, helpOn, wrongOption } from './help';
import { done, lineOf, misused, type Outcome } from './io/outcome';
import { settingOf, type Setting } from './io/setting';

const COMMANDS: Record<string, (setting: Setting) => Promise<Outcome>> = {
  export: exportFile,
  validate,
  styles,
  frameworks,
  plan,
  archive,
  participants,
  backup,
  restore,
};

async function outcomeOf(args: string[]): Promise<Outcome> {
  const line = readCommandLine(args);
  if ('wrong' in line) return misused(line.wrong);
  if (line.version) return done([version]);
  if (line.help || line.command === '')
    return line.help ? done([helpOn(line.command)]) : { code: 2, err: [HELP] };
  const command = Object.hasOwn(COMMANDS, line.command) ? COMMANDS[line.command] : undefined;
  if (!command) return misused(`There is no command “${line.command}”.`);
  const wrong = wrongOption(line.command, line.given);
  if (wrong !== undefined) return misused(wrong);
  const setting = settingOf(line);
  const outcome = await command(setting);
  const leftOut = setting.leftOut.map((refusal) => `Left out: ${lineOf(refusal)}`);
  return { ...outcome, err: [...leftOut, ...(outcome.err ?? [])] };
}

/** Runs one command; every fault becomes one line and an exit code, never a stack trace. */
async function run(): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = await outcomeOf(process.argv.slice(2));
  } catch (fault) {
    const kind = fault instanceof Error ? fault.name : 'Error';
    outcome = {
      code: 1,
      err: [`Internal fault (${kind}). Nothing was written; please report what you ran.`],
    };
    if (process.env['RAPPORTEUR_DEBUG'])
      outcome = { code: 1, err: [String(fault instanceof Error ? fault.stack : fault)] };
  }
  for (const line of outcome.out ?? []) process.stdout.write(`${line}\n`);
  for (const line of outcome.err ?? []) process.stderr.write(`${line}\n`);
  process.exitCode = outcome.code;
}

// A reader that stops early (| head) is no fault.
process.stdout.on('error', () => process.exit());
run().catch(() => process.exit(1));
