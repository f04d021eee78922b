import { addDays, dayKey } from '../../../app/web/client/days.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import type { FieldsOf } from '../../../design/form-field.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { type RecordDraft, recordForm } from '../forms/record.ts'
import { type Kind, REVIEW_DAYS } from '../rules.ts'
import type { Agenda, Colleague } from './api.ts'
import { t } from './words.ts'

export type RecordFields = FieldsOf<typeof recordForm.fields>

/** Today, chaired by me when I may, her worker at the table. The next review is proposed on the last day that is allowed. */
function newRecord(agenda: Agenda, me: { id: string; roles: readonly string[] }, now: Date): RecordDraft {
  const today = dayKey(now)
  const leads = me.roles.includes('coordinator') || me.roles.includes('head')
  return {
    ...emptyDraft(recordForm, { today }),
    kind: agenda.kind,
    chairId: leads || agenda.kind === 'review' ? me.id : '',
    members: leads ? [] : [me.id],
    told: false,
    nextReviewOn: addDays(today, REVIEW_DAYS),
  }
}

/** The draft of the minutes of this sitting: written on its page, and on the wall the decision alone. */
export function useRecord(agenda: Agenda) {
  const { account } = useMe()
  return useForm(recordForm, t, `pembahasan/${agenda.caseId}`, newRecord(agenda, account, new Date()))
}

/** Colleagues who may lead a sitting of this kind. */
export const chairsOf = (kind: Kind | '', people: readonly Colleague[]): Colleague[] =>
  people.filter(
    (p) =>
      p.isActive &&
      p.roles.some((r) => r === 'head' || r === 'coordinator' || (kind === 'review' && r === 'social_worker')),
  )

export const nameOf = (p: Colleague) => ({ value: p.id, label: p.callName })
