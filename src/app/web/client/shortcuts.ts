/** What a key event means, apart from any page: pure, so that the map of design.md 4.5 can be tested. */
export type KeyPress = { key: string; ctrl: boolean; alt: boolean; meta: boolean; inField: boolean; inDialog: boolean }

const LETTERS_OFF = 'titian.letters'

/** Single-letter keys may be switched off altogether (WCAG 2.1.4). Kept on the device: it is a habit, not a fact. */
export const lettersOn = (): boolean => localStorage.getItem(LETTERS_OFF) !== 'off'
export const setLetters = (on: boolean): void => localStorage.setItem(LETTERS_OFF, on ? 'on' : 'off')

/**
 * "ctrl+k", "alt+l", "ctrl+enter" anywhere; "c", "g b", "/", "[", "?" and digits only outside fields and dialogs and
 * only while letters are on. `before` is the letter pressed just before, for two-key sequences.
 */
export function comboOf(press: KeyPress, letters: boolean, before: string | null): string | null {
  const key = press.key.toLowerCase()
  if (press.ctrl || press.meta) return key === 'k' || key === 'enter' ? `ctrl+${key}` : null
  if (press.alt) return key === 'l' ? 'alt+l' : null
  if (!letters || press.inField || press.inDialog || key.length !== 1) return null
  return before === 'g' ? `g ${key}` : key
}

const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]'

export function pressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null
  return {
    key: event.altKey && event.code === 'KeyL' ? 'l' : event.key, // some keyboards give another sign with Alt
    ctrl: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
    inField: target?.closest(FIELDS) != null,
    inDialog: target?.closest('dialog, [popover]') != null,
  }
}

type Handler = (event: KeyboardEvent) => void
const handlers = new Map<string, Handler[]>()

/** The newest handler of a combo wins: a screen may take over a key while it is shown. */
export function bindShortcut(combo: string, handler: Handler): () => void {
  handlers.set(combo, [handler, ...(handlers.get(combo) ?? [])])
  return () => {
    handlers.set(
      combo,
      (handlers.get(combo) ?? []).filter((one) => one !== handler),
    )
  }
}

let before: string | null = null
let at = 0

/** The one listener of the app hands every key here. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const combo = comboOf(pressOf(event), lettersOn(), event.timeStamp - at < 1200 ? before : null)
  before = combo
  at = event.timeStamp
  const handler = combo === null ? undefined : handlers.get(combo)?.[0]
  if (!handler) return
  event.preventDefault()
  handler(event)
}
