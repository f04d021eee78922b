import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { type NoteDraft, noteForm } from '../forms/note.ts'
import { api, type Note } from './api.ts'
import { draftOf, isForSame } from './note-draft.ts'
import { t } from './words.ts'

type Props = {
  caseId: string
  yours: NoteDraft
  /** the version that she wrote meanwhile, from another device or page: only its author corrects a note */
  theirs: Note
  busy: boolean
  onPick: (version: 'yours' | 'theirs') => void
}

/** Both versions, side by side, until one is chosen (`chosen`): what she typed, or what is written. */
export function NoteClash({ caseId, theirs, ...rest }: Props) {
  const read = useRead(api.sessions.goals, { caseId })
  const goalWord = (id: string) => read.data?.goals.find((g) => g.goalId === id)?.herWords ?? t('clash.old_goal')
  const when = { day: shortDay(theirs.writtenAt), time: clockOf(theirs.writtenAt) }
  const { corrects, audience } = rest.yours
  const say = corrects
    ? t('clash.say', when)
    : isForSame(audience, theirs)
      ? t('clash.sent', when)
      : t('clash.sent_others', when)
  // a colleague outside the team has no key of what she wrote to it
  const all = theirs.words === null ? `${say} ${t('clash.sealed')}` : say
  return <Clash of={noteForm} t={t} theirs={draftOf(theirs)} say={all} id={(_, id) => goalWord(id)} {...rest} />
}
