import { words } from '../../../kernel/words.ts'
import en from '../words/stages.en.json'
import id from '../words/stages.id.json'

/** Stages and flags: what every page says of a woman, the first too. */
export const stages = words(id, en)
