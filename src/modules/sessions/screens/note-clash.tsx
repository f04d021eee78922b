import { clockOf } from '../../../app/web/client/days.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { NoteDraft } from './note-draft.ts'
import { t } from './words.ts'

type Words = { discussed: string; response: string; nextStep: string }
/** What `saveNote` answers to a correction of a version that somebody, or she on another device, has corrected meanwhile. */
export type Theirs = { noteId: string; at: string; words: Words | null }

/** Both texts, side by side, until one is chosen: hers becomes the next version, or she leaves what is written. */
export function NoteClash({
  yours,
  theirs,
  busy,
  onPick,
}: {
  yours: NoteDraft
  theirs: Theirs
  busy: boolean
  onPick: (version: 'yours' | 'theirs') => void
}) {
  const parts = [
    { key: 'discussed', label: t('note.discussed') },
    { key: 'response', label: t('note.response') },
    { key: 'nextStep', label: t('note.next') },
  ] as const
  return (
    <VersionClash
      at={clockOf(theirs.at)}
      busy={busy}
      onPick={onPick}
      parts={parts.map((p) => ({ ...p, yours: yours[p.key], theirs: theirs.words?.[p.key] ?? '' }))}
    />
  )
}
