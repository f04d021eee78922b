import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { lineForm } from '../forms/budget.ts'
import { readCalculation } from '../rules.ts'
import { api, type Line } from './api.ts'
import { t } from './words.ts'

type Props = { versionId: string; line: Line | null; activity: string; onClose: () => void }

const storedOf = (l: Line) => ({
  ...{ activity: l.activity, name: l.name, calculation: l.calculation, accountId: l.accountId ?? undefined },
  cash: { fund: l.fund, fromMonth: l.fromMonth, untilMonth: l.untilMonth },
  ceiling: { ceilingRupiah: l.ceilingRupiah ?? undefined, ceilingReason: l.ceilingReason ?? undefined },
})

/** One line; what it comes to is said while it is typed. */
export function LineDialog({ versionId, line, activity, onClose }: Props) {
  const form = useShortForm(
    lineForm,
    t,
    line ? toDraft(lineForm, storedOf(line)) : { ...emptyDraft(lineForm, { today: '' }), activity },
  )
  const accounts = useRead(api.budget.accounts, {}).data?.accounts ?? []
  const done = (word: string) => () => {
    toast(word)
    onClose()
  }
  const save = useCommand(api.budget.saveLine, { onDone: done(t('line.saved')) })
  const remove = useCommand(api.budget.removeLine, { onDone: done(t('line.removed')) })
  const f = form.fields(save)
  const read = readCalculation(form.body.calculation)
  const seen = line && { lineId: line.lineId, seen: line.version }
  return (
    <FormDialog
      {...{ form, onClose }}
      command={remove.refusal ? remove : save}
      wide
      title={t(line ? 'line.change' : 'line.new')}
      action={t('line.save')}
      onSend={() => void save.run({ ...form.input(), versionId, line: seen })}
      other={
        seen && (
          <Button busy={remove.busy} onClick={() => void remove.run(seen)}>
            {t('line.remove')}
          </Button>
        )
      }
    >
      <Field of={f.activity} />
      <Field of={f.name} />
      <Field of={f.calculation} />
      <p className="quiet" aria-live="polite">
        {read ? t('line.comes_to', { money: formatRupiah(read.amountRupiah) }) : t('line.not_read')}
      </p>
      {accounts.length > 0 && (
        <Field
          of={f.accountId}
          as="list"
          options={accounts
            .filter((a) => a.isUsed || a.accountId === line?.accountId)
            .map((a) => ({ value: a.accountId, label: `${a.code} ${a.name}` }))}
        />
      )}
      <Field of={f.cash.fund} as="list" />
      <Field of={f.cash.fromMonth} width="4" />
      <Field of={f.cash.untilMonth} width="4" />
      <Field of={f.ceiling.ceilingRupiah} />
      <Field of={f.ceiling.ceilingReason} />
    </FormDialog>
  )
}
