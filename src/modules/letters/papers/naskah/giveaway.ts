import { foldForSearch } from '../../../../kernel/person-name.ts'
import type { Ctx } from '../../../../platform/http/context.ts'
import { openDisplay } from '../../../cases/facts/labels.ts'
import { openIdentity } from '../../../clients/facts.ts'
import type { House } from '../../making/house.ts'
import type { Json } from './fields.ts'
import type { Case, Missing } from './missing.ts'

/** Every text of the paper with its place; the letterhead is switched by the template itself. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    path === '' && key === 'lembaga' ? [] : textsOf(inner, path === '' ? key : `${path}.${key}`),
  )
}

const words = (text: string) =>
  ` ${foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
const says = (text: string, trace: string) => trace.trim().length > 2 && words(text).includes(words(trace))

const traces = ({ name, shortName, lembaga }: House): string[] =>
  [
    name,
    shortName,
    lembaga['unit'],
    String(lembaga['alamat'] ?? '').split(',')[0],
    lembaga['telepon'],
    lembaga['surel'],
  ]
    .filter((t): t is string => typeof t === 'string')
    .filter((t) => t.trim().length > 3)

/** Whether a text says which house it is: its name, unit, street, telephone or mail. */
export const namesTheHouse = (text: string, house: House): boolean => traces(house).some((trace) => says(text, trace))

/**
 * Where a paper about a protected woman gives her away: by her name, alias, call name or NIK, and in the neutral form also by the
 * centre's name, street, town or kind of work (domain.md 7.12). The paper's schema looks for the letterhead only.
 */
export async function givesAway(
  ctx: Ctx,
  o: { data: Json; house: House; caseRow: Case; isNeutral: boolean },
): Promise<Missing[]> {
  const identity = await openIdentity(ctx, o.caseRow.caseId)
  const hers = [
    identity?.fullName,
    identity?.alias,
    (await openDisplay(ctx, o.caseRow.caseId))?.callName,
    ...(identity?.fullName.split(/\s+/).filter((w) => w.length > 3 && !/^binti$/i.test(w)) ?? []),
  ]
  const texts = textsOf(o.data)
  const nik = identity?.nik
  const found = texts.flatMap(({ path, text }): Missing[] =>
    hers.some((name) => name && says(text, name)) || (nik && text.replace(/\D/g, '').includes(nik))
      ? [{ field: path, where: 'here', problem: 'names_her' }]
      : [],
  )
  if (!o.isNeutral) return found
  const h = o.house
  const town = h.city === h.neutral.city || h.city.trim().length <= 3 ? null : h.city
  for (const { path, text } of texts) {
    if (namesTheHouse(text, h) || (town && says(text, town)) || /rehabilitasi/i.test(text))
      found.push({ field: path, where: 'here', problem: 'names_the_centre' })
  }
  return found
}
