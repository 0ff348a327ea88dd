import { setFlagsFromString } from 'node:v8';

/**
 * SQLite is compiled by one thread of V8's at a time: with one for each core the process takes 25 MB more, and keeps them.
 * Imported before SQLite is.
 */
setFlagsFromString('--wasm-num-compilation-tasks=1');
