import { words } from '../../../kernel/words.ts'
import en from '../words/events.en.json'
import id from '../words/events.id.json'
import { asText } from './words.ts'

const events = words(id, en)

/** What an event is called on the timeline. A file of its own: Beranda, which is first on every phone, shows none. */
export const eventWord = (kind: string, details: Record<string, unknown>): string => {
  const key = `event.${kind}`
  return events.has(key) ? events(key, asText(details)) : kind
}
