import { dayKey, timeKey } from '../../../app/web/client/days.ts'
import type { FieldsOf } from '../../../design/form-field.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { type MinuteDraft, minuteForm } from '../forms/minute.ts'
import type { MinuteRead } from './api.ts'

export type MinuteFields = FieldsOf<typeof minuteForm.fields>
export const MINUTE_PARTS = ['what', 'partyOne', 'partyTwo', 'with_her'] as const
export type MinutePart = (typeof MINUTE_PARTS)[number]

/** Which part of the form a refused field stands in. */
export const partOfIssue = (path: string): MinutePart =>
  path.startsWith('body.partyOne')
    ? 'partyOne'
    : path.startsWith('body.partyTwo')
      ? 'partyTwo'
      : /^body\.(papers|goods|witnesses|cash)/.test(path)
        ? 'with_her'
        : 'what'

export function minuteDraft(minute: MinuteRead | null, myName: string, now: Date): MinuteDraft {
  const moment = { on: dayKey(minute?.handedAt ?? now), time: timeKey(minute?.handedAt ?? now) }
  if (minute) return toDraft(minuteForm, { ...moment, body: minute.body })
  const { body } = emptyDraft(minuteForm, { today: '' })
  return { ...moment, body: { ...body, partyTwo: { ...body.partyTwo, name: myName } } }
}
