/** Where a PostgreSQL listens and as whom to come. */
export interface SocketTarget {
  readonly socketDir: string
  readonly port: number
  readonly user: string
  readonly password: string
}

/**
 * A connection URL for a unix socket that `pg`, libpq and `new URL` all understand: the `host` parameter wins over the
 * host part, which stands there only because a URL with a user needs one.
 */
export function socketUrl(target: SocketTarget, database: string): string {
  const url = new URL(`postgresql://localhost/${encodeURIComponent(database)}`)
  url.username = encodeURIComponent(target.user)
  url.password = encodeURIComponent(target.password)
  url.searchParams.set('host', target.socketDir)
  url.searchParams.set('port', String(target.port))
  return url.href.replaceAll('+', '%20') // libpq takes a plus sign for a plus sign
}

/**
 * Brings a URL that libpq takes (`postgresql:///db?host=…`, `postgres://user@/db`) into a form that `new URL` can work on.
 * @throws TypeError when it is no URL, Error when it is not PostgreSQL's
 */
export function normalised(url: string): string {
  const given = new URL(url.replace(/^(postgres(?:ql)?:\/\/(?:[^/@]*@)?)\//, '$1localhost/'))
  if (!/^postgres(ql)?:$/.test(given.protocol)) throw new Error('not a PostgreSQL URL')
  return given.href
}

/** The same database as somebody else: every other parameter (host, TLS …) stays. */
export function asRole(url: string, user: string, password: string): string {
  const changed = new URL(url)
  changed.username = encodeURIComponent(user)
  changed.password = encodeURIComponent(password)
  return changed.href
}

/** Host and database for a message; never the user or the password. */
export function withoutSecrets(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url)
  return `${searchParams.get('host') ?? hostname}${port ? `:${port}` : ''}${pathname}`
}
