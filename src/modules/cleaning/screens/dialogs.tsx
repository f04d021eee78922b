import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { changeForm, restForm } from '../forms/cleaning.ts'
import { api, type Turn, type Week } from './api.ts'
import { t } from './words.ts'

const CHANGES = [api.cleaning.week, api.cleaning.hands]

/** Somebody else takes it, or the two change: whoever may, the fairest first. */
export function ChangeDialog({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const form = useShortForm(changeForm, t, emptyDraft(changeForm, { today: '' }))
  const { data } = useRead(api.cleaning.hands, { turnId: turn.turnId }, { fresh: true })
  const command = useCommand(api.cleaning.change, { changes: CHANGES, onDone: onClose })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('change.title', { chore: t(`chore.${turn.chore}`), name: calledOn(personOf(turn), isMasked()) })}
      action={t('turn.change')}
      onSend={() => void command.run({ ...form.input(), turnId: turn.turnId })}
    >
      {data?.women.length === 0 && <p className="quiet">{t('change.nobody')}</p>}
      <Field
        of={f.caseId}
        options={(data?.women ?? []).map((w) => {
          const name = calledOn(personOf(w), isMasked())
          const label = w.has
            ? t('change.swaps', { name, chore: t(`chore.${w.has}`) })
            : t('change.free', { name, n: w.turns })
          return { value: w.caseId, label }
        })}
      />
      <p className="small quiet">{t('change.rule')}</p>
    </FormDialog>
  )
}

/** No turn for some days; nothing asks why. */
export function RestDialog({ week, onClose }: { week: Week; onClose: () => void }) {
  const form = useShortForm(restForm, t, emptyDraft(restForm, { today: todayKey() }))
  const command = useCommand(api.cleaning.rest, { changes: CHANGES, onDone: onClose })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('rest.add')}
      action={t('rest.save')}
      onSend={() => void command.run(form.input())}
    >
      <Field
        of={f.caseId}
        options={week.women.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
      />
      <Field of={f.fromOn} />
      <Field of={f.untilOn} />
      <p className="small quiet">{t('rest.rule')}</p>
    </FormDialog>
  )
}
