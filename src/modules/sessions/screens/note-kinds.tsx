import { useState } from 'react'
import { Segmented } from '../../../design/choices.tsx'
import { NOTE_KINDS } from '../rules.ts'
import type { NoteKind } from './note-draft.ts'
import { t } from './words.ts'

/** The four that are written most stand first; the others come with "Lainnya". */
const FIRST: readonly NoteKind[] = ['counselling', 'mediation', 'companionship', 'phone']

export function NoteKinds({ kind, onChange }: { kind: NoteKind; onChange: (kind: NoteKind) => void }) {
  const [all, setAll] = useState(!FIRST.includes(kind))
  const shown = all ? NOTE_KINDS : FIRST
  const options = shown.map((k) => ({ value: k as NoteKind | 'more', label: t(`kind.${k}`) })) // widened by the button for the others
  return (
    <Segmented
      legend={t('note.kind')}
      hideLegend
      name="kind"
      value={kind as NoteKind | 'more'} // as above
      onChange={(value) => (value === 'more' ? setAll(true) : onChange(value))}
      options={all ? options : [...options, { value: 'more', label: t('kind.more') }]}
    />
  )
}
