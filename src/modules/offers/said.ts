import { words } from '../../kernel/words.ts'
import type { Answer } from './rules.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const t = words(id, en)

/** What an office hears of whom it sent, said alike wherever it reads it. */
export const answerWord = (answer: Answer): string => t(`status.${answer}`)
