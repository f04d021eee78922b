import { createServer } from 'node:net'
import { Refusal } from '../../src/kernel/refusal.ts'

/**
 * Is the address free, and may we listen on it? Asked before the long work, so that the operator does not wait for a no.
 * @throws Refusal `port_taken` { setting, port, next } · `port_forbidden` { setting, port } · `host_unknown` { host }
 */
export function checkPort(host: string, port: number, setting = 'PORT'): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusalOfListening(error, host, port, setting)))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()))
  })
}

/** The refusal behind an error of `listen`; any other error comes back as it is. */
export function refusalOfListening(error: NodeJS.ErrnoException, host: string, port: number, setting = 'PORT'): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Refusal('port_taken', {
        params: { setting, port: String(port), next: String(port < 65_535 ? port + 1 : 3000) },
      })
    case 'EACCES':
      return new Refusal('port_forbidden', { params: { setting, port: String(port) } })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new Refusal('host_unknown', { params: { host } })
    default:
      return error
  }
}
