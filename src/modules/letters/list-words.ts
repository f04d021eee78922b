import { words } from '../../kernel/words.ts'
import { TITLES } from './papers/codes.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** What the book of letters says, on the page and on the sheet. */
export const listWords = words({ ...id, ...TITLES.id }, { ...en, ...TITLES.en })
