import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { type BuiltSection, guardedAs } from '../../releases/facts.ts'
import type { Audience } from '../../releases/rules.ts'
import type { Definition, Dim } from '../rules.ts'
import { said } from '../said.ts'
import { type Cell, NOWHERE } from '../tally.ts'
import { namesFor, reckoned, valueIn } from './counted.ts'

type Reckoned = Awaited<ReturnType<typeof reckoned>>
type Line = BuiltSection['lines'][number]

/** The tables of a report as they would stand on paper, each number with whom it counts. Papers are Indonesian. */
export async function sectionsOf(ctx: Ctx, { def, figure, table }: Reckoned): Promise<BuiltSection[]> {
  const named = await namesFor(ctx, 'id')
  const monthSaid = (month: string) =>
    new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-15T00:00:00Z`),
    )
  const label = (dim: Dim | null, code: string) =>
    dim === null
      ? said.in('id', 'sum.all')
      : code === NOWHERE
        ? said.in('id', 'code.none')
        : ((dim === 'month' ? monthSaid(code) : named(dim, code)) ?? said.in('id', said.known(`${dim}.${code}`)))
  const isOfMany = table.all.rows.some((r) => r.caseId && r.caseId !== r.key)
  /** `beside`: the cells that stand beside this one */
  const line = (text: string, cell: Cell, beside: readonly Cell[]): Line => ({
    label: text,
    value: isOfMany ? whatHappened(cell, figure, beside) : shareOf(cell, figure),
  })
  const number = figure?.name ?? said.in('id', said.known(`count.${def.count}`))
  const all = said.in('id', 'sum.all')
  if (def.column === null)
    return [
      {
        title: number,
        head: [
          def.row ? said.in('id', `dim.${def.row}`) : all,
          figure ? said.in('id', 'sum.value') : said.in('id', 'sum.count'),
        ],
        lines: [
          ...(def.row === null
            ? []
            : table.rows.map((code, i) => line(label(def.row, code), table.rowSums[i] ?? table.all, table.rowSums))),
          line(all, table.all, [table.all]),
        ],
      },
    ]
  const across = def.column
  const cells = table.cells.flat()
  const head = [said.in('id', `dim.${across}`), said.in('id', figure ? 'sum.value' : 'sum.count')] as const
  return [
    ...table.rows.map((code, i) => ({
      title: `${number}: ${label(def.row, code)}`,
      head,
      lines: [
        ...table.columns.map((c, k) => line(label(across, c), table.cells[i]?.[k] ?? table.all, cells)),
        line(all, table.rowSums[i] ?? table.all, table.rowSums),
      ],
    })),
    {
      title: `${number}: ${all}`,
      head,
      lines: [
        ...table.columns.map((c, k) => line(label(across, c), table.columnSums[k] ?? table.all, table.columnSums)),
        line(all, table.all, [table.all]),
      ],
    },
  ]
}

const shown = (n: number) => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(n)

function shareOf(cell: Cell, figure: Reckoned['figure']): Line['value'] {
  if (!figure) return { kind: 'count', members: cell.keys }
  const value = valueIn(cell, figure)
  if (value === null) return { kind: 'text', said: '–' }
  return {
    kind: 'share',
    said: figure.unit === 'percent' ? `${shown(value)}%` : shown(value),
    of: cell.keys,
    hits: figure.fold === 'share' ? cell.rows.filter((r) => (r.n ?? 0) > 0).map((r) => r.key) : [],
  }
}

const womenOf = (cell: Cell) => [...new Set(cell.rows.map((r) => r.caseId ?? r.key))]

/**
 * What happened to women, many times to each: seven absences may be those of one. Beside how many there are the guard is asked for the
 * women, and for the fewest of all cells that stand beside each other: one cell of few is told by the others and their sum, so then none
 * of them leaves.
 */
function whatHappened(cell: Cell, figure: Reckoned['figure'], beside: readonly Cell[]): Line['value'] {
  const value = figure
    ? shareOf(cell, figure)
    : { kind: 'share' as const, said: String(cell.keys.length), hits: cell.keys }
  if (value.kind !== 'share') return value
  const [fewest = []] = beside
    .map(womenOf)
    .filter((women) => women.length > 0)
    .toSorted((a, b) => a.length - b.length)
  return { ...value, of: fewest }
}

/** @throws Refusal `nothing_to_tell` of an empty table: an empty sheet is no report */
export async function builtSections(ctx: Ctx, definition: Definition) {
  const of = await reckoned(ctx, definition)
  if (of.table.all.keys.length === 0) throw new Refusal('nothing_to_tell')
  return { ...of, sections: await sectionsOf(ctx, of) }
}

export async function guarded(ctx: Ctx, { definition, audience }: { definition: Definition; audience: Audience }) {
  const { sections } = await builtSections(ctx, definition)
  const { sections: shownOnes, hidden, least } = await guardedAs(ctx, sections, audience)
  return { sections: shownOnes, hidden, least }
}
