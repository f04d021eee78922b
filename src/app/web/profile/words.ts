import { words } from '../../../kernel/words.ts'
import en from '../../../modules/auth/words/en.json'
import id from '../../../modules/auth/words/id.json'
import { speakRefusals } from '../client/refusal-words.ts'

export const t = words(id, en)
speakRefusals(t, 'auth')
