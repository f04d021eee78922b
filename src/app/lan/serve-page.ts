import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { addressFor, ownAddresses } from '../../platform/lan/addresses.ts'
import { type Authority, fingerprintOf } from '../../platform/lan/certificates.ts'
import { closed, listening } from '../../platform/lan/listen-tls.ts'
import { PAGE_STYLE, trustPage } from './page.ts'

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

type Part = { type: string; body: string | Buffer; more?: Record<string, string> }

/**
 * The one thing that is said without TLS: how a device comes to trust this machine, and the certificate. It takes no cookie and
 * gives none, reads nothing that is sent, and hangs on no database.
 */
export async function servePage(o: {
  authority: Authority
  host: string
  port: number
  tlsPort: number
  own?: typeof ownAddresses
}): Promise<{ port: number; page: () => string; close: () => Promise<void> }> {
  const { name, certificate } = o.authority
  const own = o.own ?? ownAddresses
  const file = `${name.split('.')[0]}.crt`
  let port = o.port
  /** By its number: a phone that trusts the name already would turn the name to TLS, where this page is not. */
  const pageFor = (other: string) => `http://${addressFor(other, own()) ?? '127.0.0.1'}:${port}`
  const part = (path: string, other: string): Part | undefined => {
    const about = {
      name,
      file,
      address: `https://${name}${o.tlsPort === 443 ? '' : `:${o.tlsPort}`}`,
      page: pageFor(other),
      fingerprint: fingerprintOf(o.authority),
    }
    if (path === '/') return { type: 'text/html; charset=utf-8', body: trustPage('id', about) }
    if (path === '/en') return { type: 'text/html; charset=utf-8', body: trustPage('en', about) }
    if (path === '/gaya.css') return { type: 'text/css; charset=utf-8', body: PAGE_STYLE }
    if (path !== '/sertifikat.crt') return undefined
    const more = { 'content-disposition': `attachment; filename="${file}"` }
    return { type: 'application/x-x509-ca-cert', body: Buffer.from(certificate.rawData), more }
  }
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const found = isRead ? part(request.url?.split('?')[0] ?? '', request.socket.remoteAddress ?? '') : undefined
    const body = found?.body ?? ''
    response.writeHead(found ? 200 : 404, {
      ...HEADERS,
      'content-type': found?.type ?? 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...found?.more,
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const server = createServer({ requestTimeout: 10_000, maxHeaderSize: 8_192 }, answer)
  await listening(server, o.host, o.port)
  const address = server.address()
  if (typeof address === 'object' && address) port = address.port
  return { port, page: () => pageFor(''), close: () => closed(server) }
}
