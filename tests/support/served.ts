import { inject } from 'vitest'
import { thisWorker } from './workers.ts'

/** Addresses on one server, with `%db%` where the name of a database goes. */
export type Served = { ownerUrl: string; appUrl: string; jobUrl: string }

/** The address of a database on the server of this worker, for one of the three accounts. */
export function servedAt(which: keyof Served, database: string): string {
  const servers = inject('servers')
  const mine = servers[thisWorker() % servers.length]
  if (!mine) throw new Error('no database server was started for the suites')
  return mine[which].replace(/%(25)?db%(25)?/, database)
}
