import { dayMonth, dayMonthYear } from '../../../app/web/client/days.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { Columns } from '../../../design/charts/columns.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card } from '../../../design/section.tsx'
import type { Counted } from './api.ts'
import { labelSaid, numberSaid, shortSaid } from './said.ts'
import { t } from './words.ts'

/** So many columns can be told apart in a picture; the table has them all. */
const MOST_DRAWN = 13
/** Names of so many columns have room beside each other on a phone; more are drawn as rows. */
const MOST_BESIDE = 3

const spanSaid = ({ from, until }: Counted['span']) =>
  from.slice(0, 4) === until.slice(0, 4)
    ? `${dayMonth(from)} – ${dayMonthYear(until)}`
    : `${dayMonthYear(from)} – ${dayMonthYear(until)}`

/** The report: its picture, its table, and of whom it speaks. */
export function Result({ of }: { of: Counted }) {
  const { definition: def } = of
  if (of.all === null || (of.indicator === null && of.all === 0))
    return (
      <EmptyState
        title={of.indicator?.none ?? t('result.none', { span: spanSaid(of.span) })}
        next={<LinkButton href="/laporan">{t('result.back')}</LinkButton>}
      />
    )
  return (
    <>
      <Card body>
        {def.row && <Picture of={of} />}
        <p className="small quiet">
          {spanSaid(of.span)}
          {of.compared && `; ${t('result.compared', { span: spanSaid(of.compared) })}`}
          {of.indicator && `; ${of.indicator.how}`}
        </p>
        <ResultTable of={of} />
      </Card>
      <p className="small quiet">
        {of.scope === 'own' && `${t('result.own')} `}
        {t('result.inside')}
      </p>
      <div className="row row--wrap">
        <PrintButton>{t('result.print')}</PrintButton>
      </div>
    </>
  )
}

function Picture({ of }: { of: Counted }) {
  const { definition: def, before } = of
  const unit = of.indicator?.unit
  const drawn = of.rows.slice(0, MOST_DRAWN)
  const said = (value: number | null) => numberSaid(value, unit)
  if (def.row !== 'month' && drawn.length > MOST_BESIDE)
    return (
      <Bars
        title={def.row ? t('result.title', { by: t(`dim.${def.row}`).toLowerCase() }) : ''}
        note={before ? t('result.beside') : undefined}
        head={[def.row ? t(`dim.${def.row}`) : '', t('sum.now')]}
        rows={of.rows.map((r, i) => ({
          key: r.code,
          label: labelSaid(def.row, r),
          parts: [{ key: 'now', value: of.rowSums[i] ?? 0, look: 'full' as const }],
          said: [said(of.rowSums[i] ?? null), ...(before ? [`(${said(before.rowSums[i] ?? null)})`] : [])].join(' '),
        }))}
      />
    )
  return (
    <Columns
      title={def.row ? t('result.title', { by: t(`dim.${def.row}`).toLowerCase() }) : ''}
      note={of.rows.length > MOST_DRAWN ? t('result.drawn', { count: MOST_DRAWN }) : undefined}
      beside
      sayPart={said}
      table={{
        head: [def.row ? t(`dim.${def.row}`) : '', t('sum.now'), ...(before ? [t('sum.before')] : [])],
        rows: of.rows.map((r, i) => ({
          key: r.code,
          cells: [
            labelSaid(def.row, r),
            said(of.rowSums[i] ?? null),
            ...(before ? [said(before.rowSums[i] ?? null)] : []),
          ],
        })),
      }}
      columns={drawn.map((r, i) => ({
        key: r.code,
        label: shortSaid(def.row, r),
        said: said(of.rowSums[i] ?? null),
        parts: [
          ...(before ? [{ key: 'before', value: before.rowSums[i] ?? 0, look: 'rest' as const }] : []),
          { key: 'now', value: of.rowSums[i] ?? 0, look: 'full' as const },
        ],
      }))}
      legend={[
        ...(before ? [{ look: 'rest' as const, word: t('sum.before') }] : []),
        { look: 'full' as const, word: t('sum.now') },
      ]}
    />
  )
}

/** Rows by columns with their sums; beside them the other time, and the share of each row. */
function ResultTable({ of }: { of: Counted }) {
  const { definition: def, before } = of
  const unit = of.indicator?.unit
  const said = (value: number | null | undefined) => numberSaid(value ?? null, unit)
  const share = (value: number | null | undefined, whole: number | null | undefined) =>
    def.percent && whole ? `${said(value)} (${Math.round((100 * (value ?? 0)) / whole)}%)` : said(value)
  const columns = def.column === null ? [] : of.columns
  const caption = t('result.table')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part that scrolls, and no fieldset
    <div role="group" className="table-box" tabIndex={0} aria-label={caption}>
      <table className="mini-table build__table">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{def.row ? t(`dim.${def.row}`) : t('sum.all')}</th>
            {columns.map((c) => (
              <th key={c.code} scope="col">
                {labelSaid(def.column, c)}
              </th>
            ))}
            <th scope="col">{t(of.indicator ? 'sum.value' : 'sum.count')}</th>
            {before && <th scope="col">{t('sum.before')}</th>}
          </tr>
        </thead>
        <tbody>
          {def.row &&
            of.rows.map((r, i) => (
              <tr key={r.code}>
                <th scope="row">{labelSaid(def.row, r)}</th>
                {columns.map((c, k) => (
                  <td key={c.code}>{share(of.cells[i]?.[k], of.rowSums[i])}</td>
                ))}
                <td>{said(of.rowSums[i])}</td>
                {before && <td>{said(before.rowSums[i])}</td>}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('sum.all')}</th>
            {columns.map((c, k) => (
              <td key={c.code}>{share(of.columnSums[k], of.all)}</td>
            ))}
            <td>{said(of.all)}</td>
            {before && <td>{said(before.all)}</td>}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
