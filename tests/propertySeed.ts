import fc from 'fast-check';

/**
 * Property tests try the same values in every run, so that a run says something about the change and not about chance.
 * `RAPPORTEUR_SEED=<a whole number>` tries others (the report of a failure says with which); `npm run unit` takes it too.
 */
const DAILY = 20_261_128;
const given = process.env['RAPPORTEUR_SEED'];
const seed = given === undefined ? DAILY : Number(given);
if (!Number.isInteger(seed)) throw new Error(`RAPPORTEUR_SEED is to be a whole number, and is "${given}"`);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
