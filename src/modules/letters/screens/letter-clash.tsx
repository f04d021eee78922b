import { useEffect, useRef } from 'react'
import { VersionClash } from '../../../design/version-clash.tsx'
import { fieldWord } from '../said.ts'
import type { Fields } from './api.ts'

const textOf = (value: string | string[]) => (typeof value === 'string' ? value : value.join('\n'))

/** What a draft says, and which stored version that text was begun on. */
export type Sheet = { fields: Fields; version: number }

/** The newest of what the server told, when it is newer than the version that was typed over. */
export const newerThan = (mine: Sheet, told: readonly (Sheet | undefined)[]): Sheet | null =>
  told.reduce<Sheet | null>((best, one) => (one && one.version > (best ?? mine).version ? one : best), null)

/** Where two texts of one draft differ; nowhere, when her own saving was stored and only its answer was lost. */
export const differences = (yours: Fields, theirs: Fields) =>
  [...new Set([...Object.keys(yours), ...Object.keys(theirs)])]
    .map((path) => ({
      key: path,
      label: fieldWord(path),
      yours: textOf(yours[path] ?? ''),
      theirs: textOf(theirs[path] ?? ''),
    }))
    .filter((part) => part.yours !== part.theirs)

/** Two people wrote the same draft: field by field, both texts. */
export function LetterClash({
  yours,
  theirs,
  onPick,
}: {
  yours: Sheet
  theirs: Sheet
  onPick: (chosen: Sheet) => void
}) {
  const ref = useRef<HTMLDivElement>(null)
  // the button that was pressed stands at the foot of the screen, the fields may be scrolled anywhere
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} tabIndex={-1}>
      <VersionClash
        parts={differences(yours.fields, theirs.fields)}
        onPick={(whose) => onPick(whose === 'yours' ? { fields: yours.fields, version: theirs.version } : theirs)}
      />
    </div>
  )
}
