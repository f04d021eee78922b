import { isSameJson } from '../../../kernel/same-json.ts'

type Fields = Readonly<Record<string, unknown>>

/** Words, and not the code of a choice or a number: only words go behind other words. */
const isProse = (value: unknown): value is string => typeof value === 'string' && /\s/.test(value)

/**
 * What was stored, and on top of it what was typed before that had been seen: a choice replaces the stored one, words go
 * behind the stored words. Nothing that was written is lost. `begun` is what the page had when it was typed: the empty
 * screen, or the text before another page saved.
 */
export function typedOver(begun: object, stored: object, typed: object): object {
  const was = begun as Fields // bodies of drafts are plain objects of fields
  const kept = stored as Fields
  const both = Object.entries(typed).flatMap(([field, value]) => {
    const before = kept[field]
    if (isSameJson(value, was[field])) return []
    const isBehind = isProse(before) && typeof value === 'string' && value !== '' && !value.startsWith(before)
    return [[field, isBehind && !isSameJson(before, was[field]) ? behind(before, value, was[field]) : value] as const]
  })
  return { ...begun, ...stored, ...Object.fromEntries(both) }
}

/** The words that both began with stand once. */
const behind = (before: string, value: string, was: unknown) => {
  const isOn = typeof was === 'string' && was !== '' && before.startsWith(was) && value.startsWith(was)
  return `${before} ${isOn ? value.slice(was.length).trimStart() : value}`
}
