import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptureLine } from './CaptureLine';
import { RecentList } from './RecentList';
import classes from './CaptureScreen.module.css';

/** Capture page: the line, and below it what was captured. */
export function CaptureScreen() {
  const { t } = useTranslation();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  return (
    <div className={classes.screen}>
      <div className={classes.line}>
        <h1 className="visuallyHidden">{t('capture.title')}</h1>
        <CaptureLine />
      </div>
      <div ref={setScroller} className={classes.recent}>
        <div className={classes.measure}>
          <RecentList scroller={scroller} />
        </div>
      </div>
    </div>
  );
}
