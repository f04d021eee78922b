import { useState } from 'react'
import { Segmented } from '../../../design/choices.tsx'
import type { NoteFields } from './note-draft.ts'
import { t } from './words.ts'

/** The four that are written most stand first; the others come with "Lainnya". */
const FIRST: readonly string[] = ['counselling', 'mediation', 'companionship', 'phone']

export function NoteKinds({ of }: { of: NoteFields['kind'] }) {
  const [all, setAll] = useState(!FIRST.includes(of.value))
  const more = { value: 'more' as const, label: t('kind.more') }
  return (
    <Segmented<typeof of.value | 'more'>
      legend={of.label}
      hideLegend
      name="kind"
      value={of.value}
      onChange={(value) => (value === 'more' ? setAll(true) : of.set(value))}
      options={all ? of.options : [...of.options.filter((k) => FIRST.includes(k.value)), more]}
    />
  )
}
