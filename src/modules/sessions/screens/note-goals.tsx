import { useEffect, useState } from 'react'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { api } from './api.ts'
import type { NoteFields } from './note-draft.ts'
import { t } from './words.ts'

/** As much of her sentence as a pill can carry. */
const SHORT = 42
const shortened = (words: string) => (words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words)

/** `kept`: goals of the note that is corrected, also when they are no longer in the plan */
type Props = { caseId: string; of: NoteFields['goalIds']; kept?: readonly string[] | undefined }

/** Which goals of her plan the session worked on; nothing is shown while there is no plan, or none that this person may read. */
export function NoteGoals({ caseId, of, kept = [] }: Props) {
  const read = useRead(api.sessions.goals, { caseId })
  const goals = read.data?.goals ?? []
  const gone = read.data ? of.value.filter((id) => !kept.includes(id) && !goals.some((g) => g.goalId === id)) : []
  const [hasTakenOut, setTakenOut] = useState(false)
  // a draft of yesterday may name a goal that the plan no longer has: it could not be seen here, nor taken out
  useEffect(() => {
    if (gone.length === 0) return
    setTakenOut(true)
    of.set(of.value.filter((id) => !gone.includes(id)))
  })
  return (
    <>
      {goals.length > 0 && (
        <Field of={of} as="pills" options={goals.map((g) => ({ value: g.goalId, label: shortened(g.herWords) }))} />
      )}
      {hasTakenOut && (
        <p className="small quiet" role="status">
          {t('note.goals_taken_out')}
        </p>
      )}
    </>
  )
}
