import type { ReactNode } from 'react';
import type { Place, Selected } from '../state/view';
import { ArchiveScreen } from '../features/archive/ArchiveScreen';
import { DocumentPartPanel } from '../blocks/document/DocumentPartPanel';
import { IssueScreen } from '../features/issue/IssueScreen';
import { DeskScreen } from './places/DeskScreen';
import { GroupPanel } from '../features/draft/GroupPanel';
import { RecommendationPanel } from '../features/draft/RecommendationPanel';
import { LibraryScreen } from './places/LibraryScreen';
import { DelegationPanel } from '../features/people/DelegationPanel';
import { ParticipantPanel } from '../features/people/ParticipantPanel';
import { PrepareScreen } from './places/PrepareScreen';
import { RoomScreen } from './places/RoomScreen';
import { SettingsScreen } from '../features/settings/SettingsScreen';

/**
 * How to add to the interface.
 *
 * A screen: a folder per feature with `<Feature>Screen.tsx`, listed in `SCREENS` under its place. It reads the
 * mirror with the hooks of `state/ledgers.ts`, changes nothing itself, and sends commands with `useCommand()`
 * (`const { run, refusal } = useCommand()`), drawing `<RefusalNote refusal={refusal} />` where it happened.
 * Start it with `<Page title lede actions>`; divide it with `<Section>`; lists are `<ListRow>`s.
 *
 * A side panel: a component listed in `PANELS` under the kind of thing selected. Selecting is
 * `select({ kind, id })` of `state/view.ts`; the panel starts with `<Panel title kind>`.
 *
 * An action (button, palette, key and native menu alike): a record in the feature's `actions.ts`, added to
 * `actions/list.ts`, its label under `actions.` in both languages.
 *
 * A text: `locales/en/<feature>.ts` and `locales/fr/<feature>.ts`, joined in their `index.ts`; read with
 * `t('feature.key')`. Types refuse a key that one language lacks; a test refuses a key that nobody uses.
 *
 * Unfinished text: `keepDraft` while typing, `dropDraft` once committed (`state/drafts.ts`), or the parts that
 * do it: `<SavedInput>` for plain lines and `<WordingField>` for wordings.
 *
 * Colours, spaces and type sizes are the tokens of `theme/tokens.css`; CSS modules use logical properties only.
 */
export const SCREENS: Record<Place, () => ReactNode> = {
  library: LibraryScreen,
  prepare: PrepareScreen,
  room: RoomScreen,
  desk: DeskScreen,
  settings: SettingsScreen,
  issue: IssueScreen,
  archive: ArchiveScreen,
};

/** Places that do not need an open workshop. */
export const OUTSIDE: readonly Place[] = ['library', 'archive', 'settings'];

/** Who draws the side panel for a kind of thing; a kind that is absent has no panel. */
export const PANELS: Partial<Record<Selected['kind'], (props: { id: string }) => ReactNode>> = {
  recommendation: RecommendationPanel,
  group: GroupPanel,
  delegation: DelegationPanel,
  participant: ParticipantPanel,
  documentPart: DocumentPartPanel,
};

/** Panels that go from one thing to the next without being made anew: arrows walk through hundreds of them. */
export const LASTING_PANELS: ReadonlySet<Selected['kind']> = new Set(['recommendation'] as const);
