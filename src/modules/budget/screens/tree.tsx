import type { ReactNode } from 'react'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Section } from '../../../design/section.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { named, treeOf } from '../rules.ts'
import type { Plan } from './api.ts'
import { t } from './words.ts'

type Across = Plan['across'][number]
type Spent = { paidRupiah: number; committedRupiah: number; leftRupiah: number }

/** Programme, activity, line, each with its sum: versions beside each other, and beside them what was paid, promised, left and done. */
export function Tree({ plan }: { plan: Plan }) {
  const spentOf = new Map(plan.lines.map((l) => [l.lineKey, l.spent]))
  const isInForce = plan.lines.some((l) => l.spent !== null)
  const rows = treeOf(plan.across.map((a) => ({ ...a, amountRupiah: a.amounts.at(-1) ?? 0 })))
  const sums = (of: readonly Across[]) => plan.versions.map((_, i) => of.reduce((n, a) => n + (a.amounts[i] ?? 0), 0))
  const spent = (of: readonly Across[], percent: number | null = null) => {
    const own = of.flatMap((a) => spentOf.get(a.lineKey) ?? [])
    const sum = (key: keyof Spent) => groupThousands(own.reduce((n, s) => n + s[key], 0))
    const done = percent === null ? '–' : `${percent}%`
    return isInForce ? [sum('paidRupiah'), sum('committedRupiah'), sum('leftRupiah'), done] : []
  }
  const told = (amounts: readonly (number | null)[]): ReactNode[] =>
    amounts.map((amount, i) => <Changed key={plan.versions[i]?.versionId} amount={amount} before={amounts[i - 1]} />)
  const bold = (key: string, name: string, of: readonly Across[]) => ({
    key,
    cells: [<b key="name">{name}</b>, ...told(sums(of)), ...spent(of)],
  })
  const body = rows.flatMap((p, i) => {
    const { programmeCode, programme } = p.heading
    const name = programme === null ? t('tree.no_programme') : named(programmeCode, programme)
    const under = p.activities.flatMap((a) => a.lines)
    return [
      ...(programme !== null || rows.length > 1 ? [bold(`p${i}`, name, under)] : []),
      ...p.activities.flatMap((a, j) => [
        bold(`a${i}.${j}`, named(a.heading.activityCode, a.heading.activity), a.lines),
        ...a.lines.map((l) => ({
          key: l.lineKey,
          cells: [l.name, ...told(l.amounts), ...spent([l], spentOf.get(l.lineKey)?.donePercent)],
        })),
      ]),
    ]
  })
  const head = plan.versions.map((v) =>
    t('compare.version', { kind: t(`kind.${v.kind}`), n: v.ordinal, on: dayMonthYear(v.lockedAt ?? v.madeAt) }),
  )
  return (
    <Section title={t('tree.title')} count={t('tree.versions', { count: plan.versions.length })}>
      <div className="stack stack-2">
        {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
        <div role="group" className="table-box" tabIndex={0} aria-label={t('tree.title')}>
          <MiniTable
            money
            title={t('tree.title')}
            head={[
              t('tree.what'),
              ...head,
              ...(isInForce ? (['paid', 'committed', 'left', 'done'] as const).map((k) => t(`tree.${k}`)) : []),
            ]}
            rows={[bold('total', t('plan.total'), plan.across), ...body]}
          />
        </div>
        {isInForce && <p className="small quiet">{t('tree.done_why')}</p>}
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
