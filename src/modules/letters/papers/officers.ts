import { PREFIX } from '../../access/rules.ts'
import type { CaseMaking } from '../making/maker.ts'
import type { Json } from './naskah/fields.ts'
import type { Officer } from './naskah/sources.ts'

/** Who signs beside her, as a paper prints it: by name alone, and in whose place. */
export const officerJson = (o: Officer | null): Json => ({
  nama: o?.name ?? '',
  ...(o?.nip && { nip: o.nip }),
  ...(o?.standsIn && { pengantar: PREFIX[o.standsIn.signsAs] }),
})

/** The worker who is responsible for her; null while nobody is. */
export async function workerOf({ ctx, c }: CaseMaking): Promise<Officer | null> {
  if (!c.responsibleId) return null
  const p = await ctx.db
    .selectFrom('people')
    .select(['name', 'position', 'rank', 'nip'])
    .where('personId', '=', c.responsibleId)
    .executeTakeFirst()
  return p ? { name: p.name, post: p.position, rank: p.rank, nip: p.nip } : null
}
