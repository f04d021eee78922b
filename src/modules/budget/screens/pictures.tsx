import { monthName } from '../../../app/web/client/days.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { named, treeOf } from '../rules.ts'
import type { Plan } from './api.ts'
import { t } from './words.ts'

/** Where the money goes: the largest first. */
export function ByActivity({ plan }: { plan: Plan }) {
  const groups = treeOf(plan.lines).flatMap((p) =>
    p.activities.map(({ heading: h, sum }) => ({ activity: named(h.activityCode, h.activity), sum })),
  )
  return (
    <Bars
      title={t('picture.activities')}
      note={t('picture.rupiah')}
      head={[t('lines.activity'), t('picture.rupiah')]}
      long
      rows={groups
        .toSorted((a, b) => b.sum - a.sum)
        .map(({ activity, sum }) => ({
          key: activity,
          label: activity,
          parts: [{ key: 'sum', value: sum, look: 'full' as const }],
          said: groupThousands(sum),
        }))}
    />
  )
}

/** The cash plan: what is needed in which month. */
export const ByMonth = ({ plan }: { plan: Plan }) => (
  <Bars
    title={t('picture.months')}
    note={t('picture.rupiah')}
    head={[t('picture.month'), t('picture.rupiah')]}
    wordy
    rows={plan.months.map((sum, i) => ({
      key: String(i),
      label: monthName(i),
      parts: [{ key: 'sum', value: sum, look: 'full' as const }],
      said: groupThousands(sum),
    }))}
  />
)
