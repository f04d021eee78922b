import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { practicumForm } from '../forms/results.ts'
import { api, CHANGES, type EvaluationPage } from './api.ts'
import { t } from './words.ts'

type Props = {
  caseId: string
  track: string
  mayNote: boolean
  /** what her days and her cash book say: the record begins with it */
  offered: EvaluationPage['offeredPracticum']
  onClose: () => void
}

/** Business-learning practice: days, customers, money in and out. The profit is computed. */
export function PracticumDialog({ caseId, track, mayNote, offered, onClose }: Props) {
  const first = offered ? toDraft(practicumForm, offered) : emptyDraft(practicumForm, { today: todayKey() })
  const form = useForm(practicumForm, t, `evaluations/${caseId}/practicum`, first)
  const command = useCommand(api.evaluations.recordPracticum, {
    changes: CHANGES,
    onDone: ({ profitRupiah }) => {
      toast(t('practicum.saved', { rupiah: formatRupiah(profitRupiah) }))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('practicum.record')}
      action={t('practicum.save')}
      onSend={() => void command.run({ ...form.input(), caseId, track })}
      intro={offered ? <p className="quiet">{t('practicum.offered')}</p> : undefined}
    >
      <Field of={f.fromOn} />
      <Field of={f.untilOn} />
      <Field of={f.daysOpen} />
      <Field of={f.customers} />
      <Field of={f.revenueRupiah} />
      <Field of={f.materialRupiah} />
      <Field of={f.otherRupiah} />
      <Field of={f.customerRating} as="pills" />
      <Field of={f.mentorRating} as="pills" />
      <Field of={f.isCashBookKept} />
      <Field of={f.isProblemSolved} />
      {mayNote && <Field of={f.note} />}
    </FormDialog>
  )
}
