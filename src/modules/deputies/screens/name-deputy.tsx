import { fullDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { standInForm } from '../forms/stand-in.ts'
import { api, type Deputies } from './api.ts'
import { t } from './words.ts'

/** A colleague stands in from a day until a day, in an own role or, for the head, in that of a coordinator. */
export function NameDeputy({ page, onClose }: { page: Deputies; onClose: () => void }) {
  const [first] = page.places
  const start = {
    ...emptyDraft(standInForm, { today: page.today }),
    ...{ absentId: first?.personId ?? '', role: first?.role ?? 'head' },
  }
  const form = useShortForm(standInForm, t, start)
  const nameOf = (id: string) => page.candidates.find((c) => c.personId === id)?.name ?? ''
  const command = useCommand(api.deputies.name, {
    onDone: (_, { personId, untilOn }) => {
      toast(t('deputies.named', { name: nameOf(personId), day: fullDay(untilOn) }))
      onClose()
    },
  })
  const f = form.fields(command)
  const roles = page.places.filter((p) => p.personId === form.body.absentId).map((p) => p.role)
  // whoever holds both is asked which; of anybody else it is the one that she holds
  const role = roles.find((r) => r === form.body.role) ?? roles[0] ?? form.body.role
  const absent = [...new Map(page.places.map((p) => [p.personId, p.name]))].map(([value, label]) => ({ value, label }))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('deputies.name')}
      action={t('deputies.do')}
      onSend={() => void command.run({ ...form.input(), role })}
      intro={<p>{t('deputies.effect', { role: roleWord(role) })}</p>}
    >
      {absent.length > 1 && <Field of={f.absentId} options={absent} />}
      {roles.length > 1 && <Field of={f.role} />}
      <Field
        of={f.personId}
        placeholder={t('deputies.pick')}
        options={page.candidates
          .filter((c) => c.roles.includes(role))
          .map((c) => ({ value: c.personId, label: c.name }))}
      />
      <Field of={f.fromOn} />
      <Field of={f.untilOn} />
      <Field of={f.signsAs} as="cards" />
    </FormDialog>
  )
}
