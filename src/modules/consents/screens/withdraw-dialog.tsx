import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { CONSENT_FORMS, PURPOSES } from '../rules.ts'
import { api } from './api.ts'
import { t, word } from './words.ts'

/** She takes a yes back. What follows, and until when, is said before and after. */
export function WithdrawDialog({ caseId, purpose, onClose }: { caseId: string; purpose: string; onClose: () => void }) {
  const [form, setForm] = useState<(typeof CONSENT_FORMS)[number]>('oral_witnessed')
  const [witness, setWitness] = useState('')
  const known = PURPOSES.find((p) => p === purpose)
  const take = useCommand(api.consents.withdraw, {
    onDone: ({ dueAt }) => {
      toast(t('withdraw.done', { at: momentOf(dueAt) }))
      onClose()
    },
  })
  const send = () =>
    known &&
    void take.run({
      caseId,
      purpose: known,
      form,
      language: 'Indonesia',
      ...(form === 'oral_witnessed' && witness.trim() && { witness }),
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('withdraw.title', { purpose: word(`purpose.${purpose}`).toLowerCase() })}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={take.busy} onClick={send}>
            {t('withdraw.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{purpose === 'service' ? t('withdraw.service') : t('withdraw.why')}</p>
        <CommandRefusal of={take} />
        <Segmented
          name="cara-tarik"
          legend={t('consent.form')}
          value={form}
          onChange={setForm}
          options={CONSENT_FORMS.map((f) => ({ value: f, label: t(`form.${f}`) }))}
        />
        {form === 'oral_witnessed' && (
          <TextField label={t('consent.witness')} value={witness} onChange={setWitness} personal />
        )}
      </div>
    </Dialog>
  )
}
