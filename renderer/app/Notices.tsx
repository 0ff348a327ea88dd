import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../core/contract';
import { useExplain, useExplainNotice } from '../locales/labels';
import { Note, type NoteMeaning } from '../parts/Note';
import { dismissNotice, useMirror } from '../state/mirror';

const MEANINGS = {
  info: 'plain',
  warning: 'gap',
  error: 'danger',
} satisfies Record<Notice['level'], NoteMeaning>;

/** Notices of the host, such as a restored file or a full disk, until dismissed. */
export function Notices() {
  const notices = useMirror((mirror) => mirror.notices);
  return notices.map((notice, index) => <NoticeLine key={index} notice={notice} />);
}

function NoticeLine({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const explain = useExplain();
  const explainNotice = useExplainNotice();
  return (
    <Note
      isBand
      meaning={MEANINGS[notice.level]}
      role={notice.level === 'error' ? 'alert' : 'status'}
      action={
        <ActionIcon aria-label={t('shell.dismiss')} onClick={() => dismissNotice(notice)}>
          <IconX size={16} />
        </ActionIcon>
      }
    >
      {notice.refusal ? explain(notice.refusal) : explainNotice(notice)}
    </Note>
  );
}
