import type { Language } from '../../../core/model/language';
import { useMayEnter } from '../../blocks/documentState/useMayEnter';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import type { SheetRow } from '../../blocks/rows/sheetRows';
import { useOwnKeys } from '../../keys/ownKeys';
import { useView } from '../../state/view';
import { edit } from './draftStore';
import { lineActions } from './lineKeys';
import { moveGroup } from './sheetCommands';

interface SheetKeysProps {
  rows: readonly SheetRow[];
  languages: readonly Language[];
}

/** Draws nothing: what the keys do on the line that is selected can be found by name. Apart, so that selecting draws no sheet. */
export function SheetKeys({ rows, languages }: SheetKeysProps) {
  const selected = useView((view) =>
    view.selected?.kind === 'recommendation' ? view.selected.id : undefined,
  );
  const locked = useTextLocked();
  const mayEnter = useMayEnter();
  const row = rows.find(({ key }) => key === selected);
  const item = row?.kind === 'item' && !row.item.tombstone ? row.item.recommendation : undefined;
  const written = item && languages.find((each) => mayEnter(item.text, each));
  const begin = () => {
    if (item && written) edit({ kind: 'recommendation', id: item.id, language: written });
  };
  const all = item && lineActions(item.id, () => rows, begin);
  useOwnKeys('rows', all === undefined ? {} : locked ? (written ? { Enter: all.Enter } : {}) : all);
  useHeadingKeys(rows, languages);
  return null;
}

/** On the heading that is selected. At a lock its title can be read, or written where a language is left open. */
function useHeadingKeys(rows: readonly SheetRow[], languages: readonly Language[]) {
  const id = useView((view) => (view.selected?.kind === 'group' ? view.selected.id : undefined));
  const locked = useTextLocked();
  const mayEnter = useMayEnter();
  const title = rows.flatMap((row) =>
    row.kind === 'group' && row.group.id === id ? row.group.title : [],
  )[0];
  const written = title && languages.find((each) => mayEnter(title, each));
  const moves =
    id !== undefined && title && !locked
      ? { up: () => void moveGroup(id, -1), down: () => void moveGroup(id, 1) }
      : {};
  useOwnKeys('headings', {
    ...(id !== undefined && written && { Enter: () => edit({ kind: 'group', id, language: written }) }),
    ...moves,
  });
}
