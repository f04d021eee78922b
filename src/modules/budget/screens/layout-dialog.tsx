import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { layoutForm } from '../forms/layout.ts'
import { api, type Layout } from './api.ts'
import { t } from './words.ts'

/** The order of the columns in which this office wants its sheet, and the words above them. */
export function LayoutDialog({ layout, onClose }: { layout: Layout; onClose: () => void }) {
  const stored = { columns: layout.columns.map((c) => ({ column: c.column, title: c.title ?? undefined })) }
  const form = useShortForm(layoutForm, t, toDraft(layoutForm, stored))
  const command = useCommand(api.budget.saveLayout, {
    onDone: () => {
      toast(t('layout.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('layout.open')}
      action={t('line.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
