/** A machine that left the book, as the minute says it; people by their id. */
export type WrittenOff = {
  decidedOn: string
  proposedBy: string
  decidedBy: string
  machine: Record<'name' | 'label', string> &
    Record<'brand' | 'serial' | 'place' | 'boughtOn', string | null> & { worthRupiah: number | null }
  reason: string
  /** null where this reader opens none */
  words: string | null
}
