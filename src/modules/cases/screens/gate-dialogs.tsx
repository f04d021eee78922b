import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { Select } from '../../../design/select.tsx'
import { reasonForm } from '../forms/reason.ts'
import { type Stage as CaseStage, isOver } from '../stages.ts'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { chosenOf, placesBack } from './movers.ts'
import { rules } from './rule-words.ts'
import { t } from './words.ts'

type Props = { page: CasePage; onClose: () => void }
export type GateDialog = 'pengecualian' | 'kembali'

/** What the head may let pass now. */
export const passableOf = (page: CasePage) =>
  isOver(page) ? [] : page.gates.filter((g) => g.kind === 'hard' && !g.met && g.overridable)

/** The head lets one requirement pass. The reason is printed on the record. */
export function Override({ page, onClose }: Props) {
  const missing = passableOf(page).map((g) => g.name)
  const form = useForm(reasonForm, t, `gate/${page.caseId}/override`, { gate: '', reason: '' })
  const command = useCommand(api.cases.overrideGate, { onDone: () => void form.discard().then(onClose) })
  const gate = chosenOf(missing, form.body.gate)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('override.title')}
      action={gate && t('override.do')}
      onSend={() => gate && void command.run({ ...form.input(), caseId: page.caseId, gate })}
      intro={<p>{t(gate ? 'override.why' : 'override.none')}</p>}
    >
      <Select
        label={t('override.gate')}
        value={gate ?? ''}
        onChange={(picked) => form.set({ gate: picked })}
        options={missing.map((name) => ({ value: name, label: rules.code('gate', name) }))}
      />
      <Field of={form.fields(command).reason} />
    </FormDialog>
  )
}

/** Going back is an ordinary edge with a reason; decisions of that stage lapse and are made again. */
export function GoBack({ page, onClose, onMoved }: Props & { onMoved: (to: CaseStage) => void }) {
  const { account } = useMe()
  const places = isOver(page) ? [] : placesBack(account, page)
  const form = useForm(reasonForm, t, `gate/${page.caseId}/back`, { to: '', reason: '' })
  const command = useCommand(api.cases.move, {
    onDone: (_, input) => {
      void form.discard().then(onClose)
      onMoved(input.to)
    },
  })
  const to = chosenOf(places, form.body.to)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('back.title')}
      action={to && t('back.do')}
      onSend={() => to && void command.run({ ...form.input(), caseId: page.caseId, to })}
      intro={<p>{t(to ? 'back.note' : 'back.none')}</p>}
    >
      <Select
        label={t('back.to')}
        value={to ?? ''}
        onChange={(picked) => form.set({ to: picked })}
        options={places.map((s) => ({ value: s, label: rules.code('stage', s) }))}
      />
      <Field of={form.fields(command).reason} />
    </FormDialog>
  )
}
