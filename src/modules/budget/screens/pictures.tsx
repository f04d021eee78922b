import { dayMonthYear, monthName } from '../../../app/web/client/days.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Section } from '../../../design/section.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { sumOf } from '../rules.ts'
import type { Plan } from './api.ts'
import { t } from './words.ts'

/** Where the money goes: the largest first. */
export function ByActivity({ plan }: { plan: Plan }) {
  const groups = [...Map.groupBy(plan.lines, (l) => l.activity)].map(([activity, of]) => ({ activity, sum: sumOf(of) }))
  return (
    <Bars
      title={t('picture.activities')}
      note={t('picture.rupiah')}
      head={[t('lines.activity'), t('picture.rupiah')]}
      wordy
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

/** Versions beside each other, line by line: a change is said under its number. */
export function Compared({ plan }: { plan: Plan }) {
  const totals = { lineKey: 'total', name: t('plan.total'), amounts: plan.versions.map((v) => v.totalRupiah) }
  return (
    <Section title={t('compare.title')}>
      {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
      <div role="group" className="table-box" tabIndex={0} aria-label={t('compare.title')}>
        <MiniTable
          title={t('compare.title')}
          head={[
            t('lines.name'),
            ...plan.versions.map((v) =>
              t('compare.version', {
                kind: t(`kind.${v.kind}`),
                n: v.ordinal,
                on: dayMonthYear(v.lockedAt ?? v.madeAt),
              }),
            ),
          ]}
          rows={[totals, ...plan.across].map(({ lineKey, name, amounts }) => ({
            key: lineKey,
            cells: [name, ...amounts.map((amount, i) => <Changed key={i} amount={amount} before={amounts[i - 1]} />)],
          }))}
        />
      </div>
    </Section>
  )
}

function Changed({ amount, before }: { amount: number | null; before: number | null | undefined }) {
  const difference = (amount ?? 0) - (before ?? 0)
  return (
    <>
      {amount === null ? '–' : groupThousands(amount)}
      {before !== undefined && difference !== 0 && (
        <span className="small quiet">
          {' '}
          ({difference > 0 ? '+' : '−'}
          {groupThousands(Math.abs(difference))})
        </span>
      )}
    </>
  )
}
