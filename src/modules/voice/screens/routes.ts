import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { voice } from '../policy.ts'

export const routes: RoutesOf<typeof voice> = [
  {
    path: '/kotak-suara',
    title: 'title.voice',
    may: 'voice.speak',
    load: () => import('./speak.tsx').then((m) => m.Speak),
  },
  {
    path: '/suara',
    title: 'title.voice',
    may: 'voice.receive',
    load: () => import('./inbox.tsx').then((m) => m.Inbox),
  },
  {
    path: '/suara/register',
    title: 'title.voice',
    may: 'voice.receive',
    back: '/suara',
    load: () => import('./register.tsx').then((m) => m.Register),
  },
]
