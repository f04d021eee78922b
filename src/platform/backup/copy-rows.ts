import type { Socket } from 'node:net'
import type pg from 'pg'

/** What `pg` hands to a query of one's own; its types name none of it. */
type Wire = {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
  readonly stream: Socket
}
type Submitted = {
  submit(wire: Wire): void
  handleError(error: Error): void
  handleReadyForQuery(): void
  handleCommandComplete(): void
  handleCopyData(message: { chunk: Buffer }): void
  handleCopyInResponse(wire: Wire): void
  handleRowDescription(): void
  handlePortalSuspended(): void
  handleEmptyQuery(): void
}

const nothing = (): void => undefined

const submit = (client: pg.ClientBase, query: Partial<Submitted>): void => {
  const whole = {
    handleRowDescription: nothing,
    handleCommandComplete: nothing,
    handlePortalSuspended: nothing,
    handleEmptyQuery: nothing,
    ...query,
  }
  client.query(whole as unknown as pg.Submittable) // `pg` takes any object that can submit itself (lib/client.js)
}

/** Rows that wait to be taken; above this the database has to wait. */
const WAITING = 4 * 2 ** 20

/** The rows that `copy … to stdout` gives, each with its line end, in one piece. */
export async function* copyOut(client: pg.ClientBase, sql: string): AsyncGenerator<Buffer> {
  let rows: Buffer[] = []
  let waiting = 0
  let wire: Wire | undefined
  let [isOver, failed]: [boolean, Error | undefined] = [false, undefined]
  let wake = Promise.withResolvers<void>()
  submit(client, {
    submit(given) {
      wire = given
      given.query(sql)
    },
    handleCopyData({ chunk }) {
      rows.push(Buffer.from(chunk)) // its memory is used again
      waiting += chunk.length
      if (waiting > WAITING) wire?.stream.pause()
      wake.resolve()
    },
    handleError(error) {
      failed = error
      isOver = true // `pg` tells a query that failed nothing more
      wake.resolve()
    },
    handleReadyForQuery() {
      isOver = true
      wake.resolve()
    },
  })
  try {
    while (!isOver || rows.length > 0) {
      const taken = rows
      rows = []
      waiting = 0
      wire?.stream.resume()
      yield* taken
      if (failed) throw failed
      if (rows.length > 0 || isOver) continue
      await wake.promise
      wake = Promise.withResolvers()
    }
    if (failed) throw failed
  } finally {
    if (!isOver) wire?.stream.destroy() // whoever read has gone away: what still comes is nobody's answer
  }
}

/** Gives rows to `copy … from stdin`. */
export async function copyIn(client: pg.ClientBase, sql: string, source: AsyncIterable<Buffer>): Promise<void> {
  const done = Promise.withResolvers<void>()
  let why: unknown
  let isOver = false
  submit(client, {
    submit: (wire) => wire.query(sql),
    handleCopyInResponse(wire) {
      give(wire, source, () => isOver).catch((error: unknown) => {
        why = error
        wire.sendCopyFail('the source ended') // the database answers with an error, and the transaction is over
      })
    },
    handleError(error) {
      isOver = true
      done.reject(why ?? error)
    },
    handleReadyForQuery: () => done.resolve(),
  })
  await done.promise
}

async function give(wire: Wire, source: AsyncIterable<Buffer>, isOver: () => boolean): Promise<void> {
  for await (const bytes of source) {
    if (isOver()) return
    wire.sendCopyFromChunk(bytes)
    if (wire.stream.writableNeedDrain) await Promise.race([once(wire.stream, 'drain'), once(wire.stream, 'close')])
  }
  wire.endCopyFrom()
}

const once = (stream: Socket, event: string): Promise<void> =>
  new Promise((resolve) => stream.once(event, () => resolve()))
