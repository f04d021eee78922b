import { withClient } from './embedded/roles.ts'
import { isKnownPassword, isTriedFirst } from './known-password.ts'

/** A database server as somebody sees it who may look after it. What this account may not ask is null. */
export type ServerLook = {
  /** addresses on which it listens beside a socket of this machine */
  listens: string[]
  /** this connection leaves the machine, and nothing covers it */
  isPlain: boolean
  /** its own clock */
  at: Temporal.Instant
  /** tables whose rows are guarded by no policy */
  unguarded: string[]
  /** roles that log in for requests and may pass by every policy */
  mighty: string[]
  /** roles that log in with a password that anybody tries first */
  known: string[] | null
  /** the account of this connection, where what it signs in with is such a password; seen by whatever account */
  given: string | null
  /** lines that let somebody in without asking for a password */
  doors: number | null
}

const ASKED = `
  select current_setting('listen_addresses') as listens, (extract(epoch from clock_timestamp()) * 1000)::bigint::text as at,
    coalesce(not inet_client_addr() <<= any (array['127.0.0.0/8', '::1']::inet[]), false) as afar,
    array(select format('%s.%s', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'keys') and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1) as unguarded,
    array(select r.rolname::text from pg_roles r where r.rolname ~ '^titian_(app|job)' and
      (r.rolsuper or r.rolbypassrls or pg_has_role(r.oid, 'titian_owner', 'member')) order by 1) as mighty,
    has_table_privilege('pg_stat_ssl', 'select') as sees_cover, has_table_privilege('pg_authid', 'select') as sees_passwords,
    has_function_privilege('pg_hba_file_rules()', 'execute') as sees_doors`

type Row = {
  listens: string
  at: string
  afar: boolean
  sees_cover: boolean
  unguarded: string[]
  mighty: string[]
  sees_passwords: boolean
  sees_doors: boolean
}

const LOOPBACK = /^(localhost|127\.|::1$)/

/** An address without a password signs in by its socket, and then no password opens it. */
function signsInAs(url: string): [user: string, password: string | null] {
  const { username, password } = new URL(url)
  return [decodeURIComponent(username), password === '' ? null : decodeURIComponent(password)]
}

/** Looks, and changes nothing. */
export const lookAtServer = (url: string): Promise<ServerLook> =>
  withClient(url, async (client) => {
    const [user, password] = signsInAs(url)
    const [row] = (await client.query<Row>(ASKED)).rows
    if (!row) throw new Error('a query without a row')
    // db/000-roles.sql closes this view where it may: then the address says it, as the driver falls back to nothing
    const isCovered = row.sees_cover
      ? (await client.query('select 1 from pg_stat_ssl where pid = pg_backend_pid() and ssl')).rowCount === 1
      : !['disable', null].includes(new URL(url).searchParams.get('sslmode'))
    const stored = row.sees_passwords
      ? (
          await client.query<{ role: string; stored: string | null }>(
            `select rolname as role, rolpassword as stored from pg_authid where rolcanlogin and (rolsuper or rolname ~ '^titian_' or rolname = current_user) order by 1`,
          )
        ).rows
      : null
    const doors = row.sees_doors
      ? (
          await client.query<{ n: number }>(
            `select count(*)::int as n from pg_hba_file_rules() where auth_method = 'trust'`,
          )
        ).rows[0]
      : null
    return {
      listens: row.listens
        .split(',')
        .map((address) => address.trim())
        .filter((address) => address !== '' && !LOOPBACK.test(address)),
      isPlain: row.afar && !isCovered,
      at: Temporal.Instant.fromEpochMilliseconds(Number(row.at)), // whatever way of writing days the server was given
      unguarded: row.unguarded,
      mighty: row.mighty,
      known: stored?.filter((one) => isKnownPassword(one.role, one.stored)).map((one) => one.role) ?? null,
      given: isTriedFirst(user, password) ? user : null,
      doors: doors?.n ?? null,
    }
  })
