import { SCHEMA_VERSION, type JournalEntry } from '../../core/ledger/ledger';
import { UNDO_DEPTH, UNDO_LINES, UndoHistory } from '../../core/ledger/undo';

/**
 * What can be undone in a ledger that was just opened, from as many of its last lines as hold that many steps. Patches of
 * an older schema do not fit the present state.
 * @param tail the last lines of its journal, at most so many
 */
export async function readUndoHistory(
  tail: (lines: number) => Promise<JournalEntry[]>,
): Promise<UndoHistory> {
  let history = new UndoHistory();
  for (let count = UNDO_DEPTH; count <= UNDO_LINES; count *= 2) {
    const lines = await tail(count);
    history = new UndoHistory();
    for (const line of lines)
      if (line.schema === SCHEMA_VERSION) history.record(line);
      else history.passOver(line);
    if (lines.length < count || history.size >= UNDO_DEPTH) break;
  }
  return history;
}
