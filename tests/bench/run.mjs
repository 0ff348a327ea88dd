import { benchAcknowledge } from './acknowledge.mjs';
import { benchArchive } from './archive.mjs';
import { benchExport } from './export.mjs';
import { benchRoom } from './room.mjs';
import { machineLine } from './measure.mjs';

/** `npm run bench`: prints the machine, then runs each bench; exits 1 when a goal is missed. */
const BENCHES = [benchExport, benchAcknowledge, benchArchive, benchRoom];

console.log(machineLine());
let met = true;
for (const bench of BENCHES) met = (await bench()) && met;
process.exitCode = met ? 0 : 1;
