import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, parseRupiah } from '../../../kernel/rupiah.ts'
import { askForm } from '../forms/spending.ts'
import { PROOFS_OF, SPEND_KINDS, warningsOf } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Ajukan belanja: the thing, its line, how much. What is left on the line is said while it is typed; nothing of it forbids. */
export function AskDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const form = useForm(askForm, t, `belanja/${year}`, emptyDraft(askForm, { today: todayKey() }))
  const ground = useRead(api.spending.ground, { year }).data
  const command = useCommand(api.spending.ask, {
    onDone: async ({ requestId }) => {
      await form.discard()
      toast(t('ask.done'))
      onClose()
      navigate(`/belanja/${requestId}`)
    },
  })
  const f = form.fields(command)
  const kind = SPEND_KINDS.find((k) => k === form.body.kind)
  const line = ground?.lines.find((l) => l.lineKey === form.body.lineKey) ?? null
  const typed = parseRupiah(form.body.money.amountRupiah)
  const warnings = ground ? warningsOf(typed.ok ? Number(typed.rupiah) : 0, line, ground.hasPlan) : []
  const isChosen = form.body.lineKey !== '' || typed.ok
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('ask.open')}
      action={t('ask.do')}
      onSend={() => void command.run({ ...form.input(), year })}
    >
      <Field of={f.title} />
      <Field of={f.kind} as="list" />
      {kind && (
        <p className="small quiet">
          {t('ask.proofs', { list: PROOFS_OF[kind].map((p) => t(`proof.${p}`)).join(', ') })}
        </p>
      )}
      {ground && ground.lines.length > 0 && (
        <Field
          of={f.lineKey}
          as="list"
          options={ground.lines.map((l) => ({
            value: l.lineKey,
            label: t('ask.line', { name: l.name, left: formatRupiah(l.leftRupiah) }),
          }))}
        />
      )}
      <Field of={f.money.amountRupiah} />
      {isChosen &&
        warnings.map((w) => (
          <p key={w} aria-live="polite">
            <Flag icon="alert-circle">{t(`warning.${w}`)}</Flag>
          </p>
        ))}
      <Field of={f.money.fund} as="list" />
      <Field of={f.neededOn} />
      {ground && ground.needs.length > 0 && (
        <Field
          of={f.needId}
          as="list"
          options={ground.needs.map((n) => ({ value: n.needId, label: `${n.no}. ${n.what}` }))}
        />
      )}
    </FormDialog>
  )
}
