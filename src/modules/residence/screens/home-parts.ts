import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { residence } from '../policy.ts'

export const parts: HomePartsOf<typeof residence> = [
  {
    name: 'rooms',
    may: 'residence.night',
    at: 'first',
    order: 20,
    load: () => import('./home-rooms.tsx').then((m) => m.HomeRooms),
  },
  {
    name: 'house',
    may: 'residence.tonight',
    at: 'side',
    order: 10,
    load: () => import('./home-house.tsx').then((m) => m.HomeHouse),
  },
  {
    name: 'gate',
    may: 'residence.gate',
    at: 'first',
    order: 10,
    load: () => import('./home-gate.tsx').then((m) => m.HomeGate),
  },
]
