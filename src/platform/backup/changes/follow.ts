import pg from 'pg'
import { type Line, PUBLICATION } from './line.ts'

type Wire = {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  readonly stream: { destroyed: boolean; destroy(): void }
}

export type Following = {
  /** Says what is sealed away: PostgreSQL keeps the rest. `isAsking` wants an answer at once. */
  confirm(to: bigint, isAsking?: boolean): void
  /** rejected when the connection breaks, resolved after `end` */
  readonly over: Promise<void>
  end(): void
}
export type Heard = {
  /** of pgoutput */
  onMessage(bytes: Buffer): void
  /** everything that was committed before this position has been told */
  onPosition(position: bigint): void
}

const EPOCH_2000_MS = 946_684_800_000n
/** The text of a value must not depend on how somebody sets up the server. */
const SAME_TEXT =
  '-c datestyle=ISO,MDY -c timezone=UTC -c intervalstyle=postgres -c bytea_output=hex -c extra_float_digits=1'

/** Follows a line over the protocol of replication (postgresql.org, "Streaming Replication Protocol"), which needs no program beside us. */
export async function follow(ownerUrl: string, line: Line, from: bigint, heard: Heard): Promise<Following> {
  const config = { connectionString: ownerUrl, replication: 'database', options: SAME_TEXT }
  const client = new pg.Client(config as pg.ClientConfig) // its types name no `replication`
  const over = Promise.withResolvers<void>()
  over.promise.catch(() => undefined) // whoever follows asks for it
  let confirmed = from
  let wire: Wire | undefined
  let isEnded = false
  const broken = (error: Error) => (isEnded ? over.resolve() : over.reject(error))
  const answer = (isAsking = false) => {
    if (wire && !wire.stream.destroyed) wire.sendCopyFromChunk(status(confirmed, isAsking))
  }
  client.on('error', broken)
  client.on('end', () => broken(new Error('the database closed the connection')))
  await client.connect()
  const take = (bytes: Buffer): void => {
    if (bytes[0] === 0x77)
      heard.onMessage(Buffer.from(bytes.subarray(25))) // its memory is used again
    else if (bytes[0] === 0x6b) {
      heard.onPosition(bytes.readBigUInt64BE(1))
      if (bytes[17] === 1) answer()
    }
  }
  const nothing = () => undefined
  const query = {
    submit(given: Wire) {
      wire = given
      given.query(
        `START_REPLICATION SLOT ${line.slot} LOGICAL 0/0 (proto_version '1', publication_names '${PUBLICATION}')`,
      )
    },
    handleCopyData: ({ chunk }: { chunk: Buffer }) => take(chunk),
    handleError: broken,
    handleReadyForQuery: () => broken(new Error('the database ended the stream')),
    ...{ handleRowDescription: nothing, handleCommandComplete: nothing, handlePortalSuspended: nothing },
    handleEmptyQuery: nothing,
  }
  client.query(query as unknown as pg.Submittable) // `pg` takes any object that can submit itself (lib/client.js)
  return {
    confirm(to, isAsking) {
      if (to > confirmed) confirmed = to
      answer(isAsking)
    },
    over: over.promise,
    end() {
      isEnded = true
      wire?.stream.destroy()
      over.resolve()
    },
  }
}

/** "Standby status update": written, flushed and applied are one here. */
function status(position: bigint, isAsking: boolean): Buffer {
  const bytes = Buffer.alloc(34)
  bytes[0] = 0x72
  for (const at of [1, 9, 17]) bytes.writeBigUInt64BE(position, at)
  bytes.writeBigInt64BE((BigInt(Date.now()) - EPOCH_2000_MS) * 1000n, 25)
  bytes[33] = isAsking ? 1 : 0
  return bytes
}
