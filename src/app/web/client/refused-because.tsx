import { Banner } from '../../../design/banner.tsx'
import type { Command } from './use-command.ts'
import { useInSight } from './use-in-sight.ts'

const plain = (params: Record<string, unknown> | undefined) =>
  Object.fromEntries(
    Object.entries(params ?? {}).filter(
      (e): e is [string, string | number] => typeof e[1] === 'string' || typeof e[1] === 'number',
    ),
  )

/** The sentence of a rule, in the words of the module that judges. */
export type Say = (rule: { code: string; params?: Record<string, string | number> }) => string

/** A refusal with the rules behind it, each as its own sentence: a gate explains. */
export function RefusedBecause({
  of,
  sayRule,
}: {
  of: Pick<Command<never, never>, 'refusal' | 'sentence'>
  sayRule: Say
}) {
  const { refusal, sentence } = of
  const shown = useInSight(refusal)
  if (!refusal) return null
  const rules = refusal.code === 'decision_refused' || refusal.code === 'override_refused' ? refusal.issues : []
  return (
    <Banner ref={shown} kind={['offline', 'stale_version'].includes(refusal.code) ? 'attention' : 'danger'} live>
      <p>{sentence}</p>
      {rules.length > 0 && (
        <ul>
          {rules.map((i) => (
            <li key={i.code}>{sayRule({ code: i.code, params: plain(i.params) })}</li>
          ))}
        </ul>
      )}
    </Banner>
  )
}
