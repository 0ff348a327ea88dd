import { ActionIcon } from '@mantine/core';
import { Menu } from '../../parts/Menu';
import { IconCopyPlus, IconDots, IconDownload, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopListEntry } from '../../../core/model/library';
import { isRefusal } from '../../../core/messages/refusal';
import { documentStatusSchema } from '../../../core/model/workshop';
import { dayRange } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { desk } from '../../state/bridge';
import { runCommand } from '../../state/commands';
import { showToast } from '../../state/toasts';
import { formatRoute } from '../../state/view';
import { useWorkshopName } from '../../blocks/workshops/workshopName';
import { DocumentStatusMark } from '../../blocks/states/DocumentStatusMark';
import { cx } from '../../parts/cx';
import classes from './WorkshopRow.module.css';

/** One workshop: what it is, where and when, how far it is. */
export function WorkshopRow({ entry, onDuplicate }: { entry: WorkshopListEntry; onDuplicate: () => void }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const title = useWorkshopName()(entry);
  const place = entry.place[language] ?? Object.values(entry.place)[0];
  const status = documentStatusSchema.catch('draft').parse(entry.status);

  const bin = async () => {
    const answer = await runCommand('workshop.bin', { id: entry.id });
    showToast(isRefusal(answer) ? { refusal: answer } : { text: t('library.binned', { title }), undo: true });
  };
  const saveFile = async () => {
    const file = await desk().api.exportWorkshopFile({ workshop: entry.id });
    const saved = isRefusal(file) ? file : await desk().api.saveFile({ file: file.file });
    if (isRefusal(saved)) showToast({ refusal: saved });
  };

  return (
    <li className={cx('stack gap-4 ruled hovers', classes.row)}>
      <a
        className={classes.link}
        href={formatRoute({ place: 'desk', section: undefined, workshop: entry.id })}
      >
        <span className={classes.title}>{title}</span>
        <span className="hint">
          {[place, dayRange(entry.startsOn, entry.endsOn, language)].filter(Boolean).join(' · ')}
        </span>
      </a>
      <p className={cx('hint', 'figures')}>
        {t('common.recommendations', { count: entry.recommendations })}
        <br />
        {t('common.delegations', { count: entry.delegations })}
      </p>
      <DocumentStatusMark status={status} />
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon aria-label={t('library.actionsFor', { title })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopyPlus size={16} aria-hidden />} onClick={onDuplicate}>
            {t('library.duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void saveFile()}>
            {t('library.saveFile')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void bin()}>
            {t('library.bin')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
