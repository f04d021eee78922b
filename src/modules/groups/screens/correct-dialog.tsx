import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { correctForm } from '../forms/group.ts'
import type { Mark } from '../rules.ts'
import { api, type GroupRead } from './api.ts'
import { t } from './words.ts'

type Props = { of: GroupRead['people'][number]; wanted: Mark; onClose: () => void }

/** A mark is put right with a reason; the timeline keeps both. */
export function CorrectDialog({ of: p, wanted, onClose }: Props) {
  const form = useShortForm(correctForm, t, { ...emptyDraft(correctForm, { today: '' }), mark: wanted })
  const command = useCommand(api.groups.correctMark, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('group.mark_of', { name: p.label })}
      action={t('group.correct')}
      onSend={() => void command.run({ ...form.input(), attendanceId: p.attendanceId, version: p.version })}
    />
  )
}
