import { parseArgs } from 'node:util';
import { daySchema } from '../../core/model/ids';
import { LANGUAGES, type Language } from '../../core/model/language';
import { languageSchema } from '../../core/model/languageSchema';

/** A parsed command line, checked as far as that needs no file. */
export interface CommandLine {
  command: string;
  words: string[];
  /** Names of the options that were given, without their dashes. */
  given: string[];
  library?: string;
  workshop?: string;
  style?: string;
  language?: Language;
  /** The language of the other column. */
  beside?: Language;
  /** A copy to read and mark by hand. */
  reading: boolean;
  /** Recommendations and actions of the plan: as an annex, or alone. */
  annex: boolean;
  mapping: boolean;
  /** The programme, and with it the times that items were really held at. */
  runningOrder: boolean;
  held: boolean;
  /** What interpreters want in the booth, and with it who waits for the floor. */
  booth: boolean;
  speakers: boolean;
  /** Of what changed, the reworded texts alone. */
  slip: boolean;
  out?: string;
  /** ISO 8601, UTC. */
  at?: string;
  /** Revision of a workshop of the library, in place of a time. */
  atRevision?: number;
  /** Of the list of changes: since when, by a time or a revision. */
  since?: { at: string } | { rev: number };
  /** Id of a workshop of the library, in place of a file. */
  from?: string;
  /** YYYY-MM-DD. */
  issuedOn?: string;
  /** Number of the correction in progress, confirmed by the person who issues it. */
  correction?: string;
  /** The day the correction was made, YYYY-MM-DD. */
  correctedOn?: string;
  /** Id of a plan. */
  plan?: string;
  /** What a new plan is called. */
  name?: string;
  /** Where an official wording comes from, who checked it, and on which day (YYYY-MM-DD). */
  source?: string;
  checkedBy?: string;
  checkedOn?: string;
  /** What is corrected, and why. */
  reason?: string;
  contributions: boolean;
  /** The time limit for reading a file. */
  seconds?: number;
  to?: string;
  copy?: string;
  /** The head of the archive's inventory that somebody kept. */
  head?: string;
  passphraseFile?: string;
  unencrypted: boolean;
  allowMissing: boolean;
  update: boolean;
  /** Say what would be done, and do nothing. */
  dryRun: boolean;
  help: boolean;
  version: boolean;
}

const OPTIONS = {
  library: { type: 'string' },
  workshop: { type: 'string' },
  style: { type: 'string' },
  language: { type: 'string' },
  beside: { type: 'string' },
  reading: { type: 'boolean' },
  annex: { type: 'boolean' },
  mapping: { type: 'boolean' },
  'running-order': { type: 'boolean' },
  held: { type: 'boolean' },
  booth: { type: 'boolean' },
  speakers: { type: 'boolean' },
  slip: { type: 'boolean' },
  out: { type: 'string' },
  at: { type: 'string' },
  from: { type: 'string' },
  since: { type: 'string' },
  'issued-on': { type: 'string' },
  correction: { type: 'string' },
  'corrected-on': { type: 'string' },
  plan: { type: 'string' },
  name: { type: 'string' },
  source: { type: 'string' },
  'checked-by': { type: 'string' },
  'checked-on': { type: 'string' },
  'dry-run': { type: 'boolean' },
  reason: { type: 'string' },
  contributions: { type: 'boolean' },
  seconds: { type: 'string' },
  to: { type: 'string' },
  copy: { type: 'string' },
  head: { type: 'string' },
  'passphrase-file': { type: 'string' },
  unencrypted: { type: 'boolean' },
  'allow-missing': { type: 'boolean' },
  update: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Parses a command line; or returns `{wrong}`: one line that says what is wrong with it. */
export function readCommandLine(args: string[]): CommandLine | { wrong: string } {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    // Node's own sentence names the option; its advice on “--” is left out.
    const reason = error instanceof Error ? error.message : 'This cannot be read.';
    return { wrong: `${reason.split(/[.\n]/, 1)[0] ?? reason}.` };
  }
  const { values, positionals, tokens } = parsed;
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = given.find((name, index) => given.indexOf(name) < index);
  if (twice !== undefined) return { wrong: `--${twice} is given more than once.` };
  const [language, beside] = [values.language, values.beside].map((value) =>
    languageSchema.optional().safeParse(value),
  );
  if (!language?.success || !beside?.success) {
    const wrong = (language?.success ? values.beside : values.language) ?? '';
    return { wrong: `There is no language “${wrong}”. Languages: ${LANGUAGES.join(', ')}.` };
  }
  // A year alone is no time: of a workshop of the library a number is a revision.
  const momentOf = (value: string) =>
    values.from !== undefined && /^\d{1,9}$/.test(value) ? { rev: Number(value) } : timeOf(value);
  for (const value of [values.at, values.since]) {
    if (value !== undefined && momentOf(value) === undefined)
      return {
        wrong: `“${value}” is not a time. Write it as 2026-01-31T12:00:00Z${values.from === undefined ? '' : ', or the number of a revision'}.`,
      };
  }
  const at = values.at === undefined ? undefined : momentOf(values.at);
  const since = values.since === undefined ? undefined : momentOf(values.since);
  for (const name of ['issued-on', 'corrected-on', 'checked-on'] as const) {
    if (!daySchema.optional().safeParse(values[name]).success)
      return { wrong: `“${values[name] ?? ''}” is not a day. Write it as 2026-01-31.` };
  }
  if (values.seconds !== undefined && !/^[1-9]\d{0,4}$/.test(values.seconds)) {
    return { wrong: `“${values.seconds}” is not a number of seconds.` };
  }
  const [command = '', ...words] = positionals;
  return {
    command,
    words,
    given,
    ...(values.library !== undefined && { library: values.library }),
    ...(values.workshop !== undefined && { workshop: values.workshop }),
    ...(values.style !== undefined && { style: values.style }),
    ...(language.data !== undefined && { language: language.data }),
    ...(beside.data !== undefined && { beside: beside.data }),
    reading: values.reading ?? false,
    annex: values.annex ?? false,
    mapping: values.mapping ?? false,
    runningOrder: values['running-order'] ?? false,
    held: values.held ?? false,
    booth: values.booth ?? false,
    speakers: values.speakers ?? false,
    slip: values.slip ?? false,
    ...(values.out !== undefined && { out: values.out }),
    ...(at && ('rev' in at ? { atRevision: at.rev } : { at: at.at })),
    ...(since && { since }),
    ...(values.from !== undefined && { from: values.from }),
    ...(values['issued-on'] !== undefined && { issuedOn: values['issued-on'] }),
    ...(values.correction !== undefined && { correction: values.correction }),
    ...(values['corrected-on'] !== undefined && { correctedOn: values['corrected-on'] }),
    ...(values.plan !== undefined && { plan: values.plan }),
    ...(values.name !== undefined && { name: values.name }),
    ...(values.source !== undefined && { source: values.source }),
    ...(values['checked-by'] !== undefined && { checkedBy: values['checked-by'] }),
    ...(values['checked-on'] !== undefined && { checkedOn: values['checked-on'] }),
    ...(values.reason !== undefined && { reason: values.reason }),
    contributions: values.contributions ?? false,
    ...(values.seconds !== undefined && { seconds: Number(values.seconds) }),
    ...(values.to !== undefined && { to: values.to }),
    ...(values.head !== undefined && { head: values.head }),
    ...(values.copy !== undefined && { copy: values.copy }),
    ...(values['passphrase-file'] !== undefined && { passphraseFile: values['passphrase-file'] }),
    unencrypted: values.unencrypted ?? false,
    allowMissing: values['allow-missing'] ?? false,
    update: values.update ?? false,
    dryRun: values['dry-run'] ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

/** A day, or a time with its zone: what JavaScript reads otherwise is guessed ("Rev.2" as 2001), or the laptop's own hour. */
function timeOf(value: string): { at: string } | undefined {
  const [, day = ''] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.exec(value) ?? [];
  if (!daySchema.safeParse(day).success || Number.isNaN(Date.parse(value))) return undefined;
  return { at: new Date(value).toISOString() };
}
