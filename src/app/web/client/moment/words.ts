import { words } from '../../../../kernel/words.ts'
import en from './words/en.json'
import id from './words/id.json'

/** Words of their own: only who writes a note or a roll loads them, not the shell. */
export const t = words(id, en)
