import {
  isActionsGroup,
  Spotlight,
  useSpotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
  type SpotlightFilterFunction,
} from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../core/directory/fold';
import type { ActionGroup } from '../keys/action';
import { useCover } from '../keys/covers';
import { ACTIONS, isPossible } from './actions';
import { languageName, useInterfaceLanguage } from '../locales/labels';
import { KeyHint } from '../parts/KeyHint';
import { useCatalogue } from '../state/ledgers';
import { useMirror } from '../state/mirror';
import { useView } from '../state/view';
import classes from './Palette.module.css';
import { PaletteLine } from './PaletteLine';
import { lastUsed, noteUse, paletteStore } from './paletteStore';
import type { palettePlaces } from './palettePlaces';
import { paletteThings } from './paletteThings';

/** Every group, in the order in which they are listed: the compiler misses one that is left out. */
const GROUPS: Readonly<Record<ActionGroup, true>> = {
  library: true,
  prepare: true,
  attendance: true,
  rows: true,
  headings: true,
  speakers: true,
  agreement: true,
  changedTwice: true,
  agenda: true,
  screen: true,
  queue: true,
  room: true,
  desk: true,
  issue: true,
  archive: true,
  go: true,
  general: true,
};
const ORDER = Object.keys(GROUPS) as ActionGroup[];
/** Results of one group that are shown; another letter narrows them. */
const SHOWN = 8;

/** Every action by its name, and the things of the open workshop by their words. */
export function Palette() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { opened } = useSpotlight(paletteStore);
  useCover(opened);
  // Closed, it is drawn again for nothing that happens in the workshop.
  const workshop = useMirror((mirror) => (opened ? mirror.workshop?.state : undefined));
  const catalogue = useCatalogue();
  const place = useView((view) => view.place);

  const wordings = useMirror((mirror) => (opened ? mirror.library?.state.wordings : undefined));
  // Plans are long: how they are searched comes with the first opening.
  const [search, setSearch] = useState<{ palettePlaces: typeof palettePlaces }>();
  useEffect(() => {
    if (opened) void import('./palettePlaces').then(setSearch, () => undefined);
  }, [opened]);

  const entries = useMemo(() => {
    if (!opened) return [];
    // What suits the place that is open stands before the others.
    const order = [...ORDER].sort((a, b) => Number(b === place) - Number(a === place));
    const commands = order.map((group): SpotlightActionGroupData => ({
      group: t(`actions.groups.${group}`),
      actions: ACTIONS.filter(
        (action) => action.group === group && action.id !== 'palette' && isPossible(action),
      ).map((action) => ({
        id: action.id,
        label: t(action.label, { language: languageName(action.language, language) }),
        rightSection: action.shortcut ? <KeyHint shortcut={action.shortcut} /> : undefined,
        onClick: () => void action.run(),
      })),
    }));
    const titles = {
      recommendations: t('shell.recommendations'),
      delegations: t('prepare.sections.delegations'),
    };
    const things = workshop ? paletteThings(workshop, catalogue, language, titles) : [];
    const places =
      workshop && wordings && search
        ? [
            search.palettePlaces(workshop, catalogue, wordings, language, {
              group: t('prepare.plan'),
              notEntered: t('mapping.notEntered'),
              source: (value) => t('common.labelled', { label: t('prepare.source'), value }),
              status: (status) => t(`prepare.wordingStatuses.${status}`),
            }),
          ]
        : [];
    return [...commands, ...things, ...places].map(({ group, actions }) => ({
      group,
      actions: actions.map((action) => ({
        ...action,
        onClick: (event: MouseEvent<HTMLButtonElement>) => {
          noteUse(action.id);
          action.onClick?.(event);
        },
      })),
    }));
  }, [opened, workshop, catalogue, wordings, search, language, place, t]);
  const filter = useMemo(() => finder(t('shell.lastUsed')), [t]);

  return (
    <Spotlight
      store={paletteStore}
      shortcut={null}
      lockScroll={false}
      scrollable
      size="40rem"
      centered={false}
      yOffset="15vh"
      classNames={{
        content: classes.content ?? '',
        action: classes.line ?? '',
        actionsGroup: classes.group ?? '',
      }}
      actions={entries}
      filter={filter}
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

/** Which entries a query finds, and how their lines are drawn then. */
function finder(lastTitle: string): SpotlightFilterFunction {
  return (query, entries) => {
    const typed = fold(query).split(' ').filter(Boolean);
    const groups = entries.filter(isActionsGroup);
    const found = typed.length === 0 ? suggested(groups, lastTitle) : matching(groups, typed);
    return found
      .filter(({ actions }) => actions.length > 0)
      .map(({ group, actions }) => ({
        group,
        actions: actions.map(({ rightSection, ...action }) => ({
          ...action,
          children: (
            <PaletteLine
              label={action.label ?? ''}
              note={action.description}
              typed={typed}
              end={rightSection}
            />
          ),
        })),
      }));
  };
}

/** With nothing typed: what was used last, then the commands. */
function suggested(groups: readonly SpotlightActionGroupData[], lastTitle: string): typeof groups {
  const all = groups.flatMap(({ actions }) => actions);
  const last = lastUsed().flatMap((id) => all.find((action) => action.id === id) ?? []);
  const isCommand = (action: SpotlightActionData) => action.keywords === undefined && !last.includes(action);
  const commands = groups.map(({ group, actions }) => ({ group, actions: actions.filter(isCommand) }));
  return [{ group: lastTitle, actions: last }, ...commands];
}

/** Whatever has words that begin as those typed, accents and case aside. */
function matching(groups: readonly SpotlightActionGroupData[], typed: readonly string[]): typeof groups {
  const fits = ({ label, keywords }: SpotlightActionData) => {
    const text = ` ${typeof keywords === 'object' ? keywords.join(' ') : fold(label ?? '')}`;
    return typed.every((word) => text.includes(` ${word}`));
  };
  return groups.map(({ group, actions }) => ({ group, actions: actions.filter(fits).slice(0, SHOWN) }));
}
