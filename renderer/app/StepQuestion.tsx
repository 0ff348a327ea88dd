import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { documentStatusSchema } from '../../core/model/workshop';
import { commandLabel, useInterfaceLanguage } from '../locales/labels';
import { Actions } from '../parts/Actions';
import { Dialog } from '../parts/Dialog';
import { closeStepQuestion, runConfirmedStep, useStepQuestion } from '../state/undo';

/** Asked before a circulation, an adoption, a group's work or an import is taken back or brought again. Enter says yes. */
export function StepQuestion() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const question = useStepQuestion((store) => store.question);
  const undoes = question?.direction === 'undo';
  const status = documentStatusSchema.safeParse(question?.status).data;
  return (
    <Dialog
      opened={question !== undefined}
      onClose={closeStepQuestion}
      title={t(undoes ? 'shell.askUndo' : 'shell.askRedo')}
    >
      {question && (
        <>
          <p>
            <strong>
              {commandLabel(question.command, language)}
              {status && ` (${t(`common.statuses.${status}`)})`}
            </strong>
          </p>
          <p>{t(undoes ? 'shell.askUndoWhy' : 'shell.askRedoWhy')}</p>
          <Actions>
            <Button variant="default" onClick={closeStepQuestion}>
              {t('shell.askNo')}
            </Button>
            <Button data-autofocus onClick={() => void runConfirmedStep(question)}>
              {t(undoes ? 'shell.askUndoYes' : 'shell.askRedoYes')}
            </Button>
          </Actions>
        </>
      )}
    </Dialog>
  );
}
