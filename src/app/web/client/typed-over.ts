import { isSameJson } from '../../../kernel/same-json.ts'

type Fields = Readonly<Record<string, unknown>>

/** Words, and not the code of a choice or a number: only words go behind other words. */
const isProse = (value: unknown): value is string => typeof value === 'string' && /\s/.test(value)

/**
 * What was stored, and on top of it what was typed before it had been found: a choice replaces the stored one, words go
 * behind the stored words. Nothing that was written is lost. `empty` is what the screen begins with.
 */
export function typedOver(empty: object, stored: object, typed: object): object {
  const begun = empty as Fields // bodies of drafts are plain objects of fields
  const kept = stored as Fields
  const both = Object.entries(typed).flatMap(([field, value]) => {
    const before = kept[field]
    if (isSameJson(value, begun[field])) return []
    const isBehind = isProse(before) && typeof value === 'string' && value !== '' && !value.startsWith(before)
    return [[field, isBehind ? `${before} ${value}` : value] as const]
  })
  return { ...empty, ...stored, ...Object.fromEntries(both) }
}
