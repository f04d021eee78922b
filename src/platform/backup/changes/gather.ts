import { commitEnd, letterOf, relationOf, timeless } from './pgoutput.ts'

export type Taken = { messages: Buffer[]; transactions: number; changes: number; to: bigint }

/** What was heard since the last piece, in whole transactions, and up to which position. Of relations the words are kept: PostgreSQL tells each of them once. */
export function gather(from: bigint) {
  const relations = new Map<number, Buffer>()
  let open: Buffer[] = []
  let whole: Buffer[] = []
  let [transactions, changes, bytes, position] = [0, 0, 0, from]
  let since: number | null = null
  const ROWS = 'IUDT'
  return {
    hear(message: Buffer, atMs: number): void {
      const letter = letterOf(message)
      if (letter === 'R') relations.set(relationOf(message), message)
      else if (letter === 'B') open = [timeless(message)]
      else if (letter === 'C') {
        changes += open.length - 1
        transactions += 1
        whole.push(...open, timeless(message))
        bytes += open.reduce((sum, m) => sum + m.length, message.length)
        position = commitEnd(message)
        open = []
        since ??= atMs
      } else if (ROWS.includes(letter)) open.push(message)
    },
    /** within a transaction a position says nothing: its end is not here yet */
    reach(to: bigint): void {
      if (open.length === 0 && to > position) position = to
    },
    position: () => position,
    waiting: () => ({ since, bytes }),
    take(): Taken {
      const used = new Set(whole.filter((m) => 'IUD'.includes(letterOf(m))).map(relationOf))
      const first = [...used].flatMap((id) => relations.get(id) ?? [])
      // of what a table is emptied is told by its relation alone
      const all = whole.some((m) => letterOf(m) === 'T') ? [...relations.values()] : first
      const taken = { messages: whole.length > 0 ? [...all, ...whole] : [], transactions, changes, to: position }
      whole = []
      ;[transactions, changes, bytes, since] = [0, 0, 0, null]
      return taken
    },
  }
}
