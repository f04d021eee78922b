import { Suspense, useState, useSyncExternalStore } from 'react'
import { later } from '../client/later.ts'
import { useShortcut } from '../client/use-shortcut.ts'
import { t } from '../words.ts'
import { closePalette, isPaletteOpen, onPalette, openPalette } from './palette-store.ts'
import { useModal } from './use-modal.ts'

const Search = later(() => import('./palette-search.tsx').then((m) => m.Search))

/** Ctrl+K: people first, then places of the menu. */
export function Palette() {
  const open = useSyncExternalStore(onPalette, isPaletteOpen)
  const ref = useModal(open)
  useShortcut('ctrl+k', () => (isPaletteOpen() ? closePalette() : openPalette()))
  return (
    <dialog ref={ref} className="palette" aria-label={t('find')} onClose={closePalette}>
      {open && <Asked />}
    </dialog>
  )
}

/** What is typed while the search is still on its way is not lost. */
function Asked() {
  const [text, setText] = useState('')
  const [entered, setEntered] = useState(false)
  const early = (
    <div className="palette__field">
      <input
        aria-label={t('find')}
        placeholder={t('find')}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && setEntered(true)}
      />
    </div>
  )
  return (
    <Suspense fallback={early}>
      <Search typed={text} entered={entered} />
    </Suspense>
  )
}
