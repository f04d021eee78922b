import { Banner } from '../../../design/banner.tsx'
import { ErrorSummary, type FieldProblem } from '../../../design/error-summary.tsx'
import { issueSentence } from './refusal-words.ts'
import type { Command } from './use-command.ts'

/** Nothing was done wrong: waiting, or looking again, is enough. */
const SOFT = ['offline', 'stale_version']

/**
 * What a command was refused with, above its form. `fields` joins a path in the input to the id of its field (of
 * a form: its `idOf`), so that every problem leads to its place. A clash of versions is said here too, unless the screen shows both texts itself.
 */
export function CommandRefusal({
  of,
  fields = {},
}: {
  of: Pick<Command<never, never>, 'refusal' | 'sentence' | 'clashShown'>
  fields?: Readonly<Record<string, string>> | ((path: string) => string | undefined) | undefined
}) {
  const { refusal, sentence } = of
  if (!refusal || (refusal.code === 'stale_version' && of.clashShown)) return null
  const problems: FieldProblem[] = refusal.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    const id = typeof fields === 'function' ? fields(path) : fields[path]
    return id ? [{ id, text: issueSentence(issue) }] : []
  })
  return problems.length > 0 ? (
    <ErrorSummary problems={problems} />
  ) : (
    <Banner kind={SOFT.includes(refusal.code) ? 'attention' : 'danger'} live>
      {sentence}
    </Banner>
  )
}
