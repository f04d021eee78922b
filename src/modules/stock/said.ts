import { words } from '../../kernel/words.ts'
import { TOOL_STATUSES, type ToolStatus } from './rules.ts'
import en from './words/tools.en.json' with { type: 'json' }
import id from './words/tools.id.json' with { type: 'json' }

/** How a kit was found after she left, in the same words on every page that says it: `toolWords.code('tool', status)`. */
export const toolWords = words(id, en)

const both = (status: ToolStatus) => ({
  id: toolWords.in('id', `tool.${status}`),
  en: toolWords.in('en', `tool.${status}`),
})
/** The same for a form that asks it. */
export const TOOL_TEXTS = Object.fromEntries(TOOL_STATUSES.map((status) => [status, both(status)]))
