import { useEffect, useState } from 'react'
import type { IconName } from '../../../design/icon-names.ts'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { foldForSearch } from '../../../kernel/person-name.ts'
import { api } from '../client/shell-api.ts'
import { useRead } from '../client/use-read.ts'
import { t } from '../words.ts'
import { useMenuOfMe } from './use-menu-of-me.ts'

export type Hit = {
  id: string
  label: string
  href: string
  note?: string | undefined
  icon?: IconName | undefined
  shielded?: boolean | undefined
}

/** Letters before people are looked for, and the quiet time before the server is asked. */
const LEAST_LETTERS = 2
const QUIET_MS = 150

/** People whom the server lets this person see, then places of her menu. `waiting` while people are looked for. */
export function useHits(text: string): { hits: Hit[]; waiting: boolean } {
  const wanted = foldForSearch(text)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), QUIET_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  const long = wanted.length >= LEAST_LETTERS
  const people = useRead(api.clients.search, { text: asked }, { when: long && asked.length >= LEAST_LETTERS })
  const found = long && asked === wanted ? (people.data?.people ?? []) : []
  const places = usePlaces().filter((place) => foldForSearch(place.label).includes(wanted))
  const hits = [
    ...found.map((person) => ({
      id: `p-${person.id}`,
      label: calledOn({ ...person, name: [person.honorific, person.name].filter(Boolean).join(' ') }, isMasked()),
      href: `/penerima-manfaat/${person.id}`,
      note: [...new Set(person.flags.map((kind) => t(`flag.${kind}`))), person.note].filter(Boolean).join(' · '),
      shielded: person.shielded,
    })),
    ...places,
  ]
  return { hits: hits.slice(0, 8), waiting: long && (asked !== wanted || people.isFetching) }
}

function usePlaces(): Hit[] {
  const { side, main, help } = useMenuOfMe()
  return [...(main ? [main] : []), ...side, ...(help ? [help] : [])].map((entry) => ({
    id: `m-${entry.key}`,
    label: t(`menu.${entry.key}`),
    href: entry.path,
    icon: entry.icon,
  }))
}
