import { clockOf } from '../../../app/web/client/days.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { Body, Saved, Step } from './api.ts'
import { t } from './words.ts'

type Props = { clash: { yours: Body; theirs: Saved }; pick: (body: Body, version: number, isTheirs: boolean) => void }

/** A goal in one cell: her sentence, levels and steps, so that any difference shows. */
const textOf = (body: Body, id: string): string =>
  body.goals
    .filter((g) => g.id === id)
    .flatMap((g) => [g.herWords, ...Object.values(g.levels), ...g.steps.map(stepText)])
    .filter(Boolean)
    .join('\n')
const stepText = (s: Step) => [s.activity, s.startsOn, s.endsOn, s.place].filter(Boolean).join(', ')

/** Two people wrote the same draft: goal by goal, both texts. */
export function PlanClash({ clash, pick }: Props) {
  const { yours, theirs } = clash
  const part = (key: string, label: string, of: (body: Body) => string) => {
    return { key, label, yours: of(yours), theirs: of(theirs.body) }
  }
  const ids = [...new Set([...yours.goals, ...theirs.body.goals].map((g) => g.id))]
  const parts = [
    ...ids.map((id, i) => part(id, t('goal.nth', { n: i + 1 }), (body) => textOf(body, id))),
    part('discussed', t('plan.discussed_short'), (body) => body.discussedOn ?? ''),
    part('note', t('plan.note'), (body) => body.note),
  ].filter((p) => p.yours !== p.theirs)
  return (
    <VersionClash
      parts={parts}
      who={theirs.by ?? undefined}
      at={theirs.at ? clockOf(theirs.at) : undefined}
      onPick={(which) => pick(which === 'yours' ? yours : theirs.body, theirs.version, which === 'theirs')}
    />
  )
}
