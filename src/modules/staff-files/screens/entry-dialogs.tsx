import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { certificateForm, endForm, postingForm, trainingForm } from '../forms/entry.ts'
import type { Kind } from '../rules.ts'
import { api, type Entry, type File } from './api.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { t } from './words.ts'

type Props = { file: File; onClose: () => void }

export function AddDialog({ kind, ...props }: Props & { kind: Kind }) {
  if (kind === 'posting') return <Posting {...props} />
  if (kind === 'certificate') return <Certificate {...props} />
  return kind === 'training' ? <Training {...props} /> : <LeaveDialog {...props} />
}

const done = (onClose: () => void) => ({
  onDone: () => {
    toast(t('entry.added'))
    onClose()
  },
})

function Posting({ file: { personId }, onClose }: Props) {
  const form = useShortForm(postingForm, t, emptyDraft(postingForm, { today: '' }))
  const command = useCommand(api.staffFiles.addPosting, done(onClose))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('add.posting')}
      action={t('save')}
      onSend={() => void command.run({ ...form.input(), personId })}
    />
  )
}

function Certificate({ file: { personId }, onClose }: Props) {
  const form = useShortForm(certificateForm, t, emptyDraft(certificateForm, { today: '' }))
  const command = useCommand(api.staffFiles.addCertificate, done(onClose))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('add.certificate')}
      action={t('save')}
      onSend={() => void command.run({ ...form.input(), personId })}
    />
  )
}

function Training({ file: { personId }, onClose }: Props) {
  const form = useShortForm(trainingForm, t, emptyDraft(trainingForm, { today: '' }))
  const command = useCommand(api.staffFiles.addTraining, done(onClose))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('add.training')}
      action={t('save')}
      onSend={() => void command.run({ ...form.input(), personId })}
    />
  )
}

export function EndDialog({ of, onClose }: { of: Entry; onClose: () => void }) {
  const form = useShortForm(endForm, t, emptyDraft(endForm, { today: todayKey() }))
  const command = useCommand(api.staffFiles.end, done(onClose))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('end.title', { what: of.what })}
      action={t('save')}
      onSend={() => void command.run({ ...form.input(), entryId: of.entryId })}
    />
  )
}
