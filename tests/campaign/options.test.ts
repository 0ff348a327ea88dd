import { expect, it } from 'vitest';
import { HELP, PART_NAMES, readOptions } from './options.mjs';

it('the campaign does all of its parts unless some are named', () => {
  expect(readOptions([]).parts).toEqual(PART_NAMES);
  expect(readOptions(['--only', 'files,kills', '--minutes', '0.5']).parts).toEqual(['kills', 'files']);
});

it.each([
  [['--hlep'], /--hlep/],
  [['--only', 'kill'], /no part "kill"/],
  [['--minutes', 'ten'], /"ten" is not a number/],
  [['--workers', '0'], /"0" is not a number above 0/],
  [['--rounds', 'all'], /"all" is neither a round/],
])('an option that is not understood is named: %s', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

it('its help names every option', () => {
  expect(readOptions(['-h']).help).toBe(true);
  for (const name of ['seed', 'minutes', 'only', 'workers', 'rounds', 'thorough', 'anew'])
    expect(HELP).toContain(`--${name}`);
});
