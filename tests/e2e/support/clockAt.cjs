/**
 * Loaded before the application (`node --require`): a computer that is started at RAPPORTEUR_CLOCK_AT (ISO 8601), and whose
 * clocks go on at a tenth of their speed, so that a test on a busy machine stays within its minute.
 */
const { performance } = require('node:perf_hooks');

const began = process.env.RAPPORTEUR_CLOCK_AT;
const SLOWER = 10;

if (began !== undefined) {
  const real = performance.now.bind(performance);
  const loaded = real();
  const now = () => Date.parse(began) + (real() - loaded) / SLOWER;
  performance.now = () => real() / SLOWER;
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [now()] : given));
    }
    static now() {
      return Math.floor(now());
    }
  };
}
