import { usePersonName } from '../../../design/person-name.tsx'

export type Named = { label: string; honorific: string | null; isProtected: boolean }

/** As PersonName wants her: form of address and name, or the code of a protected woman. */
export const personOf = (c: Named) => ({
  name: c.honorific ? `${c.honorific} ${c.label}` : c.label,
  code: c.isProtected ? c.label : null,
  shielded: c.isProtected,
})

/** Her name within a line: initials while others look on. */
export const Called = ({ of }: { of: Named }) => usePersonName(personOf(of))
