import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Link } from '../../../design/link.tsx'
import { toast } from '../../../design/toast.tsx'
import { instrumentsForm } from '../forms/results.ts'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

/** Looks for sheets that were filled in after the plan was approved; where there is none, a sentence says why. */
export function InstrumentsDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(instrumentsForm, t, `evaluations/${caseId}/instruments`, { explanation: '' })
  const command = useCommand(api.evaluations.confirmInstruments, {
    changes: CHANGES,
    onDone: ({ repeated }) => {
      toast(t('instruments.saved', { n: repeated.length }))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('instruments.title')}
      action={t('instruments.confirm')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={
        <>
          <p>{t('instruments.why')}</p>
          <p>
            <Link href={`/penerima-manfaat/${caseId}/asesmen`}>{t('instruments.go')}</Link>
          </p>
        </>
      }
    />
  )
}
