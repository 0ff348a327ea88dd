import { IconCertificate, IconUser, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Overdue } from '../../blocks/deletion/Overdue';
import { useWorkshop } from '../../state/ledgers';
import { formatRoute } from '../../state/view';
import { cx } from '../../parts/cx';
import classes from './CheckList.module.css';

/** Facts about the document before it is issued: whose names are in it, and its status. */
export function Assurances() {
  const { t } = useTranslation();
  const { id, attribution, document } = useWorkshop('id', 'attribution', 'document');
  const isNamed = attribution === 'byDelegation';
  const Person = isNamed ? IconUser : IconUserOff;
  return (
    <ul className="stack">
      <li className={cx('stack', classes.check)}>
        <Person size={20} aria-hidden className={classes.icon} data-tone={isNamed ? 'gap' : undefined} />
        <div>
          <p className="strong">{t(`issue.attribution.${attribution}`)}</p>
          <p className="quiet">{t(`issue.attributionText.${attribution}`)}</p>
        </div>
      </li>
      <li className={cx('stack', classes.check)}>
        <IconCertificate size={20} aria-hidden className={classes.icon} />
        <div>
          <p className="strong">
            {t(`issue.natures.${document.nature}`)} · {t(`common.statuses.${document.status}`)}
          </p>
          <p className="quiet">
            {t(`issue.natureText.${document.nature}`)}{' '}
            <a href={formatRoute({ place: 'prepare', section: 'standing', workshop: id })}>
              {t('issue.toStanding')}
            </a>
          </p>
        </div>
      </li>
      <li>
        <Overdue />
      </li>
    </ul>
  );
}
