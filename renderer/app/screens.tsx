import type { Place, Selected } from '../state/view';
import { lazyComponent, type LazyComponent } from '../parts/lazyComponent';

/**
 * How to add to the interface.
 *
 * A screen: a folder per feature with `<Feature>Screen.tsx`, listed in `SCREENS` under its place. It reads the
 * mirror with the hooks of `state/ledgers.ts`, changes nothing itself, and sends commands with `useCommand()`
 * (`const { run, refusal } = useCommand()`), drawing `<RefusalNote refusal={refusal} />` where it happened.
 * Its code comes by itself, apart from the first screen (`later`).
 * Start it with `<Page title lede actions>`; divide it with `<Section>`; lists are `<ListRow>`s.
 *
 * A side panel: a component listed in `PANELS` under the kind of thing selected. Selecting is
 * `select({ kind, id })` of `state/view.ts`; the panel starts with `<Panel title kind>`.
 *
 * An action (button, palette, key and native menu alike): a record in the feature's `actions.ts`, added to
 * `app/actions.ts`, its label under `actions.` in both languages.
 *
 * A text: `locales/en/<feature>.ts` and `locales/fr/<feature>.ts`, joined in their `index.ts`; read with
 * `t('feature.key')`. Types refuse a key that one language lacks; a test refuses a key that nobody uses.
 *
 * Unfinished text: `keepDraft` while typing, `dropDraft` once committed (`state/drafts.ts`), or the parts that
 * do it: `<SavedInput>` for plain lines and `<WordingField>` for wordings.
 *
 * Colours, spaces and type sizes are the tokens of `theme/tokens.css`; CSS modules use logical properties only.
 */
export const SCREENS: Record<Place, LazyComponent<object>> = {
  library: lazyComponent(async () => (await import('./places/LibraryScreen')).LibraryScreen),
  prepare: lazyComponent(async () => (await import('./places/PrepareScreen')).PrepareScreen),
  room: lazyComponent(async () => (await import('./places/RoomScreen')).RoomScreen),
  desk: lazyComponent(async () => (await import('./places/DeskScreen')).DeskScreen),
  settings: lazyComponent(async () => (await import('../features/settings/SettingsScreen')).SettingsScreen),
  issue: lazyComponent(async () => (await import('../features/issue/IssueScreen')).IssueScreen),
  archive: lazyComponent(async () => (await import('../features/archive/ArchiveScreen')).ArchiveScreen),
};

/** Places that do not need an open workshop. */
export const PLACES_WITHOUT_WORKSHOP: readonly Place[] = ['library', 'archive', 'settings'];

/** Who draws the side panel for a kind of thing; a kind that is absent has no panel. */
export const PANELS: Partial<Record<Selected['kind'], LazyComponent<{ id: string }>>> = {
  recommendation: lazyComponent(
    async () => (await import('../features/draft/RecommendationPanel')).RecommendationPanel,
  ),
  group: lazyComponent(async () => (await import('../features/draft/GroupPanel')).GroupPanel),
  delegation: lazyComponent(async () => (await import('../features/people/DelegationPanel')).DelegationPanel),
  participant: lazyComponent(
    async () => (await import('../features/people/ParticipantPanel')).ParticipantPanel,
  ),
  documentPart: lazyComponent(
    async () => (await import('../blocks/document/DocumentPartPanel')).DocumentPartPanel,
  ),
};

/**
 * Panels that are reused for the next selection instead of being mounted again, since arrow keys walk through hundreds.
 */
export const REUSED_PANELS: ReadonlySet<Selected['kind']> = new Set(['recommendation'] as const);
