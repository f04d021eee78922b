import { Banner } from '../../../design/banner.tsx'
import { useSaidSince } from '../../../design/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../../design/error-summary.tsx'
import type { Place } from '../../../kernel/form-words.ts'
import { issueSentence } from './refusal-words.ts'
import type { Command } from './use-command.ts'
import { useInSight } from './use-in-sight.ts'

/** Nothing was done wrong: waiting, or looking again, is enough. */
const SOFT = ['offline', 'stale_version']

/**
 * What a command was refused with, above its form. `fields` joins a path in the input to the id of its field (of
 * a form: its `placeOf`), so that every problem is named and leads to its place. A clash of versions is said here too, unless the screen shows both texts itself.
 */
export function CommandRefusal({
  of,
  fields = {},
}: {
  of: Pick<Command<never, never>, 'refusal' | 'sentence' | 'clashShown'>
  fields?: Readonly<Record<string, string | Place>> | ((path: string) => Place | undefined) | undefined
}) {
  const { sentence } = of
  const refusal = useSaidSince(of.refusal)
  const shown = useInSight(refusal)
  if (!refusal || (refusal.code === 'stale_version' && of.clashShown)) return null
  const problems: FieldProblem[] = refusal.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    const found = typeof fields === 'function' ? fields(path) : fields[path]
    const place = typeof found === 'string' ? { id: found, label: '' } : found
    return place ? [{ id: place.id, text: named(place.label, issueSentence(issue)) }] : []
  })
  return problems.length > 0 ? (
    <ErrorSummary problems={problems} />
  ) : (
    <Banner ref={shown} kind={SOFT.includes(refusal.code) ? 'attention' : 'danger'} live>
      {sentence}
    </Banner>
  )
}

/** "Nama: Belum diisi." Five lines of "Belum diisi." name nothing. */
function named(label: string, sentence: string): string {
  if (label === '') return sentence
  return /[?.!:]$/.test(label) ? `${label} ${sentence}` : `${label}: ${sentence}`
}
