import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import { api, type Note } from './api.ts'
import { differencesOf } from './note-differences.ts'
import type { NoteDraft } from './note-draft.ts'
import { t } from './words.ts'

type Props = {
  caseId: string
  yours: NoteDraft
  /** the version that she wrote meanwhile, from another device or page: only its author corrects a note */
  theirs: Note
  busy: boolean
  onPick: (version: 'yours' | 'theirs') => void
}

/** Both versions, side by side, until one is chosen: hers becomes the next version, or she leaves what is written. */
export function NoteClash({ caseId, yours, theirs, busy, onPick }: Props) {
  const read = useRead(api.sessions.goals, { caseId })
  const goalWord = (id: string) => read.data?.goals.find((g) => g.goalId === id)?.herWords ?? t('clash.old_goal')
  return (
    <VersionClash
      say={t('clash.say', { day: shortDay(theirs.writtenAt), time: clockOf(theirs.writtenAt) })}
      busy={busy}
      onPick={onPick}
      parts={differencesOf(yours, theirs, goalWord)}
    />
  )
}
