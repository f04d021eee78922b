import type { FastifyInstance } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import { answerName } from '../../platform/lan/answer-name.ts'
import { type Authority, fingerprintOf } from '../../platform/lan/certificates.ts'
import { listenTls } from '../../platform/lan/listen-tls.ts'
import { servePage } from './serve-page.ts'

export type LanPorts = { port: number; pagePort: number }
export type Lan = { url: string; notes: string[]; close: () => Promise<void> }

/** Everything that `LAN=1` adds: TLS for the application, the page for devices that do not trust it yet, and the name. */
export async function startLan(
  app: FastifyInstance,
  authority: Authority,
  clock: Clock,
  { port, pagePort }: LanPorts,
): Promise<Lan> {
  const host = '0.0.0.0'
  const tls = await listenTls(app, { authority, clock, host, port })
  const page = await servePage({ authority, host, port: pagePort, tlsPort: tls.port })
  const stopAnswering = answerName(authority.name)
  return {
    url: `https://${authority.name}${tls.port === 443 ? '' : `:${tls.port}`}`,
    notes: [
      `perangkat lain belajar mempercayai komputer ini di ${page.page()} / other devices learn to trust this machine there`,
      `sidik sertifikat ${fingerprintOf(authority)} / compare it on the device`,
    ],
    close: async () => {
      stopAnswering()
      await Promise.all([tls.close(), page.close()])
    },
  }
}
