import { parseArgs } from 'node:util';

/** The parts of the campaign, in order. */
export const PART_NAMES = /** @type {const} */ (['kills', 'cuts', 'faults', 'damage', 'files']);

export const HELP = `npm run campaign -- [--seed TEXT] [--minutes N] [--only kills,cuts,faults,damage,files] [--workers N]
                       [--rounds A-B] [--thorough] [--anew]

Kills hosts, cuts the power, fails the disk, damages libraries and opens malformed files, and goes on where the same seed
was left. With --rounds only these are done, and nothing is remembered. Ends with 1 when something was lost, said falsely,
ended, slow or swollen, or when a control did not show up; with 2 when it could not run.`;

const options = /** @type {const} */ ({
  seed: { type: 'string', default: 'rapporteur' },
  minutes: { type: 'string', default: '60' },
  only: { type: 'string', default: PART_NAMES.join(',') },
  workers: { type: 'string', default: '2' },
  rounds: { type: 'string' },
  thorough: { type: 'boolean', default: false },
  anew: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
});

/**
 * What was asked for on the command line.
 * @param {string[]} args without the program's own
 * @throws {Error} a sentence that says which option is not understood
 */
export function readOptions(args) {
  const { values } = parseArgs({ args, options });
  const asked = values.only.split(',');
  const unknown = asked.find((name) => !PART_NAMES.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`--only: there is no part "${unknown}".`);
  for (const name of /** @type {const} */ (['minutes', 'workers'])) {
    if (!(Number(values[name]) > 0)) throw new Error(`--${name}: "${values[name]}" is not a number above 0.`);
  }
  if (values.rounds !== undefined && !/^\d+(-\d+)?$/.test(values.rounds))
    throw new Error(`--rounds: "${values.rounds}" is neither a round ("200") nor a range ("200-215").`);
  return { ...values, parts: PART_NAMES.filter((name) => asked.includes(name)) };
}
