/** F31 for an intake: figures and texts; register numbers, never names. */
export type EvaluationFacts = {
  summary: string
  classes: readonly { name: string; people: number; assessed: number; competent: number; attendance: string | null }[]
  skillNote: string
  practice: readonly { name: string; days: number; customers: number; incomeRupiah: number; profitRupiah: number }[]
  changes: readonly string[]
  roles: readonly { role: string; count: number; text: string }[]
  obstacles: readonly string[]
  suggestions: readonly { text: string; owner: string | null; until: string | null }[]
  results: readonly {
    registerNo: string
    className: string | null
    attendance: string | null
    result: string | null
    profitRupiah: number | null
    note: string | null
  }[]
}
