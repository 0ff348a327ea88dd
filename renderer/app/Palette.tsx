import {
  isActionsGroup,
  Spotlight,
  useSpotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
  type SpotlightFilterFunction,
} from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../core/directory/fold';
import type { ActionGroup } from '../keys/action';
import { ACTIONS, isPossible } from './actions';
import { languageName, useInterfaceLanguage } from '../locales/labels';
import { KeyHint } from '../parts/KeyHint';
import { useCatalogue } from '../state/ledgers';
import { useMirror } from '../state/mirror';
import { paletteStore } from './paletteStore';
import { paletteThings } from './paletteThings';

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
/** Results of one group that are shown; another letter narrows them. */
const SHOWN = 8;

/** Every action by its name, and the things of the open workshop by their words. */
export function Palette() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { opened } = useSpotlight(paletteStore);
  // Closed, it is drawn again for nothing that happens in the workshop.
  const workshop = useMirror((mirror) => (opened ? mirror.workshop?.state : undefined));
  const catalogue = useCatalogue();

  const entries = useMemo(() => {
    if (!opened) return [];
    const commands = ORDER.map((group): SpotlightActionGroupData => ({
      group: t(`actions.groups.${group}`),
      actions: ACTIONS.filter(
        (action) => action.group === group && action.id !== 'palette' && isPossible(action),
      ).map((action) => ({
        id: action.id,
        label: t(action.label, { language: languageName(action.language, language) }),
        rightSection: action.shortcut ? <KeyHint shortcut={action.shortcut} /> : undefined,
        onClick: () => void action.run(),
      })),
    })).filter(({ actions }) => actions.length > 0);
    const titles = {
      recommendations: t('shell.recommendations'),
      delegations: t('prepare.sections.delegations'),
    };
    return [...commands, ...(workshop ? paletteThings(workshop, catalogue, language, titles) : [])];
  }, [opened, workshop, catalogue, language, t]);

  return (
    <Spotlight
      store={paletteStore}
      shortcut={null}
      lockScroll={false}
      scrollable
      maxHeight={460}
      actions={entries}
      filter={found}
      nothingFound={t('shell.searchNothing')}
      attributes={{ content: { 'aria-label': t('shell.search') } }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      searchProps={{
        placeholder: t('shell.searchHint'),
        'aria-label': t('shell.search'),
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  );
}

/** With nothing typed, the commands; otherwise whatever has words that begin so, accents and case aside. */
const found: SpotlightFilterFunction = (query, entries) => {
  const words = fold(query).split(' ').filter(Boolean);
  const fits = ({ label, keywords }: SpotlightActionData) => {
    const text = ` ${typeof keywords === 'object' ? keywords.join(' ') : fold(label ?? '')}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  return entries.flatMap((entry) => {
    if (!isActionsGroup(entry)) return [];
    const isThing = entry.actions.some(({ keywords }) => keywords !== undefined);
    if (words.length === 0) return isThing ? [] : [entry];
    const actions = entry.actions.filter(fits).slice(0, SHOWN);
    return actions.length === 0 ? [] : [{ ...entry, actions }];
  });
};
