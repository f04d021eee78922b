import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }
import stagesEn from './words/stages.en.json' with { type: 'json' }
import stagesId from './words/stages.id.json' with { type: 'json' }

/** What the list of cases says, on the page and on the sheet: its own words, and the stages. */
export const listWords = words({ ...id, ...stagesId }, { ...en, ...stagesEn })
