import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { ROLES, type Role } from '../../../kernel/roles.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words(id, en)
speakRefusals(t, 'access')

export const isRole = (role: string): role is Role => ROLES.some((r) => r === role)
