import { clockOf } from '../../../app/web/client/days.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { Body, Saved } from './api.ts'
import { t } from './words.ts'

type Props = { clash: { yours: Body; theirs: Saved }; pick: (body: Body, version: number, isTheirs: boolean) => void }

/** A goal in one cell: her sentence, levels and steps, so that any difference shows. */
const textOf = (body: Body, id: string): string => {
  const g = body.goals.find((x) => x.id === id)
  if (!g) return ''
  return [
    g.herWords,
    ...Object.values(g.levels),
    ...g.steps.map((s) => [s.activity, s.startsOn, s.endsOn, s.place].filter(Boolean).join(', ')),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Two people wrote the same draft: goal by goal, both texts. */
export function PlanClash({ clash, pick }: Props) {
  const { theirs } = clash
  const ids = [...new Set([...clash.yours.goals, ...theirs.body.goals].map((g) => g.id))]
  const parts = [
    ...ids.map((id, i) => ({
      key: id,
      label: t('goal.nth', { n: i + 1 }),
      yours: textOf(clash.yours, id),
      theirs: textOf(theirs.body, id),
    })),
    {
      key: 'discussed',
      label: t('plan.discussed_short'),
      yours: clash.yours.discussedOn ?? '',
      theirs: theirs.body.discussedOn ?? '',
    },
    { key: 'note', label: t('plan.note'), yours: clash.yours.note, theirs: theirs.body.note },
  ].filter((p) => p.yours !== p.theirs)
  return (
    <VersionClash
      parts={parts}
      who={theirs.by ?? undefined}
      at={theirs.at ? clockOf(theirs.at) : undefined}
      onPick={(which) =>
        which === 'yours' ? pick(clash.yours, theirs.version, false) : pick(theirs.body, theirs.version, true)
      }
    />
  )
}
