import { Suspense, useSyncExternalStore } from 'react'
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
      {open && (
        <Suspense fallback={null}>
          <Search />
        </Suspense>
      )}
    </dialog>
  )
}
