import type { HomePart } from './client/home-part.ts'
import { mays } from './client/mays.ts'
import { homeParts } from './home-parts.ts'

/** What somebody who may do these actions has in one place of Beranda, in its order. */
export const partsFor = (actions: readonly string[], at: HomePart['at']): HomePart[] =>
  homeParts.filter((part) => part.at === at && mays(part, actions)).sort((a, b) => a.order - b.order)
