import type { Role } from './roles.ts'

/** What stands in a column: how it is shown, sorted and written into a sheet. `own` is drawn by its screen and stands on no sheet. */
export type Column = {
  kind: 'person' | 'text' | 'code' | 'day' | 'moment' | 'count' | 'own'
  /** the cell that names the row */
  head?: boolean
  /** may be sorted by; `down`: the first press puts the latest, or the most, above */
  sort?: boolean | 'down'
  /** stands on the sheet only: on the page it is part of another cell */
  on?: 'sheet'
  /** on a phone: beside its neighbours on one line, where it says itself what it is; or left out, where the page of the row says it */
  phone?: 'line' | 'none'
  /** key of its word, when it is not `<list>.<column>` */
  label?: string
  codes?: readonly string[]
  /** words of the codes: `<group>.<code>`; the column's own name when it is not said */
  group?: string
}
type Columns = Readonly<Record<string, Column>>

type Coded = {
  codes: readonly string[]
  start?: string
  as: string
  group?: string
  /** codes by which whoever has none but these roles finds nobody: she is not offered them */
  vain?: { to: readonly Role[]; codes: readonly string[] }
}

/** How a list is narrowed. `as` is its name in the address; a search box has none: what is typed there names people. */
export type Filter =
  | (Coded & { kind: 'choice' })
  /** drawn as tabs, each with its own address */
  | (Coded & { kind: 'tabs' })
  /** by a short code of a row; the screen says which there are */
  | { kind: 'row'; as: string }
  | { kind: 'tick'; as: string }
  | { kind: 'days'; as: readonly [from: string, until: string] }
  | { kind: 'search' }
type Filters = Readonly<Record<string, Filter>>

export type List<N extends string = string, C extends Columns = Columns, F extends Filters = Filters> = {
  /** `<module>.<list>`; its words stand under `<list>.` in that module */
  name: `${string}.${N}`
  key: N
  columns: C
  filters: F
  /** the order while nobody has chosen another */
  order?: Order | undefined
  /** nothing in it is confidential: a print does not say *Rahasia* */
  open?: boolean | undefined
}

export type SortKey<C extends Columns> = {
  [K in keyof C & string]: C[K] extends { sort: true | 'down' } ? K : never
}[keyof C & string]
export type Order<K extends string = string> = { by: K; down: boolean }

/** A list told once: what follows from it is the table, the filters, the address, the input of the query, the sheet (docs/decisions/0023). */
export const list = <
  const N extends string,
  const C extends Columns,
  const F extends Filters = Readonly<Record<never, never>>,
>(
  name: `${string}.${N}`,
  told: { columns: C; filters?: F; order?: Order<SortKey<C>>; open?: boolean },
): List<N, C, F> => ({
  ...told,
  name,
  key: name.slice(name.indexOf('.') + 1) as N, // the name is written <module>.<list>
  filters: told.filters ?? ({} as F), // without filters F has no keys
})

/** How a woman stands in a row (cases/facts/labels.ts). */
type Person = { readonly label: string; readonly honorific: string | null; readonly isProtected: boolean }
type CodesOf<O> = O extends { codes: readonly (infer V)[] } ? V : string
type ValueOf<C extends Column> = C['kind'] extends 'count'
  ? number | null
  : C['kind'] extends 'code'
    ? CodesOf<C> | null
    : string | null

/** What a row must hold; a column that the screen draws itself asks nothing. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C as C[K]['kind'] extends 'person' | 'own' ? never : K]: ValueOf<C[K]>
} & ('person' extends C[keyof C]['kind'] ? Person : unknown)

/** What the chain keeps of a list that was taken out as a sheet: the details of `<module>.list_taken_out`. */
export const TAKEN_OUT = { rows: 'count', sha256: 'code' } as const

/** Where a page ends: what the last row is sorted by, and its id, as text. */
export type Cursor = string[]

type FilterValue<V extends Filter> = V extends { kind: 'tick' }
  ? true
  : V extends { kind: 'days' }
    ? { from?: string | undefined; until?: string | undefined }
    : V extends { codes: readonly (infer D)[] }
      ? D
      : string
export type Chosen<F extends Filters> = { -readonly [K in keyof F]?: FilterValue<F[K]> | undefined }
export type ListInput<C extends Columns, F extends Filters> = Chosen<F> & {
  sort?: Order<SortKey<C>> | undefined
  after?: Cursor | undefined
}

type LabelOf<N extends string, K extends string, O> = O extends { label: infer L extends string } ? L : `${N}.${K}`
type CodeWord<K extends string, O> = O extends { codes: readonly (infer V extends string)[] }
  ? O extends { group: infer G extends string }
    ? `${G}.${V}`
    : `${K}.${V}`
  : never
type ColumnWords<N extends string, C extends Columns> = {
  [K in keyof C & string]: LabelOf<N, K, C[K]> | CodeWord<K, C[K]>
}[keyof C & string]
type FilterWords<N extends string, F extends Filters> = {
  [K in keyof F & string]:
    | `${N}.${K}`
    | CodeWord<K, F[K]>
    | (F[K] extends { kind: 'search' | 'days' | 'tabs' }
        ? never
        : F[K] extends { start: string }
          ? never
          : `${N}.all_${K}`)
}[keyof F & string]
/** The words that a list needs: one that its module has not does not compile where the list is drawn. */
export type WordOf<L extends List> =
  L extends List<infer N, infer C, infer F> ? ColumnWords<N, C> | FilterWords<N, F> : never

export const labelKey = (of: List, column: string): string => of.columns[column]?.label ?? `${of.key}.${column}`
export const codeKey = (name: string, of: { group?: string }, code: string): string => `${of.group ?? name}.${code}`
