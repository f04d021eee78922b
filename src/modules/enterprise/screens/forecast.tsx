import { Bars } from '../../../design/charts/bars.tsx'
import { Columns } from '../../../design/charts/columns.tsx'
import { Pieces } from '../../../design/charts/pieces.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import type { Business } from './api.ts'
import { t } from './words.ts'

type PlanValue = NonNullable<Business['plan']>['value']
type Props = { plan: PlanValue; of: NonNullable<Business['forecast']> }
type Month = Props['of']['months'][number]

/** The most pieces that are drawn one by one. */
const DRAWN = 60
export const pieceOf = (plan: PlanValue): string => plan.unit ?? t('plan.piece')

/** What the price of one is made of. */
export function Price({ plan, of }: Props) {
  const costs = (plan.costs ?? []).map((c) => ({ what: c.what ?? '', rupiah: c.rupiah ?? 0 }))
  return (
    <>
      <Bars
        title={t('price.title', { rupiah: formatRupiah(plan.priceRupiah ?? 0) })}
        note={t('price.one', { piece: pieceOf(plan) })}
        head={[t('price.part'), t('rupiah')]}
        wordy
        of={Math.max(plan.priceRupiah ?? 0, of.costRupiah)}
        rows={[
          ...costs.map((c) => ({
            key: c.what,
            label: c.what,
            parts: [{ key: c.what, value: c.rupiah, look: 'half' as const }],
            said: groupThousands(c.rupiah),
          })),
          {
            key: 'left',
            label: t('price.left'),
            parts: [{ key: 'left', value: Math.max(0, of.leftRupiah), look: 'full' as const }],
            said: <b>{groupThousands(of.leftRupiah)}</b>,
          },
        ]}
      />
      {of.hourRupiah !== null && <p className="small">{t('price.hour', { rupiah: formatRupiah(of.hourRupiah) })}</p>}
    </>
  )
}

/** From which piece on the money is hers. */
export function BreakEven({ plan, of }: Props) {
  const piece = pieceOf(plan)
  if (of.breakEven === null) return <p>{t('even.never')}</p>
  const most = Math.max(...of.months.map((m) => m.units), of.breakEven)
  const title = t('even.title', { piece, n: of.breakEven + 1 })
  return (
    <>
      <Pieces
        title={title}
        note={most > DRAWN ? undefined : t('even.note', { n: most, piece })}
        say={t('even.say', { n: of.breakEven, piece, rupiah: formatRupiah(of.fixedRupiah) })}
        of={Math.min(most, DRAWN)}
        first={of.breakEven}
        table={{
          head: [t('even.fixed'), t('rupiah')],
          rows: [
            ...(plan.fixed ?? []).map((f) => ({ key: f.what ?? '', cells: [f.what, groupThousands(f.rupiah ?? 0)] })),
            { key: 'sum', cells: [t('even.sum', { n: of.breakEven, piece }), groupThousands(of.fixedRupiah)] },
          ],
        }}
      />
      <p className="small">{t('even.say', { n: of.breakEven, piece, rupiah: formatRupiah(of.fixedRupiah) })}</p>
    </>
  )
}

/** The first three months as planned, and as they were where she was asked. */
export function ThreeMonths({ her, of }: { her: Business; of: Props['of'] }) {
  const actual = (n: number) => her.months.find((m) => m.month === n)?.ownRupiah
  const months = of.months
  const lines: { key: string; word: string; of: (m: Month) => number }[] = [
    { key: 'units', word: t('three.units'), of: (m) => m.units },
    { key: 'in', word: t('three.in'), of: (m) => m.inRupiah },
    { key: 'material', word: t('three.material'), of: (m) => m.materialRupiah },
    { key: 'fixed', word: t('three.fixed'), of: (m) => m.fixedRupiah },
    { key: 'remains', word: t('three.remains'), of: (m) => m.remainsRupiah },
    { key: 'aside', word: t('three.aside'), of: (m) => m.asideRupiah },
    { key: 'home', word: t('three.home'), of: (m) => m.homeRupiah },
  ]
  const isAsked = months.some((_, i) => actual(i + 1) !== undefined)
  return (
    <>
      <Columns
        title={t('three.title')}
        note={t('three.note')}
        beside
        sayPart={(v) => groupThousands(Math.round(v / 1000))}
        table={{
          head: [t('three.part'), t('three.planned'), t('three.actual')],
          rows: months.map((m, i) => ({
            key: String(i),
            cells: [
              t('month', { n: i + 1 }),
              groupThousands(m.remainsRupiah),
              actual(i + 1) === undefined ? '–' : groupThousands(actual(i + 1) ?? 0),
            ],
          })),
        }}
        columns={months.map((m, i) => {
          const was = actual(i + 1)
          return {
            key: String(i),
            label: t('month', { n: i + 1 }),
            said: groupThousands(m.remainsRupiah),
            parts: [
              { key: 'plan', value: m.remainsRupiah, look: 'rest' as const },
              ...(was === undefined ? [] : [{ key: 'actual', value: was, look: 'full' as const }]),
            ],
          }
        })}
        legend={[
          { look: 'rest', word: t('three.planned') },
          ...(isAsked ? [{ look: 'full' as const, word: t('three.actual') }] : []),
        ]}
      />
      <DataTable
        caption={t('three.title')}
        rows={lines}
        rowKey={(line) => line.key}
        columns={[
          { key: 'part', label: t('three.part'), cell: (line) => line.word, head: true },
          ...months.map((m, i) => ({
            key: String(i),
            label: t('month', { n: i + 1 }),
            cell: (line: (typeof lines)[number]) => groupThousands(line.of(m)),
            right: true,
          })),
        ]}
      />
      {of.dearer && (
        <p className="small quiet">
          {of.dearer.breakEven === null
            ? t('three.dearer_never', { rupiah: formatRupiah(of.dearer.leftRupiah) })
            : t('three.dearer', { rupiah: formatRupiah(of.dearer.leftRupiah), n: of.dearer.breakEven })}
        </p>
      )}
    </>
  )
}
