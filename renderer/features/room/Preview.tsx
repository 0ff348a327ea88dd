import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { isStale } from '../../../core/queries/isStale';
import { sameSlide, type Slide } from '../../../core/room/stage';
import type { RoomView } from '../../../core/room/view';
import type { Language } from '../../../core/model/language';
import type { Text } from '../../../core/model/text';
import { KeyHint } from '../../parts/KeyHint';
import { LinkButton } from '../../parts/LinkButton';
import { RefusalNote } from '../../parts/RefusalNote';
import { desk } from '../../state/bridge';
import { useWorkshop } from '../../state/ledgers';
import { openRoomWindow, queueSlide, sendSlide, turnLive, useRoom } from '../../state/roomStore';
import { cx } from '../../parts/cx';
import { useSlideName } from './useSlideName';
import { Picture } from './wall/Picture';
import classes from './Preview.module.css';

/** What the desk must know of a text before it is sent in that language; the wall does not say it. */
function lackOf(text: Text, language: Language): 'notInLanguage' | 'staleInLanguage' | undefined {
  if (!text[language]) return 'notInLanguage';
  return isStale(text, language) ? 'staleInLanguage' : undefined;
}

/** The very picture that the room would see, before it does. */
export function Preview({ slide }: { slide: Slide }) {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const status = useRoom((room) => room.status);
  const nameOf = useSlideName();
  const [view, setView] = useState<RoomView>();
  const [refusal, setRefusal] = useState<Refusal>();
  const key = JSON.stringify(slide);
  const appearance = status?.appearance;

  useEffect(() => {
    let current = true;
    void desk()
      .api.previewRoom({ slide: JSON.parse(key) as Slide })
      .then((answer) => {
        if (!current) return;
        setRefusal(isRefusal(answer) ? answer : undefined);
        setView(isRefusal(answer) ? undefined : answer);
      });
    return () => {
      current = false;
    };
  }, [key, workshop, appearance]);

  const text = slide.kind === 'recommendation' ? workshop.recommendations[slide.id]?.text : undefined;
  const lacks = text ? [slide.language, ...('also' in slide && slide.also ? [slide.also] : [])] : [];
  const isShown = status !== undefined && sameSlide(status.slide, slide);
  return (
    <section aria-label={t('room.preview')}>
      <h2 className={cx('hint strong', classes.title)}>{t('room.previewOf', { what: nameOf(slide) })}</h2>
      <div className={classes.frame} inert>
        {view && <Picture view={view} />}
      </div>
      <RefusalNote refusal={refusal} />
      {lacks.map((language) => {
        const lack = text && lackOf(text, language);
        return (
          lack && (
            <p key={language} className={classes.lack}>
              {t(`room.${language === slide.language ? lack : 'notBeside'}`, {
                language: t(`common.languages.${language}`),
              })}
            </p>
          )
        );
      })}
      {status?.walls === 0 && (
        <p className={classes.lack}>
          {t('room.noWindow')}{' '}
          <LinkButton onPress={() => void openRoomWindow()}>{t('actions.roomOpen')}</LinkButton>
        </p>
      )}
      <div className={cx('line wraps', classes.buttons)}>
        <Button
          size="xs"
          onClick={() => void sendSlide(slide)}
          rightSection={slide.kind === 'recommendation' && <KeyHint shortcut={{ key: 'F3' }} />}
        >
          {t(isShown ? 'room.sendAgain' : 'room.send')}
        </Button>
        <Button size="xs" variant="default" onClick={() => void queueSlide(slide)}>
          {t('room.queueIt')}
        </Button>
        {isShown && slide.kind === 'recommendation' && (
          <Button
            size="xs"
            variant={status.live ? 'filled' : 'default'}
            aria-pressed={status.live}
            onClick={() => void turnLive()}
          >
            {t('room.live')}
          </Button>
        )}
      </div>
    </section>
  );
}
