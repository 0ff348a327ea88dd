import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { commandLabel, useInterfaceLanguage } from '../locales/labels';
import { usePast } from '../state/past';
import { runStep, useStep } from '../state/undo';

/** Undo and Redo buttons, each with the name of the next step. */
export function UndoRedo() {
  return (
    <div>
      <StepButton direction="undo" />
      <StepButton direction="redo" />
    </div>
  );
}

function StepButton({ direction }: { direction: 'undo' | 'redo' }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const offered = useStep(direction);
  // What is looked at then is not what a step would be taken in.
  const inPast = usePast(({ past }) => past !== undefined);
  const step = inPast ? undefined : offered;
  const Icon = direction === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
  const what = step && commandLabel(step.command, language);
  const label =
    what === undefined
      ? t(direction === 'undo' ? 'shell.undoNothing' : 'shell.redoNothing')
      : t(direction === 'undo' ? 'shell.undoWhat' : 'shell.redoWhat', { what });
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={36}
        aria-label={label}
        aria-disabled={!step}
        {...(!step && { 'data-disabled': true })}
        onClick={() => step && void runStep(direction)}
      >
        <Icon size={19} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
