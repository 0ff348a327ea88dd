import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { commandLabel, useInterfaceLanguage } from '../locales/labels';
import { takeStep, useStep } from '../state/undo';

/** Undo and Redo, each saying what it would take back. */
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
  const step = useStep(direction);
  const Icon = direction === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
  const what = step && commandLabel(step.command, language);
  const label =
    what === undefined
      ? t(direction === 'undo' ? 'shell.undoNothing' : 'shell.redoNothing')
      : t(direction === 'undo' ? 'shell.undoWhat' : 'shell.redoWhat', { what });
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-disabled={!step}
        {...(!step && { 'data-disabled': true })}
        onClick={() => step && void takeStep(direction)}
      >
        <Icon size={19} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
