import { Button, Popover } from '@mantine/core';
import { IconAlertTriangle, IconScreenShare } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { RoomStatus } from '../../core/room/stage';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../locales/labels';
import { clockTime } from '../parts/formatTime';
import { KeyHint } from '../parts/KeyHint';
import { listenForRoomKeys } from '../features/room/actions';
import { listenToPresenter } from '../features/room/presenterKeys';
import { followRoom, openRoomWindow, sendAnew, toggleCover, useRoom } from '../state/roomStore';
import { useSlideKind, withCodes } from '../features/room/useSlideName';
import { useOpenWorkshop } from '../state/ledgers';
import { useView } from '../state/view';
import { cx } from '../parts/cx';
import classes from './RoomIndicator.module.css';

/** Shows what the room's screen shows now. */
export function RoomIndicator() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useOpenWorkshop('id', 'meeting');
  const status = useRoom((room) => room.status);
  const nameOf = useSlideKind();
  const id = workshop?.id;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => followRoom(id), [id]);
  // It is closed by Escape wherever the keyboard is, and does not stay over the next screen.
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = () => setOpen(false);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    window.addEventListener('keydown', onKey);
    const unfollow = useView.subscribe(({ place, section }, before) => {
      if (place !== before.place || section !== before.section) close();
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      unfollow();
    };
  }, [isOpen]);
  useEffect(listenForRoomKeys, []);
  useEffect(listenToPresenter, []);

  const shown = status && status.slide.kind !== 'hold';
  /** A text by its number as it was sent; anything else by what it is. */
  const sentName = ({ slide, label }: Pick<RoomStatus, 'slide' | 'label'>) =>
    slide.kind === 'recommendation' ? label : nameOf(slide);
  const sentWhole = (sent: Pick<RoomStatus, 'slide' | 'label'>) => withCodes(sentName(sent), sent.slide);
  const what = shown ? sentName(status) : t('shell.roomHold');
  const codes = status ? withCodes('', status.slide) : '';
  const { covered, page, stale } = status ?? {};
  // Sent, and nobody sees it: it is not called live, whatever was asked.
  const isUnseen = shown === true && status.walls === 0;
  const isLive = status?.live === true && !isUnseen;
  const coveredName = covered && sentWhole(covered);
  const at = page ? t('shell.roomPage', { at: page.at, of: page.of }) : '';
  const sentTime =
    shown && status.sentAt !== undefined
      ? clockTime(status.sentAt, language, workshop?.meeting.timeZone)
      : undefined;
  const sent = sentTime === undefined ? '' : t('shell.roomSentAt', { time: sentTime });
  return (
    <Popover width={300} position="bottom-end" opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <button
          type="button"
          className={cx('line strong quiet hovers', classes.indicator)}
          onClick={() => setOpen(!isOpen)}
          data-shown={shown || undefined}
          data-live={isLive || undefined}
          data-stale={stale || isUnseen || undefined}
        >
          {stale || isUnseen ? (
            <IconAlertTriangle size={16} aria-hidden />
          ) : shown ? (
            <span className={classes.dot} aria-hidden />
          ) : (
            <IconScreenShare size={16} aria-hidden />
          )}
          <span className={cx('line grow', classes.said)} role="status">
            <span className={classes.what}>
              <span className={classes.name}>
                {isUnseen && `${t('shell.roomUnseen')} · `}
                {isLive && `${t('shell.roomLive')} · `}
                {stale && `${t('shell.roomStale')} · `}
                {/* What is live, stale or on a page says so instead: there is no room for both. */}
                <span className={isLive || isUnseen || stale || page ? 'visuallyHidden' : undefined}>
                  {t('shell.roomSees', { what: '' })}
                </span>
                {what}
              </span>
              {/* What has no room on the line is left out whole, and said when the indicator is opened. */}
              <span className={classes.rest}>{codes}</span>
              {page && (
                <span className={classes.rest}>
                  <span className="visuallyHidden">{at}</span>
                  <span className="figures" aria-hidden>{` ${page.at}/${page.of}`}</span>
                </span>
              )}
            </span>
            {sentTime !== undefined && (
              <span className="figures">
                <span className="visuallyHidden">{t('shell.roomSentAt', { time: '' })}</span>
                {sentTime}
              </span>
            )}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className="strong">{t('shell.roomTitle')}</p>
        <p className={cx('hint', classes.text)}>
          {shown ? `${sentWhole(status)}${at}${sent}` : t('shell.roomHoldText')}
        </p>
        {isUnseen && (
          <p className={cx('hint lacks', classes.text)} role="status">
            {t('shell.roomUnseenText')}
          </p>
        )}
        {stale && <p className={cx('hint', classes.text)}>{t('shell.roomStaleText')}</p>}
        {coveredName !== undefined && (
          <p className={cx('hint', classes.text)}>{t('shell.roomCovered', { what: coveredName })}</p>
        )}
        <div className={cx('line wraps', classes.buttons)}>
          {stale && (
            <Button
              size="xs"
              onClick={() => void sendAnew()}
              rightSection={<KeyHint shortcut={{ key: 'F9', shift: true }} />}
            >
              {t('room.sendAnew')}
            </Button>
          )}
          {(shown || covered) && (
            <Button
              size="xs"
              variant="default"
              onClick={() => void toggleCover()}
              rightSection={<KeyHint shortcut={{ key: 'F10' }} />}
            >
              {t(covered ? 'room.bringBack' : 'room.cover')}
            </Button>
          )}
          <Button size="xs" variant={isUnseen ? 'filled' : 'default'} onClick={() => void openRoomWindow()}>
            {t('actions.roomOpen')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
