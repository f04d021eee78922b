import { makeFlag } from './flag-store.ts'

const flag = makeFlag()

export const isHelpOpen = flag.is
export const onHelp = flag.listen
export const openHelp = (): void => flag.set(true)
export const closeHelp = (): void => flag.set(false)
