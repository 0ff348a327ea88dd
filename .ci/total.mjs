import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Adds up what all runners reported, as one plain line: "N passed, N failed", with ", N skipped" when there are any. */
const reports = path.join(import.meta.dirname, '../out/reports');
const total = { passed: 0, failed: 0, skipped: 0 };
/** Tests that failed once and passed when they were tried again. */
const late = [];

const unit = read('unit.json');
if (unit) {
  total.passed += unit.numPassedTests;
  total.failed += unit.numFailedTests + (unit.numFailedTests === 0 && !unit.success ? 1 : 0);
  total.skipped += unit.numPendingTests + unit.numTodoTests;
}
const inBrowser = [read('e2e.json'), read('speed.json'), read('windows.json')];
for (const report of inBrowser) {
  if (!report) continue;
  total.passed += report.stats.expected + report.stats.flaky;
  total.failed += report.stats.unexpected + report.errors.length;
  total.skipped += report.stats.skipped;
  for (const suite of report.suites) collectLate(suite);
}
// A stage that reports no tests (types, lint), or broke off before it did, is one failure.
const stages = read('stages.json');
const reporting = { unit: 'unit.json', e2e: 'e2e.json', windows: 'windows.json', speed: 'speed.json' };
for (const { name, passed } of stages ?? [])
  if (!passed && !(name in reporting && read(reporting[name]))) total.failed += 1;
if (!stages || !unit || inBrowser.includes(undefined)) total.failed ||= 1;

for (const title of late) console.log(`Passed at the second try: ${title}`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);

function collectLate({ suites = [], specs = [] }) {
  for (const { file, title, tests } of specs) {
    if (tests.some(({ status }) => status === 'flaky')) late.push(`${file}: ${title}`);
  }
  for (const suite of suites) collectLate(suite);
}

function read(name) {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), 'utf8'));
  } catch {
    return undefined;
  }
}
