import { makeFlag } from './flag-store.ts'

const flag = makeFlag()

export const isPaletteOpen = flag.is
export const onPalette = flag.listen
export const openPalette = (): void => flag.set(true)
export const closePalette = (): void => flag.set(false)
