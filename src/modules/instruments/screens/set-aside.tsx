import { useState } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { setAsideForm } from '../forms/set-aside.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Taking = { takingId: string; takenOn: string; by: string; version: number }

/** A sheet that should not count: another woman's answers, a trial. It stays on record and leaves the results. */
export function SetAside({ takings }: { takings: readonly Taking[] }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button small kind="plain" onClick={() => setIsOpen(true)}>
        {t('aside.open')}
      </Button>
      {isOpen && <AsideDialog takings={takings} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function AsideDialog({ takings, onClose }: { takings: readonly Taking[]; onClose: () => void }) {
  const first = toDraft(setAsideForm, { takingId: takings[0]?.takingId ?? '', reason: '' })
  const form = useShortForm(setAsideForm, t, first)
  const command = useCommand(api.instruments.setAside, {
    onDone: () => {
      toast(t('aside.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  const chosen = takings.find((one) => one.takingId === form.body.takingId)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('aside.title')}
      action={t('aside.do')}
      onSend={() => chosen && void command.run({ ...form.input(), version: chosen.version })}
      intro={<p className="quiet">{t('aside.effect')}</p>}
    >
      <Field
        of={f.takingId}
        options={takings.map((one) => ({
          value: one.takingId,
          label: t('aside.taking', { day: shortDayYear(one.takenOn), who: one.by }),
        }))}
      />
      <Field of={f.reason} />
    </FormDialog>
  )
}
