import { useEffect, useState } from 'react'
import type { IconName } from '../../../design/icon-names.ts'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { foldForSearch } from '../../../kernel/person-name.ts'
import { useMe } from '../client/session.ts'
import { lockNow } from '../client/session-actions.ts'
import { api } from '../client/shell-api.ts'
import { useRead } from '../client/use-read.ts'
import { allowedRoutes } from '../screens-of.ts'
import { t } from '../words.ts'
import { useMyItems } from './my-items.ts'
import { useMenuOfMe } from './use-menu-of-me.ts'

export type Hit = {
  id: string
  label: string
  /** where it leads, or what it does */
  href?: string | undefined
  run?: (() => void) | undefined
  note?: string | undefined
  icon?: IconName | undefined
  shielded?: boolean | undefined
}

/** Letters before people are looked for, and the quiet time before the server is asked. */
const LEAST_LETTERS = 2
const QUIET_MS = 150

/** People and letters whom the server lets this person see, then her places and commands. `waiting` while the server is asked. */
export function useHits(text: string): { hits: Hit[]; waiting: boolean } {
  const wanted = text.trim() // a code or a number is asked as it was typed
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), QUIET_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  const { actions } = useMe()
  const long = wanted.length >= LEAST_LETTERS
  const when = (action: string) => long && asked.length >= LEAST_LETTERS && actions.includes(action)
  const people = useRead(
    api.clients.search,
    { text: asked },
    { when: when('clients.search'), whole: ({ opening }) => opening === 0 },
  )
  const letters = useRead(api.letters.find, { text: asked }, { when: when('letters.read') })
  const own = [...usePlaces(), ...useCommands()].filter((one) =>
    foldForSearch(one.label).includes(foldForSearch(wanted)),
  )
  const ready = long && asked === wanted
  const hits: Hit[] = [
    ...(ready ? (people.data?.people ?? []) : []).map((person) => ({
      id: `p-${person.id}`,
      label: calledOn(person, isMasked()), // the server says the form of address with the name
      href: `/penerima-manfaat/${person.id}`,
      note: [...new Set(person.flags.map((kind) => t(`flag.${kind}`))), person.note].filter(Boolean).join(' · '),
      shielded: person.shielded,
    })),
    ...(ready ? (letters.data?.letters ?? []) : []).map((letter) => ({
      id: `l-${letter.letterId}`,
      label: [letter.number, letter.subject].filter(Boolean).join(' '),
      href: `/surat/${letter.letterId}`,
      icon: 'mail' as const,
    })),
    ...own,
  ]
  return {
    hits: hits.slice(0, 8),
    waiting: long && (asked !== wanted || people.isFetching || !!people.data?.opening || letters.isFetching),
  }
}

/** Every page that she may open and that is no part of another; those of the menu first. */
function usePlaces(): Hit[] {
  const { actions, demo } = useMe()
  const { side, main, help } = useMenuOfMe()
  const inMenu = [...(main ? [main] : []), ...side, ...(help ? [help] : [])]
  const others = allowedRoutes(actions, demo).filter(
    ({ path }) => !path.includes('$') && inMenu.every((entry) => entry.path !== path),
  )
  return [
    ...inMenu.map((entry) => ({
      id: `m-${entry.key}`,
      label: t(`menu.${entry.key}`),
      href: entry.path,
      icon: entry.icon,
    })),
    ...others.map(({ path, title }) => ({
      id: `m-${path.replaceAll('/', '-')}`,
      label: t(title),
      href: path,
      icon: 'chevron-right' as const,
    })),
  ]
}

/** What can be done from anywhere: the colours, the language, the lock, leaving. */
function useCommands(): Hit[] {
  const items = useMyItems().flatMap((item) => (item !== 'line' && item.onPick ? [{ ...item, run: item.onPick }] : []))
  return [{ label: t('lock'), icon: 'lock' as const, run: () => void lockNow() }, ...items].map(
    ({ label, icon, run }) => ({
      id: `c-${label}`.replace(/\W+/g, '-'),
      label,
      icon,
      run,
    }),
  )
}
