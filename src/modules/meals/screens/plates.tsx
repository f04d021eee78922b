import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { plateForm } from '../forms/meals.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Whose plate is another: for the nurse. The kitchen above reads how many. */
export function Plates() {
  const { data } = useRead(api.meals.plates, {})
  const [sets, setSets] = useState(false)
  const end = useCommand(api.meals.endPlate, { changes: [api.meals.plates, api.meals.today] })
  return (
    <Section title={t('plates.title')}>
      <Card>
        <div className="card__body stack stack-2">
          <p className="small quiet">{t('plates.note')}</p>
          <CommandRefusal of={end} />
          <ul className="meals-hers">
            {(data?.plates ?? []).map((p) => {
              const name = calledOn(personOf(p), isMasked())
              return (
                <li key={p.plateId}>
                  <span>
                    <b>{name}</b> {t(`plate.${p.plate}`)}
                  </span>
                  <Button
                    aria-label={t('plates.end_of', { name, plate: t(`plate.${p.plate}`) })}
                    onClick={() => void end.run({ plateId: p.plateId })}
                  >
                    {t('plates.end')}
                  </Button>
                </li>
              )
            })}
          </ul>
          <div>
            <Button icon="plus" onClick={() => setSets(true)}>
              {t('plates.set')}
            </Button>
          </div>
        </div>
      </Card>
      {sets && <PlateDialog onClose={() => setSets(false)} />}
    </Section>
  )
}

function PlateDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(plateForm, t, emptyDraft(plateForm, { today: '' }))
  const { data } = useRead(api.residence.tonight, {})
  const command = useCommand(api.meals.setPlate, {
    changes: [api.meals.plates, api.meals.today],
    onDone: () => {
      toast(t('plates.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  const women = data?.women ?? []
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('plates.set')}
      action={t('plates.save')}
      onSend={() => void command.run(form.input())}
    >
      <Field
        of={f.caseId}
        options={women.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
      />
      <Field of={f.plate} as="list" />
    </FormDialog>
  )
}
