import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { correctForm, savingsForm } from '../forms/custody.ts'
import { api, type Entry } from './api.ts'
import { t } from './words.ts'

type Line = { caseId: string; name: string; balanceRupiah: number; onClose: () => void }

/** One line of her booklet. When she leaves, what is left is paid out in one press. */
export function SavingsLine({ caseId, name, balanceRupiah, onClose }: Line) {
  const form = useShortForm(savingsForm, t, emptyDraft(savingsForm, { today: '' }))
  const command = useCommand(api.custody.enterSavings, {
    onDone: ({ balanceRupiah: left }) => {
      toast(t('book.entered', { money: formatRupiah(left) }))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('book.line_of', { name })}
      action={t('book.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p className="quiet">{t('book.now', { money: formatRupiah(balanceRupiah) })}</p>}
      other={
        balanceRupiah > 0 && (
          <Button kind="plain" onClick={() => form.set({ kind: 'payout', rupiah: groupThousands(balanceRupiah) })}>
            {t('book.all_of_it')}
          </Button>
        )
      }
    />
  )
}

/** A wrong line stays and is taken back by another one, which she signs too. */
export function CorrectLine({ caseId, line, onClose }: { caseId: string; line: Entry; onClose: () => void }) {
  const form = useShortForm(correctForm, t, emptyDraft(correctForm, { today: '' }))
  const command = useCommand(api.custody.correctSavings, {
    onDone: ({ balanceRupiah }) => {
      toast(t('book.entered', { money: formatRupiah(balanceRupiah) }))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('book.correct_of', { n: line.seq })}
      action={t('book.correct_do')}
      onSend={() => void command.run({ ...form.input(), caseId, seq: line.seq })}
      intro={<p>{t('book.correct_effect', { n: line.seq, money: formatRupiah(line.amountRupiah) })}</p>}
    />
  )
}
