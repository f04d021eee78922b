import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api, type Field, type Filter, type Kind, type Problem, type Register, type Row } from './api.ts'
import { RowDecision } from './row-decision.tsx'
import { type SayExit, sayProblem } from './say.ts'
import { t } from './words.ts'

/** What of each kind is shown in columns; the rest stands under "Semua kolom". */
const SHOWN: Readonly<Record<Kind, readonly Field[]>> = {
  women: ['name', 'register_no', 'entry_date', 'exit_date', 'exit_kind'],
  kits: ['item', 'name', 'serial', 'handed_on'],
  letters: ['number', 'dated_on', 'direction', 'office', 'subject'],
}
const DAYS: readonly Field[] = ['birth_date', 'entry_date', 'exit_date', 'handed_on', 'dated_on']

type Props = { r: Register; filter: Filter; sayExit: SayExit }

/** The rows of one filter, a hundred at a time. */
export function Rows({ r, filter, sayExit }: Props) {
  const [pages, setPages] = useState<number[]>([])
  const last = r.rows.at(-1)
  if (r.rows.length === 0) return <p className="quiet">{t('reg.empty')}</p>
  return (
    <section
      className="table-box"
      tabIndex={0}
      aria-label={t(filter === 'must_decide' ? 'reg.must_decide' : 'reg.read')}
    >
      <table className="table table--cards imp">
        <thead>
          <tr>
            <th scope="col">{t('reg.row')}</th>
            {SHOWN[r.kind].map((f) => (
              <th scope="col" key={f}>
                {t(`field.${f}`)}
              </th>
            ))}
            <th scope="col">{t('reg.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {r.rows.map((row) => (
            <OneRow key={row.row} {...{ r, row, sayExit }} />
          ))}
        </tbody>
        {pages.map((after) => (
          <More
            key={after}
            {...{ r, filter, sayExit, after }}
            isLast={after === pages.at(-1)}
            onMore={(n) => setPages([...pages, n])}
          />
        ))}
      </table>
      {r.more && pages.length === 0 && last && (
        <Button wide onClick={() => setPages([last.row])}>
          {t('list.more')}
        </Button>
      )}
    </section>
  )
}

type MoreProps = Props & { after: number; isLast: boolean; onMore: (after: number) => void }

function More({ r, filter, sayExit, after, isLast, onMore }: MoreProps) {
  const read = useRead(api.register.page, { registerId: r.registerId, weight: filter, afterRow: after }, { keep: true })
  const span = SHOWN[r.kind].length + 2
  return (
    <tbody>
      {read.data?.rows.map((row) => (
        <OneRow key={row.row} {...{ r, row, sayExit }} />
      ))}
      {read.data ? (
        read.data.more &&
        isLast && (
          <tr>
            <td colSpan={span}>
              <Button wide onClick={() => onMore(read.data?.rows.at(-1)?.row ?? after)}>
                {t('list.more')}
              </Button>
            </td>
          </tr>
        )
      ) : (
        <tr>
          <td colSpan={span}>
            <ReadView read={read} lines={3}>
              {() => null}
            </ReadView>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function OneRow({ r, row, sayExit }: { r: Register; row: Row; sayExit: SayExit }) {
  const fields = SHOWN[r.kind]
  const [head] = fields
  const isShown = (p: Problem) => fields.some((f) => f === fieldOf(p))
  const under = (field: Field) => row.problems.filter((p) => fieldOf(p) === field || (field === head && !isShown(p)))
  const cell = (field: Field) => (
    <div>
      {textOf(r, row, field, sayExit)}
      {under(field).map((p) => (
        <span
          key={`${p.code} ${p.field}`}
          className={p.severity === 'note' ? 'cell-note cell-note--tidy' : 'cell-note'}
        >
          {p.severity !== 'note' && <Icon name="alert-triangle" />}
          <span>
            {isShown(p) || p.field === 'row'
              ? sayProblem(p, sayExit)
              : `${t(`field.${p.field}`)}: ${sayProblem(p, sayExit)}`}
          </span>
        </span>
      ))}
    </div>
  )
  return (
    <tr>
      <td className="imp__n" data-label={t('reg.row')}>
        {row.row}
      </td>
      {fields.map((field) =>
        field === head ? (
          <th scope="row" key={field}>
            {cell(field)}
          </th>
        ) : (
          <td key={field} data-label={t(`field.${field}`)}>
            {cell(field)}
          </td>
        ),
      )}
      <td className="imp__put">
        {r.state === 'draft' && r.mayChange ? (
          <RowDecision {...{ row, sayExit }} registerId={r.registerId} />
        ) : (
          <Went row={row} />
        )}
      </td>
    </tr>
  )
}

const fieldOf = (p: Problem) => (p.field === 'birth_place_and_date' ? 'birth_date' : p.field)

/** As it will be kept; where it could not be read, as it is written. */
function textOf(r: Register, row: Row, field: Field, sayExit: SayExit): string {
  const value = row.values[field] ?? (field === 'birth_date' ? row.values['birth_year'] : undefined)
  if (value === undefined) {
    const column = r.columns.find((c) => c.field === field)?.column
    return (column && row.shown[column]) ?? ''
  }
  if (field === 'exit_kind') return sayExit(value)
  if (field === 'direction') return t(t.known(`direction.${value}`))
  return DAYS.includes(field) && value.length === 10 ? fullDay(value) : value
}

function Went({ row }: { row: Row }) {
  return (
    <div className="stack stack-2">
      {(row.outcome === 'entered' || row.outcome === 'set_aside') && (
        <span className="small">{t(`went.${row.outcome}`)}</span>
      )}
      {row.caseId && (
        <LinkButton small kind="plain" href={`/penerima-manfaat/${row.caseId}`}>
          {t('open')}
        </LinkButton>
      )}
    </div>
  )
}
