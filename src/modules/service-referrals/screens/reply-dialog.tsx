import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { replyForm } from '../forms/refer.ts'
import { api, type Leg } from './api.ts'
import { t } from './words.ts'

/** What came back: a result closes the referral, nothing else does. */
export function ReplyDialog({ leg, onClose }: { leg: Leg; onClose: () => void }) {
  const form = useForm(replyForm, t, `jawaban/${leg.id}`, emptyDraft(replyForm, { today: todayKey() }))
  const command = useCommand(api.serviceReferrals.reply, {
    onDone: async ({ isClosed }) => {
      await form.discard()
      toast(t(isClosed ? 'reply.closed' : 'reply.noted'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('reply.from', { name: leg.service })}
      action={t('reply.save')}
      onSend={() => void command.run({ ...form.input(), id: leg.id })}
    />
  )
}
