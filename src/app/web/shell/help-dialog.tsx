import { useReducer, useSyncExternalStore } from 'react'
import { Switch } from '../../../design/checkbox.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { lettersOn, setLetters } from '../client/shortcuts.ts'
import { useShortcut } from '../client/use-shortcut.ts'
import { t } from '../words.ts'
import { closeHelp, isHelpOpen, onHelp, openHelp } from './help-store.ts'

const KEYS = [
  ['Ctrl K', 'help.find'],
  ['c', 'help.note'],
  ['g b', 'help.home'],
  ['g p', 'help.people'],
  ['g j', 'help.schedule'],
  ['g s', 'help.letters'],
  ['g l', 'help.reports'],
  ['/', 'help.filter'],
  ['[ ]', 'help.neighbours'],
  ['1–5', 'help.answers'],
  ['Ctrl Enter', 'help.save'],
  ['Esc', 'help.close'],
  ['Alt L', 'help.lock'],
  ['Esc Esc Esc', 'help.exit'],
  ['?', 'help.help'],
] as const

/** The map of keys (design.md 4.5), and the way to switch single letters off. */
export function HelpDialog() {
  const open = useSyncExternalStore(onHelp, isHelpOpen)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useShortcut('?', openHelp)
  return (
    <Dialog open={open} onClose={closeHelp} title={t('help.title')}>
      <dl className="keys">
        {KEYS.map(([keys, word]) => (
          <div key={keys}>
            <dt>
              <kbd className="key">{keys}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t('help.letters_on')}
        note={t('help.letters_note')}
        checked={lettersOn()}
        onChange={(on) => {
          setLetters(on)
          redraw()
        }}
      />
    </Dialog>
  )
}
