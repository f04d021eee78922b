import { words } from '../../kernel/words.ts'
import { FUND_WORDS } from '../budget/said.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** What the list says on the sheet. */
export const listWords = words({ ...id, ...FUND_WORDS.id }, { ...en, ...FUND_WORDS.en })
