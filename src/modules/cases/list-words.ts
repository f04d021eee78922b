import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }
import rulesEn from './words/rules.en.json' with { type: 'json' }
import rulesId from './words/rules.id.json' with { type: 'json' }

/** What the list of cases says, on the page and on the sheet: its own words, and the stages of the rules. */
export const listWords = words({ ...id, ...rulesId }, { ...en, ...rulesEn })
