import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../parts/KeyHint';
import { scrollRoom, turnRoomPage, useRoom } from '../../../state/roomStore';

/** Which page of a long text the room sees; a draft is moved by paragraphs too. Nothing for what stands on one page. */
export function Pages() {
  const { t } = useTranslation();
  const page = useRoom((room) => room.status?.page);
  const isDraft = useRoom((room) => room.status?.slide.kind === 'draft');
  if (!page) return null;
  return (
    <div className="line wraps quiet">
      <span>{t('room.pageOf', { at: page.at, of: page.of })}</span>
      <Button size="xs" variant="default" disabled={page.at === 1} onClick={() => void turnRoomPage(-1)}>
        {t('room.previousPage')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={page.at === page.of}
        onClick={() => void turnRoomPage(1)}
        rightSection={<KeyHint shortcut={{ key: 'PageDown', shift: true }} />}
      >
        {t('room.nextPage')}
      </Button>
      {isDraft &&
        ([-3, 3] as const).map((by) => (
          <Button
            key={by}
            size="xs"
            variant="default"
            aria-label={`${t('room.scroll')} ${by < 0 ? '↑' : '↓'}`}
            onClick={() => void scrollRoom(by)}
          >
            {by < 0 ? '↑' : '↓'}
          </Button>
        ))}
    </div>
  );
}
