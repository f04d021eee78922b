import type { IncomingHttpHeaders } from 'node:http'

/** At the machine itself, on any port. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]']

type Asked = { protocol: string; headers: Pick<IncomingHttpHeaders, 'host'> }

const nameOf = (host: string) => host.toLowerCase().replace(/:\d{1,5}$/, '')
const isLocal = (host: string) => LOCAL.includes(nameOf(host))

/**
 * Is this machine asked by a name that its operator gave it (TITIAN_HOSTS, docs/operate/tls.md)? A stranger's name that points
 * here would bring a stranger's page as close as our own, and passkeys would be made for it. A name with a port is meant with it.
 */
export const isKnown = (names: readonly string[], host: string | undefined): boolean =>
  host !== undefined && (isLocal(host) || names.includes(host.toLowerCase()) || names.includes(nameOf(host)))

/** Where the browser says it is; away from the machine itself that is always TLS, whatever the proxy says of it. */
export const originOf = ({ protocol, headers: { host = '' } }: Asked): string =>
  `${isLocal(host) ? protocol : 'https'}://${host}`
