import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import { FUND_WORDS } from '../../budget/said.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words({ ...id, ...FUND_WORDS.id }, { ...en, ...FUND_WORDS.en })
speakRefusals(t, 'spending')
