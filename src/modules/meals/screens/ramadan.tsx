import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { NowBox } from '../../../design/home-rows.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { byDayForm } from '../forms/meals.ts'
import { api, type Today } from './api.ts'
import { t } from './words.ts'

type Fasting = NonNullable<Today['fasting']>

/** In Ramadan: how many eat by day. A number, as whoever cooks counted it; nobody is named and nobody is asked why. */
export function Ramadan({ of }: { of: Fasting }) {
  const [counts, setCounts] = useState(false)
  const mayCook = useMay('meals.cook')
  return (
    <NowBox
      title={of.byDay === null ? t('ramadan.unsaid') : t('ramadan.said', { count: of.byDay })}
      note={t('ramadan.note')}
    >
      {mayCook && (
        <Button kind={of.byDay === null ? 'primary' : undefined} onClick={() => setCounts(true)}>
          {t('ramadan.count')}
        </Button>
      )}
      {counts && <ByDayDialog of={of} onClose={() => setCounts(false)} />}
    </NowBox>
  )
}

function ByDayDialog({ of, onClose }: { of: Fasting; onClose: () => void }) {
  const form = useShortForm(byDayForm, t, toDraft(byDayForm, of.byDay === null ? {} : { women: of.byDay }))
  const command = useCommand(api.meals.countByDay, { changes: [api.meals.today], onDone: onClose })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('ramadan.count')}
      action={t('ramadan.save')}
      onSend={() => void command.run({ ...form.input(), version: of.version })}
    >
      <Field of={f.women} width="4" />
    </FormDialog>
  )
}
