import { useState } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { doseForm } from '../forms/medicine.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** What she was given out of the stock of the house, the latest first. */
export function Doses({ caseId, mayWrite }: { caseId: string; mayWrite: boolean }) {
  const { data } = useRead(api.health.doses, { caseId })
  const mayGive = useMay('health.round') && mayWrite
  const [gives, setGives] = useState(false)
  if (!data?.isReadable) return null
  return (
    <Section title={t('doses.title')} count={data.doses.length}>
      <div className="stack stack-2">
        <Calm>
          {data.doses.map((d) => (
            <CalmRow
              key={d.doseId}
              title={t('doses.one', { n: d.quantity, unit: d.unit, name: d.name })}
              note={`${momentOf(d.givenAt)} · ${d.by} · ${d.how}`}
            />
          ))}
        </Calm>
        {mayGive && (
          <p className="row">
            <Button icon="pill" onClick={() => setGives(true)}>
              {t('doses.give')}
            </Button>
          </p>
        )}
        {gives && <Give caseId={caseId} onClose={() => setGives(false)} />}
      </div>
    </Section>
  )
}

function Give({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useShortForm(doseForm, t, emptyDraft(doseForm, { today: '' }))
  const stock = useRead(api.health.stock, {})
  const command = useCommand(api.health.giveDose, {
    onDone: () => {
      toast(t('doses.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  const there = (stock.data?.medicines ?? []).filter((m) => m.left > 0)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('doses.give')}
      action={t('doses.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    >
      <Field
        of={f.medicineId}
        options={there.map((m) => ({ value: m.medicineId, label: `${m.name} (${m.left})` }))}
        placeholder={t('doses.choose')}
      />
      <Field of={f.quantity} />
      <Field of={f.how} />
    </FormDialog>
  )
}
