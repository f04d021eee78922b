import { Refusal } from '../../../kernel/refusal.ts'

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const BY_ERRNO: Readonly<Record<string, string>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EACCES: 'folder_no_access',
  EPERM: 'folder_no_access',
  EROFS: 'folder_read_only',
  ENOTDIR: 'data_not_folder',
  EEXIST: 'data_not_folder',
}

/**
 * Turns an error of the file system into the refusal whose sentence tells the operator what to do. Anything else comes
 * back as it is: an unknown error is a defect, not a sentence.
 */
export function refusalOf(error: unknown, folder: string): unknown {
  const code = codeOf(error)
  const refusal = code === undefined ? undefined : BY_ERRNO[code]
  return refusal === undefined || error instanceof Refusal ? error : new Refusal(refusal, { params: { folder } })
}

/** Does it, and turns what the file system answers into a refusal. */
export function inFolder<T>(folder: string, doIt: () => T): T {
  try {
    return doIt()
  } catch (error) {
    throw refusalOf(error, folder)
  }
}

/** What PostgreSQL says (always in English, LC_MESSAGES=C) about causes that an operator can mend. */
const BY_MESSAGE: readonly [RegExp, string][] = [
  [/No space left on device|Disk quota exceeded/, 'disk_full'],
  [/Read-only file system/, 'folder_read_only'],
  [/has wrong ownership/, 'folder_no_access'],
  [
    /could not (?:open|create|access|change permissions of)[^\n]*(?:Permission denied|Operation not permitted)/,
    'folder_no_access',
  ],
  [/database files are incompatible with server/, 'database_other_version'],
  [
    /required WAL directory|pg_control|incorrect checksum in control file|valid checkpoint record|invalid page in block|is not a valid data directory|global\/pg_|could not open file "(?:base|global|pg_)|could not read file "(?:base|global|pg_)|could not read blocks|invalid magic number|relation mapping file/,
    'database_torn',
  ],
  [/error while loading shared libraries|cannot execute binary file|Exec format error/, 'binaries_broken'],
]

/** A server that began and can not work: it tells of torn files (SQLSTATE class XX, 58), or falls with each new connection. */
export const isTorn = (error: unknown): boolean =>
  /^(?:XX00[012]|58P01|58030|57P03|ECONNRESET|ECONNREFUSED|ENOENT|EPIPE)$/.test(codeOf(error) ?? '') ||
  (error instanceof Error && /terminated unexpectedly/.test(error.message))

/** The refusal behind a message of initdb or postgres, undefined when none is known. */
export function refusalOfMessage(message: string, params: Record<string, string>): Refusal | undefined {
  const found = BY_MESSAGE.find(([pattern]) => pattern.test(message))
  return found && new Refusal(found[1], { params })
}
