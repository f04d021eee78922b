import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import { TITLES } from '../../letters/papers/codes.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words({ ...id, ...TITLES.id }, { ...en, ...TITLES.en })
speakRefusals(t, 'templates')
