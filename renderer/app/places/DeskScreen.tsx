import { useTranslation } from 'react-i18next';
import { CoverageScreen } from '../../blocks/mapping/CoverageScreen';
import { PlaceTabs } from '../../parts/PlaceTabs';
import { useView } from '../../state/view';
import { DraftScreen } from '../../features/draft/DraftScreen';
import { DraftToolbar } from '../../features/draft/DraftToolbar';
import { cx } from '../../parts/cx';
import classes from './DeskScreen.module.css';

/** The desk: the draft as it will read, and what of the plan it covers. */
export function DeskScreen() {
  const { t } = useTranslation();
  const section = useView((view) => view.section) === 'coverage' ? 'coverage' : 'draft';
  return (
    <div className={classes.screen}>
      <div className={cx('line gap-4 ruled', classes.tabs)}>
        <PlaceTabs
          place="desk"
          label={t('shell.places.desk')}
          current={section}
          sections={[
            { id: 'draft', label: t('draft.title') },
            { id: 'coverage', label: t('coverage.title') },
          ]}
        />
        {section === 'draft' && <DraftToolbar />}
      </div>
      {section === 'coverage' ? <CoverageScreen /> : <DraftScreen />}
    </div>
  );
}
