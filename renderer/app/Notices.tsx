import { ActionIcon } from '@mantine/core';
import { IconInfoCircle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../core/contract';
import { useExplain, useExplainNotice } from '../locales/labels';
import { dismissNotice, useMirror } from '../state/mirror';
import classes from './Notices.module.css';

/** What the person at the desk must know: a restored file, a full disk. Shown until dismissed. */
export function Notices() {
  const notices = useMirror((mirror) => mirror.notices);
  return notices.map((notice, index) => <NoticeLine key={index} notice={notice} />);
}

function NoticeLine({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const explain = useExplain();
  const explainNotice = useExplainNotice();
  return (
    <div
      className={classes.notice}
      data-level={notice.level}
      role={notice.level === 'error' ? 'alert' : 'status'}
    >
      <IconInfoCircle size={18} aria-hidden />
      <p>{notice.refusal ? explain(notice.refusal) : explainNotice(notice)}</p>
      <ActionIcon size={24} aria-label={t('shell.dismiss')} onClick={() => dismissNotice(notice)}>
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
