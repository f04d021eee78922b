import { join, resolve } from 'node:path'
import { Refusal } from '../../src/kernel/refusal.ts'
import type { DataKind } from '../../src/platform/database/embedded/folders.ts'
import { normalised } from '../../src/platform/database/embedded/urls.ts'
import { readMachineName } from '../../src/platform/lan/machine-name.ts'
import type { SmtpSettings } from '../../src/platform/mail/mailer.ts'

export interface LanConfig {
  readonly port: number
  /** where a device that does not trust the machine yet learns how; the only thing said without TLS */
  readonly pagePort: number
  /** neutral; made at the first start when none is given */
  readonly name?: string
}

/** Everything that an operator can say. */
export interface StartConfig {
  readonly port: number
  readonly host: string
  /** names under which the proxy hands requests on, besides localhost */
  readonly names?: readonly string[]
  /** TLS in the house's own network, without a proxy (docs/operate/lan.md) */
  readonly lan?: LanConfig
  /** the operator's own mail server, for reminders; without it nothing is sent */
  readonly smtp?: SmtpSettings
  readonly dataDir: string
  readonly kind: DataKind
  /** a PostgreSQL of the operator, 15 or later, instead of the embedded one */
  readonly databaseUrl?: string
  /** where copies go (TITIAN_BACKUP_DIR), best on another disk; else `backups` of the data folder, where those of the demo always go */
  readonly backupDir?: string
  /** folder with `initdb` and `postgres` of the operator, instead of the npm package */
  readonly binDir?: string
}

/**
 * Reads PORT (3000), HOST (127.0.0.1), LAN, TITIAN_LAN_PORT (8443), TITIAN_LAN_PAGE_PORT (8080), TITIAN_LAN_NAME, TITIAN_HOSTS,
 * TITIAN_SMTP_URL, TITIAN_SMTP_FROM,
 * TITIAN_DATA (./data, for the demo ./data-demo), TITIAN_BACKUP_DIR, DATABASE_URL, TITIAN_PG_BIN and the flag --demo. Relative folders are below the
 * checkout.
 * @throws Refusal `port_invalid` `port_blocked` `hosts_invalid` `option_unknown` `database_url_invalid` `demo_needs_own_database` `lan_invalid`
 *   `lan_name_invalid` `lan_name_tells` `smtp_invalid` `smtp_from_invalid`
 */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv, root: string): StartConfig {
  const unknown = argv.find((argument) => argument !== '--demo')
  if (unknown !== undefined) throw new Refusal('option_unknown', { params: { option: unknown } })
  const kind: DataKind = argv.includes('--demo') ? 'demo' : 'real'
  const databaseUrl = readDatabaseUrl(env.DATABASE_URL, kind)
  const binDir = env.TITIAN_PG_BIN
  const names = readNames(env.TITIAN_HOSTS)
  const lan = readLan(env)
  const smtp = readSmtp(env)
  return {
    port: readPort('PORT', env.PORT, 3000),
    host: env.HOST || '127.0.0.1',
    ...(names ? { names } : {}),
    ...(lan ? { lan } : {}),
    ...(smtp ? { smtp } : {}),
    dataDir: env.TITIAN_DATA ? resolve(root, env.TITIAN_DATA) : join(root, kind === 'demo' ? 'data-demo' : 'data'),
    kind,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(binDir ? { binDir: resolve(root, binDir) } : {}),
    ...(env.TITIAN_BACKUP_DIR && kind === 'real' ? { backupDir: resolve(root, env.TITIAN_BACKUP_DIR) } : {}),
  }
}

function readNames(value: string | undefined): string[] | undefined {
  if (!value) return undefined
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  if (!names.every((name) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(name)))
    throw new Refusal('hosts_invalid', { params: { value } })
  return names
}

function readLan(env: NodeJS.ProcessEnv): LanConfig | undefined {
  if (!env.LAN || env.LAN === '0') return undefined
  if (env.LAN !== '1') throw new Refusal('lan_invalid', { params: { value: env.LAN } })
  return {
    port: readPort('TITIAN_LAN_PORT', env.TITIAN_LAN_PORT, 8443),
    pagePort: readPort('TITIAN_LAN_PAGE_PORT', env.TITIAN_LAN_PAGE_PORT, 8080),
    ...(env.TITIAN_LAN_NAME ? { name: readMachineName(env.TITIAN_LAN_NAME) } : {}),
  }
}

/** A bare address: a name beside it could say what house this is. What is refused is not quoted: it holds a password. */
function readSmtp(env: NodeJS.ProcessEnv): SmtpSettings | undefined {
  const { TITIAN_SMTP_URL: url, TITIAN_SMTP_FROM: from } = env
  if (!url) return undefined
  const at = URL.parse(url)
  if (!at?.hostname || !['smtp:', 'smtps:'].includes(at.protocol)) throw new Refusal('smtp_invalid')
  if (!/^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(from ?? '')) throw new Refusal('smtp_from_invalid')
  return { url, from: from ?? '' }
}

/** Ports above 1023 that no browser opens (Fetch Standard, "port blocking"); those below need an administrator anyway. */
const BLOCKED = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
])

function readPort(setting: string, value: string | undefined, usual: number): number {
  if (value === undefined || value === '') return usual
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65_535) throw new Refusal('port_invalid', { params: { setting, value } })
  if (BLOCKED.has(port)) throw new Refusal('port_blocked', { params: { setting, port } })
  return port
}

function readDatabaseUrl(value: string | undefined, kind: DataKind): string | undefined {
  if (!value) return undefined
  if (kind === 'demo') throw new Refusal('demo_needs_own_database')
  try {
    return normalised(value)
  } catch {
    throw new Refusal('database_url_invalid') // without the cause: it would quote the password
  }
}
