import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }

export const t = words(id, en)
speakRefusals(t, 'bulkReading')
