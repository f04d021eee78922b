import type { ReactNode } from 'react'
import { monthName, nowYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useYearParam } from '../../../app/web/client/year-param.ts'
import { AgainstPlan } from '../../../design/charts/against-plan.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { StatTile } from '../../../design/tiles.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { absorbedPercent, monthsBehind } from '../absorbed.ts'
import { type Absorption, api } from './api.ts'
import { Costs } from './costs.tsx'
import { DoneMonths } from './done-months.tsx'
import { LineTable } from './line-table.tsx'
import { TrackTable } from './track-table.tsx'
import { t } from './words.ts'

/** Serapan: how much of the plan was paid and promised, by month and activity, and what it comes to for one. */
export function AbsorptionPage() {
  const read = useRead(api.spending.absorption, useYearParam())
  return (
    <ReadView read={read} lines={10}>
      {(a) => (
        <div className="stack stack-5">
          <PageHead
            title={t('absorption.of', { year: a.year })}
            note={t('absorption.note')}
            actions={<LinkButton href={`/belanja?tahun=${a.year}`}>{t('book.of', { year: a.year })}</LinkButton>}
          />
          {a.hasPlan || a.paidRupiah !== 0 || a.committedRupiah !== 0 ? (
            <Shown of={a} />
          ) : (
            <EmptyState
              title={t('absorption.none')}
              next={<LinkButton href="/anggaran">{t('book.none_do')}</LinkButton>}
            >
              {t('absorption.none_why')}
            </EmptyState>
          )}
        </div>
      )}
    </ReadView>
  )
}

const percentOf = (paid: number, plan: number) => {
  const percent = absorbedPercent(paid, plan)
  return percent === null ? t('absorption.no_plan') : `${String(percent).replace('.', ',')}%`
}

function Shown({ of: a }: { of: Absorption }) {
  const left = a.planRupiah - a.paidRupiah - a.committedRupiah
  const book = `/belanja?tahun=${a.year}`
  return (
    <>
      <div className="tiles tiles--money">
        <StatTile num={groupThousands(a.planRupiah)} word={t('absorption.plan')} href="/anggaran" />
        <StatTile
          num={percentOf(a.paidRupiah, a.planRupiah)}
          word={t('absorption.paid', { money: groupThousands(a.paidRupiah) })}
          href={`${book}&keadaan=paid`}
        />
        <StatTile
          num={groupThousands(a.committedRupiah)}
          word={t('absorption.committed')}
          href={`${book}&keadaan=approved`}
        />
        <StatTile num={groupThousands(left)} word={t('absorption.left')} href={book} />
      </div>
      <Behind of={a} />
      <Months of={a} />
      <Activities of={a} />
      <DoneMonths of={a} />
      <LineTable of={a} />
      <TrackTable of={a} />
      <Costs of={a} />
    </>
  )
}

/** The money of the year that runs is later than its plan: said before the picture, as it can still be acted on. */
function Behind({ of: a }: { of: Absorption }) {
  const count = a.year === nowYear() ? monthsBehind(a.months) : 0
  const over = a.months.findLast((m) => m.paidRupiah !== null)
  const until = a.months.find((m) => m.month === (over?.month ?? 1) - 1)
  if (count === 0 || !until) return null
  const [plan, paid] = [formatRupiah(until.planRupiah), formatRupiah(a.paidRupiah)]
  return (
    <p className="measure">
      <Flag icon="alert-circle">
        {t('absorption.behind', { count, month: monthName(until.month - 1), plan, paid })}
      </Flag>
    </p>
  )
}

function Months({ of: a }: { of: Absorption }) {
  const last = a.months.findLast((m) => m.paidRupiah !== null)
  return (
    <Card body>
      <AgainstPlan
        title={t('absorption.months')}
        note={t('absorption.cumulative')}
        say={t('absorption.say', {
          paid: formatRupiah(a.paidRupiah),
          plan: formatRupiah(last?.planRupiah ?? 0),
          committed: formatRupiah(a.committedRupiah),
        })}
        told={millions}
        points={a.months.map((m) => ({
          key: String(m.month),
          word: monthName(m.month - 1).slice(0, 3),
          plan: m.planRupiah,
          done: m.paidRupiah,
          promised: m.committedRupiah,
        }))}
        words={{
          what: t('absorption.month'),
          plan: t('absorption.cash_plan'),
          done: t('absorption.realised'),
          promised: t('line.committed'),
          difference: t('absorption.difference'),
        }}
      />
    </Card>
  )
}

function Activities({ of: a }: { of: Absorption }) {
  const label = (activity: string | null) => activity ?? t('line.none')
  return (
    <Card body>
      <div className="stack stack-3">
        <Bars
          long
          title={t('absorption.activities')}
          note={t('absorption.key')}
          head={[t('absorption.activity'), t('absorption.title')]}
          rows={a.activities.map((r) => ({
            key: r.activity ?? '-',
            label: label(r.activity),
            parts: [
              { key: 'paid', value: Math.max(0, r.paidRupiah), look: 'full' as const },
              { key: 'committed', value: r.committedRupiah, look: 'half' as const },
              { key: 'left', value: Math.max(0, leftOf(r)), look: 'rest' as const },
            ],
            said: percentOf(r.paidRupiah, r.planRupiah),
          }))}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
        <div role="group" className="table-box" tabIndex={0} aria-label={t('absorption.activities')}>
          <MiniTable
            money
            title={t('absorption.activities')}
            head={[
              t('absorption.activity'),
              t('line.plan', { year: a.year }),
              t('absorption.realised'),
              t('line.committed'),
              t('line.left'),
            ]}
            rows={a.activities.map((r) => ({
              key: r.activity ?? '-',
              cells: [
                <Under key="under" programme={r.programme}>
                  {label(r.activity)}
                </Under>,
                ...[r.planRupiah, r.paidRupiah, r.committedRupiah, leftOf(r)].map(groupThousands),
              ],
            }))}
          />
        </div>
      </div>
    </Card>
  )
}

const Under = ({ programme, children }: { programme: string | null; children: ReactNode }) => (
  <>
    {children}
    {programme !== null && <p className="small quiet">{programme}</p>}
  </>
)

const leftOf = (r: Absorption['activities'][number]) => r.planRupiah - r.paidRupiah - r.committedRupiah

/** Millions to one decimal: a table of twelve months fits a phone. */
const millions = (rupiah: number) => (Math.round(rupiah / 100_000) / 10).toFixed(1).replace('.', ',')
