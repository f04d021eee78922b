import type { Role } from '../../../kernel/roles.ts'
import type { SignsAs } from '../../../modules/access/rules.ts'
import { t } from '../words.ts'
import { roleWord } from './role-words.ts'

type Acted = { role: Role; signsAs: SignsAs } | null

/** A name, and in whose place it was done: "Wulan, Plh. Kepala". */
export const actedBy = (who: string | null, as: Acted): string =>
  as && who ? t(`acted.${as.signsAs}`, { who, role: roleWord(as.role) }) : (who ?? '')

/** The same of a decision. */
export const decidedBy = (of: { decidedBy: string | null; decidedAs: Acted }): string =>
  actedBy(of.decidedBy, of.decidedAs)
