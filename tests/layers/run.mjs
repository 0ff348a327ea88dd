/** `npm run layers`: says which imports break a rule, shows the floors of each room, and counts circles among folders. */
import { createRequire } from 'node:module';
import { folderCircles } from './circles.mjs';
import { cruiseTree } from './cruise.mjs';

const floors = createRequire(import.meta.url)('../../.floors.cjs');
const { modules, summary } = await cruiseTree(process.cwd());
const circles = folderCircles(modules);

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
for (const { folders, imports } of circles) {
  console.error(`folder circle: ${folders.join(', ')}\n  ${imports.join('\n  ')}`);
}
for (const [room, house] of Object.entries(floors)) {
  console.log(`${room}, from the ground up: ${house.floors.map((names) => names.join(' ')).join(' | ')}`);
}
console.log(
  `${modules.length} modules, ${summary.totalDependenciesCruised} imports: ${summary.violations.length} break a rule, ${circles.length} circles among folders`,
);
if (summary.violations.length + circles.length > 0) process.exitCode = 1;
