import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrafts, useDraftsKnown } from '../state/drafts';
import { useOpenWorkshop } from '../state/ledgers';
import { useView } from '../state/view';
import { cx } from '../parts/cx';
import { QuickCapture } from '../features/capture/QuickCapture';
import { DisplayWarning } from '../features/room/screen/DisplayWarning';
import { SleepBand } from '../features/room/speakers/SleepBand';
import { restoreLostFocus } from './restoreLostFocus';
import { KeySheet } from './KeySheet';
import { Listening } from './Listening';
import { Notices } from './Notices';
import { Palette } from './Palette';
import { Rail } from './Rail';
import { PLACES_WITHOUT_WORKSHOP, PANELS, SCREENS } from './screens';
import { SidePanel } from './SidePanel';
import { StepQuestion } from './StepQuestion';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';
import { useMirror } from '../state/mirror';
import { useOpenedWorkshop } from './useOpenedWorkshop';
import classes from './Shell.module.css';

/** Layout of the desk: navigation, top bar, work area, side panel. */
export function Shell() {
  const { t } = useTranslation();
  const place = useView((view) => view.place);
  const section = useView((view) => view.section);
  // Whether, not what: going from one line to the next draws nothing here again.
  const wanted = useView(
    ({ selected, panelOpen }) => panelOpen && selected !== undefined && PANELS[selected.kind] !== undefined,
  );
  const workshop = useOpenWorkshop('id');
  useOpenedWorkshop();
  // Going somewhere by a key takes away what had the keyboard: the next Tab begins in the new place, not at the rail.
  useEffect(() => {
    if (document.activeElement === document.body) focusWork();
  }, [place, section, workshop?.id]);

  useEffect(restoreLostFocus, []);
  // The first screen does not need it.
  useEffect(() => {
    const following = import('./screenScroll').then(({ followScreens }) => followScreens());
    return () => void following.then((end) => end());
  }, []);

  // An editor that stands open holds what it was opened with. Where erasing is asked for there is none.
  const replaced = useDrafts((drafts) => drafts.replaced);
  const rewritten = useMirror((mirror) => mirror.rewritten);
  const round = `${workshop?.id ?? ''} ${place === 'archive' ? '' : `${rewritten} ${replaced}`}`;
  const ready = useDraftsKnown(workshop?.id) && workshop !== undefined;
  const drawable = ready || PLACES_WITHOUT_WORKSHOP.includes(place);
  const Screen = SCREENS[place];
  const hasPanel = drawable && wanted;

  return (
    <div className={cx(classes.shell, hasPanel && classes.withPanel)}>
      <a className={classes.skip} href="#work" onClick={(event) => skipToWork(event)}>
        {t('shell.skip')}
      </a>
      <Rail />
      <TopBar />
      <main id="work" tabIndex={-1} className={classes.work} key={`${place} ${round}`}>
        <DisplayWarning />
        <SleepBand />
        <Notices />
        {drawable ? <Screen /> : <p className={classes.loading}>{t('shell.loading')}</p>}
      </main>
      {hasPanel && <SidePanel key={round} />}
      {ready && <QuickCapture />}
      <Toasts />
      <Palette />
      <KeySheet />
      <StepQuestion />
      <Listening />
    </div>
  );
}

/** The address names the place; a link to `#work` would leave it. */
function skipToWork(event: { preventDefault: () => void }): void {
  event.preventDefault();
  focusWork();
}

function focusWork(): void {
  document.getElementById('work')?.focus();
}
