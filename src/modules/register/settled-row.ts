import type { CheckedRow, Values } from '../old-sheets/problem.ts'

/** A row that goes in: what it says when its answers are carried out, and its cells as they were written. */
export type SettledRow = { row: number; values: Values; checked: CheckedRow }

/** What became of it: the case it is now, or is about. */
export type Entered = { row: number; caseId: string | null }
