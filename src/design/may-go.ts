import { createContext } from 'react'

/** May the person at the screen go to this address? The shell knows; a link that leads nowhere for her is not drawn as one. */
export const MayGo = createContext<(href: string) => boolean>(() => true)
