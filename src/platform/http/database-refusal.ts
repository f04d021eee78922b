import { Refusal } from '../../kernel/refusal.ts'

/** What the driver says when the database has ended the connection: it restarts, or waited longer than it may. Nothing was saved. */
const GONE = /^Connection terminated|^Client has encountered a connection error/

type DbError = { code?: string; message?: string; detail?: string; constraint?: string; syscall?: string }
const isDbError = (e: unknown): e is DbError & Error => e instanceof Error && 'code' in e

/**
 * A rule of the database that no rule of ours said before: whoever sent it is told so, and it is logged, since a screen may lead there
 * as well.
 */
export const isUnforeseen = (error: unknown): boolean =>
  isDbError(error) && ['23503', '23514'].includes(error.code ?? '')

/**
 * What the database refuses on purpose, as the refusal it means: TT002 carries its code as message. Row-level security
 * and missing grants are "not allowed"; everything else is unexpected and its text stays inside.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof Error && GONE.test(error.message)) return new Refusal('busy_retry')
  if (!isDbError(error)) return null
  switch (error.code) {
    case 'TT002':
      return new Refusal(error.message, error.detail ? { params: { missing: error.detail.split(',') } } : {})
    case '42501':
      return new Refusal('not_allowed')
    case '22021': // a null byte, or bytes that are no text
    case '22P05':
    case '22003': // a number that no column holds, and a day or an hour before or after all that there are
    case '22007':
    case '22008':
    case '22009':
      return new Refusal('invalid_input')
    case '23514': // what does not go together
      return new Refusal('invalid_input')
    case '23503': // what it points to is not there
      return new Refusal('not_found')
    case '53100':
      return new Refusal('storage_full')
    case '40001':
    case '40P01':
    case '55P03':
    case '57014':
    case '53300':
    case '57P01':
    case '57P02':
    case '57P03':
      return new Refusal('busy_retry')
    case 'ECONNREFUSED':
    case 'ENOENT': // of the database's socket; a file of ours that is missing is a defect
      return error.syscall === 'connect' ? new Refusal('busy_retry') : null
    case 'ECONNRESET': // the line to the database broke in the middle; whether it had committed, the key of the next try tells
    case 'EPIPE':
      return error.syscall === 'read' || error.syscall === 'write' ? new Refusal('busy_retry') : null
    default:
      return null
  }
}
