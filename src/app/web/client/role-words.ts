import type { Role } from '../../../kernel/roles.ts'
import { t } from '../words.ts'

/** What somebody is in the house: "Pekerja sosial". */
export const roleWord = (role: Role): string => t.code('role', role)
