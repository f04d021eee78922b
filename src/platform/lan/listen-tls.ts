import type { Server } from 'node:http'
import { createServer } from 'node:https'
import type { Server as NetServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import { log } from '../log.ts'
import { type Authority, isLeafDue, makeLeaf } from './certificates.ts'

const LOOKED_AT_EVERY_MS = 60 * 60_000

export type TlsListener = { port: number; renewIfDue: () => Promise<boolean>; close: () => Promise<void> }

/** The same application behind TLS. Its certificate is exchanged in time, without a restart and without an open page noticing. */
export async function listenTls(
  app: FastifyInstance,
  o: { authority: Authority; clock: Clock; host: string; port: number },
): Promise<TlsListener> {
  await app.ready()
  let leaf = await makeLeaf(o.authority, o.clock())
  const server = createServer({ key: leaf.key, cert: leaf.certificate, minVersion: 'TLSv1.2' }, app.routing)
  server.requestTimeout = app.server.requestTimeout
  server.timeout = app.server.timeout
  server.keepAliveTimeout = app.server.keepAliveTimeout
  const renewIfDue = async () => {
    if (!isLeafDue(leaf, o.clock())) return false
    leaf = await makeLeaf(o.authority, o.clock())
    server.setSecureContext({ key: leaf.key, cert: leaf.certificate, minVersion: 'TLSv1.2' })
    log.info({ event: 'lan_certificate_renewed' })
    return true
  }
  await listening(server, o.host, o.port)
  const looked = setInterval(() => void renewIfDue().catch((error) => log.error(error)), LOOKED_AT_EVERY_MS)
  looked.unref()
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : o.port,
    renewIfDue,
    close: () => {
      clearInterval(looked)
      return closed(server)
    },
  }
}

export const listening = (server: NetServer, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** What is being answered is answered; a browser that only holds the line is let go. */
export const closed = (server: NetServer & Pick<Server, 'closeIdleConnections'>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
