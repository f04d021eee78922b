import type { z } from 'zod'

type Neutral = {
  netral?: boolean | null | undefined
  lembaga: { unit: string; alamat: string; [key: string]: unknown }
}

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsOf)
}

const traces = (centre: Neutral['lembaga']) =>
  [centre.unit, centre.alamat.split(',')[0], centre.telepon, centre.surel, centre.laman]
    .filter((s): s is string => typeof s === 'string' && s.trim().length > 5)
    .map((s) => s.trim().toLowerCase())

/**
 * Whether a paper in the neutral form gives the place away in one of its own fields: the name of the unit, its street, its
 * telephone, mail or site ("Protected cases" of the papers README). The letterhead itself is switched by the template.
 */
export const namesTheCentre = (data: Neutral): boolean => {
  const { lembaga, ...rest } = data
  const said = stringsOf(rest).join('\n').toLowerCase()
  return traces(lembaga).some((t) => said.includes(t))
}

/** Adds that guard to a schema; `always` for the certificate, which has no other form. */
export const guardNeutral = <S extends z.ZodType<Neutral>>(schema: S, always = false): S =>
  schema.refine((d) => !(always || d.netral) || !namesTheCentre(d), { error: 'names_the_centre' })
