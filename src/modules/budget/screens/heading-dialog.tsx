import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { headingForm } from '../forms/budget.ts'
import { api, type Line } from './api.ts'
import { t } from './words.ts'

/** The codes and names of a programme and an activity, for all lines that stand under it. */
export function HeadingDialog({ versionId, line, onClose }: { versionId: string; line: Line; onClose: () => void }) {
  const { programmeCode, programme, activityCode, activity, lineId } = line
  const stored = {
    ...{ programmeCode: programmeCode ?? undefined, programme: programme ?? undefined },
    ...{ activityCode: activityCode ?? undefined, activity },
  }
  const form = useShortForm(headingForm, t, toDraft(headingForm, stored))
  const command = useCommand(api.budget.saveHeading, {
    onDone: ({ lines }) => {
      toast(t('heading.done', { count: lines }))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('heading.title', { activity })}
      action={t('line.save')}
      onSend={() => void command.run({ ...form.input(), versionId, lineId })}
    />
  )
}
