import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Past } from '../../../../core/contract';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import type { Workshop } from '../../../../core/model/workshop';
import { isNothing, previewRestore, type RestorePreview } from '../../../../core/restore/preview';
import type { RestoreScope } from '../../../../core/restore/scope';
import { Actions } from '../../../parts/Actions';
import { Dialog } from '../../../parts/Dialog';
import { RefusalNote } from '../../../parts/RefusalNote';
import { copyBack } from '../../../state/past';
import { showToast } from '../../../state/toasts';

interface CopyBackQuestionProps {
  past: Past;
  now: Workshop;
  /** What is to be copied back; nothing is asked without it. */
  scope: RestoreScope | undefined;
  onClose: () => void;
}

/** Says what copying back would do, before it is done. Enter says yes; one undo takes it back. */
export function CopyBackQuestion({ past, now, scope, onClose }: CopyBackQuestionProps) {
  const { t } = useTranslation();
  const preview = useMemo(
    () => (scope ? previewRestore(now, past.state, scope) : undefined),
    [now, past.state, scope],
  );
  const [refusal, setRefusal] = useState<Refusal>();
  const close = () => {
    setRefusal(undefined);
    onClose();
  };
  const copy = async (of: RestoreScope) => {
    const answer = await copyBack(now.id, past.rev, of);
    if (isRefusal(answer)) setRefusal(answer);
    else showToast({ text: t('past.copied'), undo: true });
  };
  return (
    <Dialog opened={scope !== undefined} onClose={close} title={scope && t(`past.ask.${scope.of}`)}>
      {scope && preview && (
        <div className="stack gap-3">
          {isRefusal(preview) ? <RefusalNote refusal={preview} /> : <Effects preview={preview} />}
          {!isRefusal(preview) && !isNothing(preview) && <p>{t('past.stays')}</p>}
          <RefusalNote refusal={refusal} />
          <Actions>
            <Button variant="default" onClick={close}>
              {t('past.no')}
            </Button>
            {!isRefusal(preview) && !isNothing(preview) && (
              <Button data-autofocus onClick={() => void copy(scope)}>
                {t('past.yes')}
              </Button>
            )}
          </Actions>
        </div>
      )}
    </Dialog>
  );
}

function Effects({ preview }: { preview: RestorePreview }) {
  const { t } = useTranslation();
  const count = (...changes: string[]) =>
    preview.items.filter(({ change }) => changes.includes(change)).length;
  const effects = [
    ['reworded', count('reworded')],
    ['gone', count('gone')],
    ['added', count('added')],
    ['moved', count('moved', 'otherwise')],
    ['headings', preview.groups.length],
  ] as const;
  if (isNothing(preview)) return <p>{t('past.nothing')}</p>;
  return (
    <ul className="stack gap-1 bullets">
      {effects
        .filter(([, number]) => number > 0)
        .map(([effect, number]) => (
          <li key={effect}>{t(`past.effects.${effect}`, { count: number })}</li>
        ))}
      {preview.settings.length > 0 && (
        <li>{t('past.settings', { list: preview.settings.map((part) => t(`past.parts.${part}`)) })}</li>
      )}
      {preview.missing.map(({ recommendation, kind, id }) => (
        <li key={`${recommendation} ${kind} ${id}`}>{t(`past.missing.${kind}`)}</li>
      ))}
    </ul>
  );
}
