import { type ReactNode, useSyncExternalStore } from 'react'
import { Avatar, initialsOf } from './avatar.tsx'
import { Link } from './link.tsx'
import { isMasked, onMask } from './shared-screen.ts'
import { t } from './words.ts'

export type Person = {
  /** name used at the centre, with its form of address: "Ibu Suryani" */
  name: string
  /** case code, "R-7" */
  code?: string | null | undefined
  /** identity protected: the code stands wherever the name would, without exception */
  shielded?: boolean | undefined
}

/** What a screen may call this person: the code when she is protected, initials while others look on. */
export const calledOn = (person: Person, masked: boolean): string => {
  if (person.shielded) return person.code ?? '—'
  return masked ? initialsOf(person.name) : person.name
}

export const usePersonName = (person: Person): string =>
  calledOn(person, useSyncExternalStore(onMask, isMasked, isMasked))

export function Facts({ of }: { of: readonly ReactNode[] }) {
  const said = of.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '')
  if (said.length === 0) return null
  return (
    <p className="facts">
      {said.map((fact, index) => (
        <span key={index}>{fact}</span>
      ))}
    </p>
  )
}

/** A person: avatar, name (the largest thing in the row), facts. A protected person shows code and shield. */
export function PersonName({
  person,
  href,
  facts = [],
  size,
  heading,
  children,
}: {
  person: Person
  href?: string | undefined
  facts?: readonly ReactNode[] | undefined
  size?: 'small' | 'large' | undefined
  /** the name as a heading of this level */
  heading?: 'h2' | 'h3' | undefined
  /** flags, buttons: at the end of the row */
  children?: ReactNode | undefined
}) {
  const name = usePersonName(person)
  const Tag = heading ?? 'p'
  const all = person.shielded ? [...facts, t('person.protected')] : facts
  return (
    <div className="work__head">
      <Avatar name={person.name} shielded={person.shielded} size={size} />
      <div className="grow">
        <Tag className="person__name">{href ? <Link href={href}>{name}</Link> : name}</Tag>
        <Facts of={all} />
      </div>
      {children}
    </div>
  )
}
