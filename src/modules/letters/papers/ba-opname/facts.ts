/** A stocktaking that was closed, as its minute says it; people by their id. */
export type Stocktaking = {
  /** what was counted: "alat kelas", "bahan kelas" */
  what: string
  begunOn: string
  closedOn: string
  begunBy: string
  closedBy: string
  lines: readonly (Record<'name' | 'booked' | 'found', string> & Record<'number' | 'why', string | null>)[]
  /** of how many nothing differed */
  same: number
}
/** One of several that a minute can be of, as the form offers it. */
export type Offered = { id: string; label: string }
