import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { leaveForm } from '../forms/leave.ts'
import { LEAVE_GIVER, type Presence } from '../rules.ts'
import { api, type Housed, WHERE_CHANGES } from './api.ts'
import { t } from './words.ts'

type Woman = Pick<Housed, 'caseId' | 'label' | 'honorific' | 'isProtected'>
type Props = { woman: Woman; from: Presence; onClose: () => void }

/** Izin keluar (F25): its kind says who gives it; of a protected woman nothing is asked that tells where she goes. */
export function LeaveDialog({ woman, from, onClose }: Props) {
  const name = usePersonName(personOf(woman))
  const form = useShortForm(leaveForm, t, emptyDraft(leaveForm, { today: todayKey() }))
  const staff = useRead(api.access.people, {})
  const command = useCommand(api.residence.giveLeave, {
    changes: WHERE_CHANGES,
    onDone: () => {
      toast(t('leave.given', { name }))
      onClose()
    },
  })
  const f = form.fields(command)
  const { kind } = form.body
  const pick: typeof f.kind.set = (next) => form.set({ kind: next, givenBy: '' })
  const giver = kind === '' ? null : LEAVE_GIVER[kind]
  const givers = (staff.data?.people ?? []).filter((p) => p.isActive && giver !== null && p.roles.includes(giver))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('leave.title', { name })}
      action={t('leave.do')}
      onSend={() => void command.run({ ...form.input(), caseId: woman.caseId, from })}
    >
      <Field of={{ ...f.kind, set: pick }} as="cards" />
      {giver && (
        <Field
          of={f.givenBy}
          label={t('leave.given_by', { role: roleWord(giver) })}
          options={givers.map((p) => ({ value: p.id, label: p.callName }))}
        />
      )}
      <Field of={f.backOn} />
      <Field of={f.backTime} width="4" />
      {woman.isProtected ? (
        <p className="quiet">{t('leave.unsaid')}</p>
      ) : (
        <>
          <Field of={f.to} />
          <Field of={f.companion} />
          <Field of={f.why} />
        </>
      )}
    </FormDialog>
  )
}
