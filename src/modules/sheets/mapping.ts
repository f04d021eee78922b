import type { Cell } from '../../platform/excel/cell.ts'
import { type ContentMatch, matchContent } from './column-content.ts'
import { type Field, SHARED_FIELDS } from './fields.ts'
import type { ListColumn, ListLayout, Rows } from './list-layout.ts'
import { matchColumn } from './match-header.ts'

/** Column letter → field. */
export type Mapping = Readonly<Record<string, Field>>

export type ColumnProposal = {
  column: string
  header: string
  field: Field
  /** 0 to 1; from 0.75 on it can be shown as matched, below a person should look */
  confidence: number
  why: 'remembered' | 'header' | 'content' | 'nothing'
  /** what the column holds looks like another field than its header says */
  contentSays: Field | null
}

type Scored = ColumnProposal & { index: number }

/**
 * Proposes a field for every column: from the mapping a person made earlier for the same headers, else from the header,
 * checked against what the column holds, else from the content alone. A field is given once, to its surest column;
 * `note` and `ignore` may repeat. A proposal only: `checkRows` takes whatever mapping a person confirmed.
 */
export function proposeMapping(layout: ListLayout, rows: Rows, remembered: Mapping | null = null): ColumnProposal[] {
  const proposals = layout.columns.map((column): Scored => {
    const own = remembered?.[column.letter]
    const cells = layout.dataRows.map((row) => rows[row - 1]?.[column.index])
    return own ? keep(column, own) : propose(column, cells)
  })
  const taken = new Map<Field, Scored>()
  for (const each of proposals.toSorted((a, b) => b.confidence - a.confidence || a.index - b.index)) {
    if (!SHARED_FIELDS.has(each.field) && !taken.has(each.field)) taken.set(each.field, each)
  }
  return proposals.map(({ index: _, ...each }) =>
    SHARED_FIELDS.has(each.field) || taken.get(each.field)?.column === each.column
      ? each
      : { ...each, field: 'ignore', confidence: 0.3, why: 'nothing' },
  )
}

export const toMapping = (proposals: readonly ColumnProposal[]): Mapping =>
  Object.fromEntries(proposals.map(({ column, field }) => [column, field]))

const keep = ({ index, letter, header }: ListColumn, field: Field): Scored => ({
  index,
  column: letter,
  header,
  field,
  confidence: 1,
  why: 'remembered',
  contentSays: null,
})

function propose({ index, letter, header, lower }: ListColumn, cells: readonly (Cell | undefined)[]): Scored {
  const named = matchColumn(header, lower)
  const contents = matchContent(cells)
  const best = contents[0]
  const base = { index, column: letter, header }
  if (named) {
    const contradiction = contradicts(named.field, contents)
    const confidence = contradiction ? Math.min(0.4, named.score) : named.score
    return { ...base, field: named.field, confidence, why: 'header', contentSays: contradiction }
  }
  // A header that says something we do not know is left to a person; an empty one is judged by what stands below it.
  if (best && best.share >= 0.6) {
    return { ...base, field: best.field, confidence: 0.6 * best.share, why: 'content', contentSays: null }
  }
  return { ...base, field: 'ignore', confidence: 0.2, why: 'nothing', contentSays: null }
}

/** Fields whose cells have a look of their own; a header that names one over other cells is suspect. */
const TELLING: ReadonlySet<Field> = new Set<Field>(['nik', 'kk', 'birth_date', 'birth_place_and_date', 'phone'])

function contradicts(field: Field, contents: readonly ContentMatch[]): Field | null {
  const own = contents.find((match) => match.field === field)?.share ?? 0
  const other = contents.find((match) => match.field !== field && TELLING.has(match.field))
  const isPair = (a: Field, b: Field) => [a, b].every((each) => each === 'nik' || each === 'kk')
  if (!other || other.share < 0.8 || own >= 0.5 || isPair(field, other.field)) return null
  return other.field
}
