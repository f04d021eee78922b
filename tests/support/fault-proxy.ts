import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** What the line does to what goes through it. A change holds for connections that are open already, too. */
export interface Line {
  /** milliseconds before each piece goes on */
  delay: number
  /** bytes in a piece; 0: as they come */
  piece: number
  /** an answer is cut after so many bytes of it, counted on each connection */
  cutAnswerAfter: number
  /** a request is cut after so many bytes of it */
  cutRequestAfter: number
  /** the n-th connection is cut after so many bytes of its request or of its answer */
  lose: (n: number) => { request?: number; answer?: number }
  /** what goes this way vanishes and nobody is told: only one side believes in the connection */
  silent: 'no' | 'answers' | 'all'
}

const CLEAN: Line = {
  delay: 0,
  piece: 0,
  cutAnswerAfter: Number.POSITIVE_INFINITY,
  cutRequestAfter: Number.POSITIVE_INFINITY,
  lose: () => ({}),
  silent: 'no',
}

/** A TCP line that is slow, drops in the middle or falls silent, before a server on this machine or its socket. */
export async function faultProxy(upstream: NetConnectOpts) {
  const line: Line = { ...CLEAN }
  const open = new Set<Socket>()
  let [count, cuts] = [0, 0]

  const server = createServer((near) => {
    const far = connect(upstream)
    const n = count++
    const ends = [near, far]
    const end = () => {
      for (const one of ends) {
        one.destroy()
        open.delete(one)
      }
    }
    for (const one of ends) {
      open.add(one)
      one.setNoDelay(true)
      one.on('error', () => line.silent === 'no' && end()).on('close', () => open.delete(one))
    }
    const isSilent = (from: Socket) => line.silent === 'all' || (line.silent === 'answers' && from === far)
    const carry = async (from: Socket, to: Socket, limit: () => number) => {
      let carried = 0
      for await (const chunk of from) {
        const bytes: Buffer = chunk
        for (let at = 0; at < bytes.length; ) {
          if (isSilent(from)) break // taken from the wire and never seen again
          const next = Math.min(at + (line.piece || bytes.length), at + Math.max(0, limit() - carried), bytes.length)
          if (line.delay > 0) await pause(line.delay)
          if (!to.writable) return end()
          if (next > at) to.write(bytes.subarray(at, next))
          carried += next - at
          at = next
          if (carried >= limit()) {
            cuts++
            to.end() // what was carried arrives, and nothing after it
            from.destroy()
            return
          }
        }
      }
      if (!isSilent(from)) to.end()
    }
    carry(near, far, () => Math.min(line.cutRequestAfter, line.lose(n).request ?? line.cutRequestAfter)).catch(end)
    carry(far, near, () => Math.min(line.cutAnswerAfter, line.lose(n).answer ?? line.cutAnswerAfter)).catch(end)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the line has no port')
  return {
    port: address.port,
    line,
    /** as a clean line again */
    mend: () => void Object.assign(line, CLEAN),
    cuts: () => cuts,
    close: () => {
      for (const one of open) one.destroy()
      return new Promise<void>((done) => server.close(() => done()))
    },
  }
}

export type FaultProxy = Awaited<ReturnType<typeof faultProxy>>
