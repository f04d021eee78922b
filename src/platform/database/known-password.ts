import { scramVerifier } from './embedded/roles.ts'

/** Passwords that a server is set up with when nobody thinks about it, and that anybody tries first. Ours are made by chance at the first start. */
const TRIED_FIRST = ['', 'postgres', 'titian', 'password', 'admin', 'root', 'secret', 'rahasia', '123456', '12345678']

/**
 * Is the stored password of a role one of those, or the role's own name? What PostgreSQL stores is made anew of each with the same
 * salt and compared; nobody logs in. What is stored by MD5 is no secret whatever it says: it is enough to log in with.
 * @param stored `rolpassword` of pg_authid: null where the role has none, and then no password opens it
 */
export function isKnownPassword(role: string, stored: string | null): boolean {
  if (stored === null) return false
  if (stored.startsWith('md5')) return true
  const [, rounds, salt] = /^SCRAM-SHA-256\$(\d+):([^$]+)\$/.exec(stored) ?? []
  if (!rounds || !salt) return false
  return tried(role).some((one) => scramVerifier(one, Buffer.from(salt, 'base64'), Number(rounds)) === stored)
}

/** The same of a password that somebody signs in with; null is none. */
export const isTriedFirst = (role: string, password: string | null): boolean =>
  password !== null && tried(role).includes(password)

const tried = (role: string): string[] => [role, ...TRIED_FIRST]
