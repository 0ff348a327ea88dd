/** What a shell may do with files that a person named: read one within a limit, write one whole or not at all. */
export { readBounded } from '../../workspace/files/readBounded';
export { writeExport } from '../../workspace/files/writeDurably';
