import { isRefusal, refuse, type Refusal } from '../../../core/messages/refusal';
import type { Directory } from '../../../core/model/directory';
import type { Language } from '../../../core/model/language';
import type { Delegation, Participant } from '../../../core/model/participation';
import { recogniseColumns, type ColumnMapping } from '../../../core/participants/columns';
import type { ListOptions } from '../../../core/participants/options';
import type { Registration } from '../../../core/participants/outcome';
import { readRegistration } from '../../../core/participants/registration';
import type { ListFile } from '../../../workspace/registration/readList';
import { newId } from '../../runtime/newId';

/** Into what a list is read: a workshop's delegations and people, or nothing. */
export interface ListContext {
  directory: Directory;
  /** The language in which free entries are named. */
  language: Language;
  /** The language in which doubts are explained. */
  spoken: Language;
  delegations: Delegation[];
  participants: Participant[];
  /** Whether somebody is there to be asked what a doubtful name means. */
  asks: boolean;
}

/** A list as it was read: which of its sheets, by which columns, and what came of it. */
export interface ListReading {
  sheet: number;
  cells: string[][];
  mapping: ColumnMapping;
  registration: Registration | Refusal;
}

const imported = ({ registration }: ListReading) =>
  isRefusal(registration) ? -1 : registration.totals.imported + registration.totals.merged;

/**
 * A registration list as it would be taken in, for the command line and for every preview alike: the sheet asked for, or
 * the one that gives the most people; the columns asked for, or those recognised.
 */
export function readListInto(file: ListFile, options: ListOptions, context: ListContext): ListReading {
  const choices = options.choices ?? {};
  const read = (sheet: number): ListReading => {
    const cells = file.tables[sheet]?.cells ?? [];
    const mapping = options.mapping ?? recogniseColumns(cells, context.directory);
    return {
      sheet,
      cells,
      mapping,
      registration: readRegistration(cells, mapping, { ...context, choices, newId }),
    };
  };
  if (options.sheet !== undefined && file.tables[options.sheet]) return read(options.sheet);
  const [best] = file.tables.map((_, sheet) => read(sheet)).sort((a, b) => imported(b) - imported(a));
  return best ?? nothingIn();
}

function nothingIn(): ListReading {
  const mapping = { header: null, firstRow: 0, columns: [], fillDown: false };
  return { sheet: 0, cells: [], mapping, registration: refuse('spreadsheet.unreadable') };
}
