import { Button, Select, Tooltip } from '@mantine/core';
import { IconInfoCircle, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { LanguageTabs } from '../../parts/LanguageTabs';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { go, select, useView } from '../../state/view';
import { cx } from '../../parts/cx';
import { chooseDocument, useDocumentChoice } from './documentChoice';
import { useStandIns } from './fonts';
import type { PagesSeen } from './Paper';
import { Segmented } from '../../parts/Segmented';
import classes from './DocumentBar.module.css';

interface DocumentBarProps {
  language: Language;
  style: string;
  /** Pages as measured here. */
  pages: PagesSeen;
}

/** How the paper is looked at: language, house style, size; and how far its page breaks can be trusted. */
export function DocumentBar({ language, style, pages }: DocumentBarProps) {
  const { t } = useTranslation();
  const interfaceLanguage = useInterfaceLanguage();
  const workshop = useWorkshop('id', 'languages', 'document');
  const { styles } = useCatalogue();
  const zoom = useDocumentChoice((choice) => choice.zoom);
  const look = styles.find(({ id }) => id === style)?.look;
  const absent = useStandIns(look ? [...new Set([look.bodyFont, look.headingFont])] : []);
  const counted = pages === 'counting' ? t('document.counting') : t('document.pages', { count: pages });
  const about = [
    t('document.pagesNote'),
    ...(absent.length > 0 ? [t('document.fontsNote', { fonts: absent.join(', ') })] : []),
  ].join(' ');

  return (
    <div className="line wraps">
      {pages !== 0 && (
        <Tooltip label={about} multiline w={280}>
          <button
            type="button"
            className={cx('line hint figures hovers', classes.pages)}
            aria-label={`${counted}. ${about}`}
          >
            {counted}
            <IconInfoCircle size={14} aria-hidden />
          </button>
        </Tooltip>
      )}
      <LanguageTabs
        languages={workshop.languages}
        value={language}
        onChange={(chosen) => chooseDocument(workshop.id, { language: chosen })}
      />
      <Select
        aria-label={t('document.style')}
        className={classes.style}
        size="xs"
        value={style}
        data={styles.map(({ id, name }) => ({ value: id, label: name[interfaceLanguage] ?? name.en ?? id }))}
        onChange={(chosen) => chosen !== null && chooseDocument(workshop.id, { style: chosen })}
      />
      <Segmented
        label={t('document.size')}
        value={zoom === 'fit' ? 'fit' : zoom === 1 ? '1' : '1.5'}
        options={[
          { value: 'fit', label: t('document.fit') },
          { value: '1', label: '100 %' },
          { value: '1.5', label: '150 %' },
        ]}
        onChange={(value) =>
          useDocumentChoice.setState({ zoom: value === '1' ? 1 : value === '1.5' ? 1.5 : 'fit' })
        }
      />
      <EditAtDesk />
    </div>
  );
}

/** The way from a text on paper to where it is written. */
function EditAtDesk() {
  const { t } = useTranslation();
  const selected = useView((view) => view.selected);
  if (selected?.kind !== 'recommendation' && selected?.kind !== 'group') return null;
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPencil size={14} aria-hidden />}
      onClick={() => {
        go('desk');
        select(selected);
      }}
    >
      {t('document.editAtDesk')}
    </Button>
  );
}
