import { fullDay } from '../../../app/web/client/days.ts'
import { Icon } from '../../../design/icon.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { listWords } from '../../sheets/say-problem.ts'
import type { List, Problem, Row } from './api.ts'
import { RowDecision } from './import-decision.tsx'
import { sayProblem } from './say.ts'
import { t } from './words.ts'

type Props = { list: List; row: Row; columns: List['columns'] }

/** A row as the file has it, each problem in words under its cell, the choice at the end. */
export function ImportRow({ list, row, columns }: Props) {
  const shown = new Set(columns.map((c) => c.column))
  const nameColumn = columns.find((c) => c.field === 'name')?.column ?? columns[0]?.column
  const under = (column: string) =>
    row.problems.filter(
      (p) => p.column === column || (column === nameColumn && (p.column === null || !shown.has(p.column))),
    )
  return (
    <tr>
      <td className="imp__n" data-label={t('imp.row')}>
        {row.row}
      </td>
      {columns.map((c) =>
        c.column === nameColumn ? (
          <th scope="row" key={c.column}>
            <Content row={row} column={c} notes={under(c.column)} />
          </th>
        ) : (
          <td
            key={c.column}
            data-label={listWords.code('field', c.field)}
            className={row.shown[c.column] || under(c.column).length > 0 ? undefined : 'imp__empty'}
          >
            <Content row={row} column={c} notes={under(c.column)} />
          </td>
        ),
      )}
      <td className="imp__put">
        {list.state === 'draft' ? <RowDecision listId={list.listId} row={row} /> : <Went row={row} />}
      </td>
    </tr>
  )
}

function Content({ row, column, notes }: { row: Row; column: List['columns'][number]; notes: readonly Problem[] }) {
  return (
    <div>
      <Cell row={row} column={column} />
      {notes.map((p) => (
        <Note key={p.code} problem={p} />
      ))}
    </div>
  )
}

function Cell({ row, column }: { row: Row; column: List['columns'][number] }) {
  const text = row.shown[column.column] ?? ''
  if (column.field === 'name') return <>{row.name || text}</>
  if (column.field === 'nik')
    return (
      <span className="code nowrap">
        {text.replace(/\D/g, '') === text ? text.replace(/(.{4})(?=.)/g, '$1 ') : text}
      </span>
    )
  if (column.field === 'birth_date' && row.bornOn) return <>{fullDay(row.bornOn)}</>
  return <>{text}</>
}

function Note({ problem }: { problem: Problem }) {
  const tidy = problem.severity === 'note'
  return (
    <span className={tidy ? 'cell-note cell-note--tidy' : 'cell-note'}>
      {!tidy && <Icon name="alert-triangle" />}
      <span>{sayProblem(problem)}</span>
    </span>
  )
}

function Went({ row }: { row: Row }) {
  const known =
    row.outcome === 'imported' ||
    row.outcome === 'merged' ||
    row.outcome === 'set_aside' ||
    row.outcome === 'already_here'
      ? row.outcome
      : null
  return (
    <div className="stack stack-2">
      {known && <span className="small">{t(`went.${known}`, { n: row.intoRow ?? '' })}</span>}
      {row.caseId && (
        <LinkButton small kind="plain" href={`/rujukan/${row.caseId}`}>
          {t('open')}
        </LinkButton>
      )}
    </div>
  )
}
