import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { askForm } from '../forms/pass.ts'
import { LEAVE_GIVER } from '../rules.ts'
import { api, PASS_CHANGES } from './api.ts'
import { t } from './words.ts'

/** Ajukan izin: for whom, which kind, from when until when; of a protected woman nothing is asked that tells where she goes. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(askForm, t, emptyDraft(askForm, { today: todayKey() }))
  const { data } = useRead(api.residence.tonight, {})
  const command = useCommand(api.leave.ask, {
    changes: PASS_CHANGES,
    onDone: ({ passId, isAlike }) => {
      toast(t('ask.done'))
      onClose()
      if (isAlike) navigate(`/izin/${passId}`) // where it is said to whoever may know of it
    },
  })
  const f = form.fields(command)
  const women = (data?.women ?? []).filter((w) => w.isBedTold && w.where === 'in_house')
  const her = women.find((w) => w.caseId === form.body.caseId)
  const { kind } = form.body
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('ask.open')}
      action={kind === '' ? t('ask.do') : t('ask.do_to', { role: roleWord(LEAVE_GIVER[kind]) })}
      onSend={() => void command.run(form.input())}
    >
      <Field
        of={f.caseId}
        options={women.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
      />
      <Field of={f.kind} as="list" />
      <Field of={f.times.fromOn} />
      <Field of={f.times.fromTime} width="4" />
      <Field of={f.times.backOn} />
      <Field of={f.times.backTime} width="4" />
      <Field of={f.isFamily} />
      {her?.isProtected ? (
        <p className="quiet">{t('ask.unsaid')}</p>
      ) : (
        <>
          <Field of={f.said.to} />
          <Field of={f.said.companion} />
          <Field of={f.said.why} />
        </>
      )}
      <p className="small quiet">{t('ask.family_rule')}</p>
    </FormDialog>
  )
}
