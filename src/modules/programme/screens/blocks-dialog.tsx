import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { blocksForm } from '../forms/blocks.ts'
import { api, type Blocks } from './api.ts'
import { t } from './words.ts'

/** The hours of prayer, meals and rest, and when Ramadan is. */
export function BlocksDialog({ onClose }: { onClose: () => void }) {
  const { data } = useRead(api.programme.blocks, {}, { fresh: true })
  return data ? <Asked now={data} onClose={onClose} /> : null
}

function Asked({ now, onClose }: { now: Blocks; onClose: () => void }) {
  const form = useShortForm(blocksForm, t, toDraft(blocksForm, now))
  const command = useCommand(api.programme.saveBlocks, {
    onDone: () => {
      toast(t('blocks.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('blocks.title')}
      action={t('blocks.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
