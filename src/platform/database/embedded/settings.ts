import { totalmem } from 'node:os'

/** One value per name of postgresql.conf. */
export type Settings = Readonly<Record<string, string>>

export interface ServerPlace {
  readonly socketDir: string
  readonly port: number
  readonly logDir: string
  /** where there is no unix socket: the server listens on 127.0.0.1 alone */
  readonly isLoopback?: boolean
}

/**
 * The settings of the embedded server. Three groups: reachable only through the socket; nothing acknowledged is lost at a
 * power cut (tests/faults/); nothing about a person reaches a log file (security.md 3.4).
 * @param memoryBytes memory of the machine; a quarter of a small one, 256 MB at the most, goes to shared buffers
 */
export const serverSettings = (place: ServerPlace, memoryBytes = totalmem()): Settings => ({
  listen_addresses: place.isLoopback ? '127.0.0.1' : '',
  unix_socket_directories: place.isLoopback ? '' : place.socketDir,
  unix_socket_permissions: '0700',
  port: String(place.port),
  max_connections: '100',
  password_encryption: 'scram-sha-256',

  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_level: 'logical', // changes are sealed away every two minutes (docs/decisions/0039)
  max_slot_wal_keep_size: '256MB', // what waits for a backup disk that is gone; above it the disk of the data comes first
  wal_compression: 'pglz', // the package is built without lz4 and zstd
  max_wal_size: '512MB',

  shared_buffers: `${Math.max(32, Math.min(256, Math.floor(memoryBytes / 4 / 2 ** 20)))}MB`,
  min_dynamic_shared_memory: '16MB', // containers give /dev/shm 64 MB; parallel plans must not depend on it
  random_page_cost: '1.1',
  timezone: 'UTC',
  lc_messages: 'C', // refusal-of.ts reads them

  logging_collector: 'on',
  log_directory: place.logDir,
  log_filename: 'database-%a.log', // a week of files, each begun anew
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_file_mode: '0600',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %e ',
  log_statement: 'none',
  log_min_error_statement: 'panic', // the text of a failing statement may hold a value
  log_error_verbosity: 'terse', // leaves out DETAIL, which quotes the row of a duplicate key
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
})

/** postgresql.conf; every name is one that PostgreSQL 15 knows too, for binaries that an operator names. */
export function settingsText(settings: Settings): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`)
  return ['# Written by Titian at every start; changes made here are lost.', ...lines, ''].join('\n')
}

/** pg_hba.conf: passwords (SCRAM) on the socket, or on this machine's own address, and no other way in. */
export const hbaText = (isLoopback: boolean): string =>
  [
    '# Written by Titian at every start.',
    ...(isLoopback
      ? ['host all all 127.0.0.1/32 scram-sha-256', 'host replication all 127.0.0.1/32 scram-sha-256']
      : ['local all all scram-sha-256', 'local replication all scram-sha-256']),
    '',
  ].join('\n')
