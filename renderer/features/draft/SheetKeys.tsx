import type { Language } from '../../../core/model/language';
import { useMayEnter } from '../../blocks/documentState/useMayEnter';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import type { SheetRow } from '../../blocks/rows/sheetRows';
import { useOwnKeys } from '../../keys/ownKeys';
import { useView } from '../../state/view';
import { edit } from './draftStore';
import { headingActions } from './headingKeys';
import { lineActions } from './lineKeys';

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

/** On the heading that is selected. */
function useHeadingKeys(rows: readonly SheetRow[], languages: readonly Language[]) {
  const id = useView((view) => (view.selected?.kind === 'group' ? view.selected.id : undefined));
  const locked = useTextLocked();
  const mayEnter = useMayEnter();
  const row = rows.find((each) => each.kind === 'group' && each.group.id === id);
  const group = row?.kind === 'group' ? row.group : undefined;
  const written = group && languages.find((each) => mayEnter(group.title, each));
  useOwnKeys('headings', group ? headingActions(group, locked, written) : {});
}
