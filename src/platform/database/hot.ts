/**
 * So often a statement is asked before connections keep its plan. So many may be kept: measured over the golden queries, to plan one with its
 * policies takes 100 kB in the middle, under 500 kB for nine of ten, and 5 MB for the proofs of the binder.
 */
const ASKED_OFTEN = 20
const MOST_KEPT = 200
const asked = new Map<string, number>()
const kept = new Map<string, string>()

/**
 * The name under which a connection keeps the plan of a statement that is asked again and again: planned anew, the policies of its
 * tables cost more than the statement itself (a note: half of the time of the database).
 */
function nameOf(sql: string): string | undefined {
  const known = kept.get(sql)
  if (known !== undefined || kept.size >= MOST_KEPT) return known
  const times = (asked.get(sql) ?? 0) + 1
  if (times < ASKED_OFTEN) {
    if (asked.size < 20 * MOST_KEPT) asked.set(sql, times)
    return undefined
  }
  asked.delete(sql)
  const name = `often_${kept.size}`
  kept.set(sql, name)
  return name
}

/** A statement as it is sent: by its name when it is asked often, as it stands when not. */
export const often = (text: string, values: unknown[]) => {
  const name = nameOf(text)
  return { text, values, ...(name && { name }) }
}
