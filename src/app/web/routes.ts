import type { ReactNode } from 'react'
import type { Role } from '../../kernel/roles.ts'
import type { ShellWord } from './words.ts'

/** One screen of the app. Adding a screen is adding a line to `routes` below. */
export type ScreenRoute = {
  /** address, with parts: `/penerima-manfaat/$clientId` */
  path: string
  /** key in `words/` of the name in the phone's top bar; the document's own title is always "Titian" */
  title: TitleKey
  /** the screen is loaded when it is first needed */
  load: () => Promise<() => ReactNode>
  /** who finds it; the server decides again by the policy of each endpoint */
  roles: readonly Role[] | 'all'
  /** where the phone's arrow leads; without it the screen is a first one */
  back?: string
  /** only among invented people */
  demoOnly?: boolean
}

/** Titles of the shell's words; a new screen adds its own to both languages. */
export type TitleKey = Extract<ShellWord, `title.${string}`>

export const routes: readonly ScreenRoute[] = [
  {
    path: '/beranda',
    title: 'title.home',
    roles: 'all',
    load: () => import('../../modules/cases/screens/home.tsx').then((m) => m.Home),
  },
  {
    path: '/penerima-manfaat',
    title: 'title.people',
    roles: 'all',
    load: () => import('../../modules/cases/screens/list.tsx').then((m) => m.CaseList),
  },
  {
    path: '/penerima-manfaat/$caseId',
    title: 'title.person',
    roles: 'all',
    back: '/penerima-manfaat',
    load: () => import('../../modules/cases/screens/case.tsx').then((m) => m.Case),
  },
  {
    path: '/penerima-manfaat/$caseId/akses',
    title: 'title.person',
    roles: 'all',
    back: '/penerima-manfaat',
    load: () => import('../../modules/cases/screens/readers.tsx').then((m) => m.Readers),
  },
  {
    path: '/persetujuan',
    title: 'title.approvals',
    roles: 'all',
    load: () => import('../../modules/cases/screens/approvals.tsx').then((m) => m.Approvals),
  },
  {
    path: '/komponen',
    title: 'title.kit',
    roles: 'all',
    demoOnly: true,
    load: () => import('./screens/kit.tsx').then((m) => m.Kit),
  },
]
