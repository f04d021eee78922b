import { useEffect, useState } from 'react'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Chips } from '../../../design/choices.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** As much of her sentence as a pill can carry. */
const SHORT = 42
const shortened = (words: string) => (words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words)

/** Which goals of her plan the session worked on; nothing is shown while there is no plan, or none that this person may read. */
export function NoteGoals({
  caseId,
  goalIds,
  kept = [],
  onChange,
}: {
  caseId: string
  goalIds: readonly string[]
  /** goals of the note that is corrected, also when they are no longer in the plan */
  kept?: readonly string[] | undefined
  onChange: (goalIds: string[]) => void
}) {
  const read = useRead(api.sessions.goals, { caseId })
  const goals = read.data?.goals ?? []
  const gone = read.data ? goalIds.filter((id) => !kept.includes(id) && !goals.some((g) => g.goalId === id)) : []
  const [hasTakenOut, setTakenOut] = useState(false)
  // a draft of yesterday may name a goal that the plan no longer has: it could not be seen here, nor taken out
  useEffect(() => {
    if (gone.length === 0) return
    setTakenOut(true)
    onChange(goalIds.filter((id) => !gone.includes(id)))
  })
  return (
    <>
      {goals.length > 0 && (
        <Chips
          legend={t('note.goals')}
          options={goals.map((g) => ({ value: g.goalId, label: shortened(g.herWords) }))}
          value={goalIds}
          onChange={onChange}
        />
      )}
      {hasTakenOut && (
        <p className="small quiet" role="status">
          {t('note.goals_taken_out')}
        </p>
      )}
    </>
  )
}
