import { useReducer, useSyncExternalStore } from 'react'
import { Switch } from '../../../design/checkbox.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { lettersOn, setLetters } from '../client/shortcuts.ts'
import { type LateWord, late } from '../late-words.ts'
import type { EntryKey } from '../menu-entries.ts'
import { t } from '../words.ts'
import { closeHelp, isHelpOpen, onHelp } from './help-store.ts'
import { useMenuOfMe } from './use-menu-of-me.ts'

/** The last word is the line of the menu that a key leads to: whoever has no such line has no such key. */
const KEYS: readonly (readonly [string, LateWord, EntryKey?])[] = [
  ['Ctrl K', 'help.find'],
  ['c', 'help.note', 'note'],
  ['g b', 'help.home', 'home'],
  ['g p', 'help.people', 'people'],
  ['g j', 'help.schedule', 'schedule'],
  ['g s', 'help.letters', 'letters'],
  ['g l', 'help.reports', 'reports'],
  ['/', 'help.filter'],
  ['1–9', 'help.answers'],
  ['Ctrl Enter', 'help.save'],
  ['Esc', 'help.close'],
  ['Alt L', 'help.lock'],
  ['Esc Esc Esc', 'help.exit'],
  ['?', 'help.help'],
]

/** The map of keys (design.md 4.5), and the way to switch single letters off. */
export function HelpDialog() {
  const open = useSyncExternalStore(onHelp, isHelpOpen)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const { main, side } = useMenuOfMe()
  const works = (entry: EntryKey | undefined) => !entry || [main, ...side].some((one) => one?.key === entry)
  return (
    <Dialog open={open} onClose={closeHelp} title={t('help.title')}>
      <dl className="keys">
        {KEYS.filter(([, , entry]) => works(entry)).map(([keys, word]) => (
          <div key={keys}>
            <dt>
              <kbd className="key">{keys}</kbd>
            </dt>
            <dd>{late(word)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={late('help.letters_on')}
        note={late('help.letters_note')}
        checked={lettersOn()}
        onChange={(on) => {
          setLetters(on)
          redraw()
        }}
      />
    </Dialog>
  )
}
