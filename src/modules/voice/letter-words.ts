import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const t = words(id, en)

/** Letters are Indonesian, whatever language their maker reads. */
export const say = (key: string, params?: Record<string, string>): string => t.in('id', t.known(key), params)
