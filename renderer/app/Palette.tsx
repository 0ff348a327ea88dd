import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTIONS, isPossible } from '../actions/list';
import type { ActionGroup } from '../actions/action';
import { KeyHint } from '../parts/KeyHint';
import { useView } from '../state/view';
import { paletteStore } from './paletteStore';

const ORDER: readonly ActionGroup[] = [
  'library',
  'prepare',
  'room',
  'desk',
  'issue',
  'archive',
  'go',
  'general',
];

/** Every action by its name. The things of the workshop join it where their features say so. */
export function Palette() {
  const { t } = useTranslation();
  const open = useView((view) => view.paletteOpen);

  useEffect(() => {
    paletteStore.updateState((state) => ({ ...state, opened: open }));
  }, [open]);

  const groups: SpotlightActionGroupData[] = open
    ? ORDER.map((group) => ({
        group: t(`actions.groups.${group}`),
        actions: ACTIONS.filter(
          (action) => action.group === group && action.id !== 'palette' && isPossible(action),
        ).map((action) => ({
          id: action.id,
          label: t(action.label),
          rightSection: action.shortcut ? <KeyHint shortcut={action.shortcut} /> : undefined,
          onClick: () => void action.run(),
        })),
      })).filter(({ actions }) => actions.length > 0)
    : [];

  return (
    <Spotlight
      store={paletteStore}
      shortcut={null}
      lockScroll={false}
      scrollable
      maxHeight={420}
      highlightQuery={false}
      actions={groups}
      nothingFound={t('shell.searchNothing')}
      onSpotlightClose={() => useView.setState({ paletteOpen: false })}
      searchProps={{
        placeholder: t('shell.searchHint'),
        'aria-label': t('shell.search'),
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  );
}
