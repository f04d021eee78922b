import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** What the list of referrals says, on the page and on the sheet. */
export const listWords = words(id, en)
