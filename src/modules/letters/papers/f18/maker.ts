import { text } from '../../../../kernel/form.ts'
import { PREFIX } from '../../../access/rules.ts'
import { openIdentity } from '../../../clients/facts.ts'
import type { Asks, Json } from '../../making/fields.ts'
import type { CaseMaking, Maker } from '../../making/maker.ts'
import type { Missing } from '../../making/missing.ts'
import type { Officer } from '../../making/sources.ts'

const asks = { catatan: text({ optional: true }) } satisfies Asks

const officerJson = (o: Officer | null): Json => ({
  nama: o?.name ?? '',
  ...(o?.nip && { nip: o.nip }),
  ...(o?.standsIn && { pengantar: PREFIX[o.standsIn.signsAs] }),
})

async function responsible({ ctx, c }: CaseMaking): Promise<Officer | null> {
  if (!c.responsibleId) return null
  const p = await ctx.db
    .selectFrom('people')
    .select(['name', 'position', 'rank', 'nip'])
    .where('personId', '=', c.responsibleId)
    .executeTakeFirst()
  return p ? { name: p.name, post: p.position, rank: p.rank, nip: p.nip } : null
}

/** F18: the placement as it stands, for her signature, the worker's and the coordinator's. Sealed as her story. */
export const maker: Maker = {
  about: 'case',
  keep: 'narrative',
  roles: ['head', 'coordinator', 'social_worker'],
  headSigns: false,
  carriesIdentity: true,
  numberAt: null,
  neutralSubject: 'Penempatan',
  ready: (s) => s.placement !== undefined,
  make: async (m) => {
    const { ctx, sources, isNeutral, c } = m
    const subject = 'Penempatan keterampilan'
    const placed = await sources.placement?.(ctx, c.caseId)
    if (!placed) return { subject, asks, missing: [{ field: 'pilihan', where: 'placement' }], data: {} }
    const who = isNeutral ? null : await openIdentity(ctx, c.caseId)
    const worker = await responsible(m)
    const coordinator = await sources.officer(ctx, 'coordinator')
    const missing: Missing[] = []
    if (!isNeutral && !who) missing.push({ field: 'orang.nama', where: 'identity' })
    if (!c.admittedOn || !c.plannedEndOn) missing.push({ field: 'orang.masuk', where: 'identity' })
    if (!worker) missing.push({ field: 'peksos.nama', where: 'staff' })
    if (!coordinator) missing.push({ field: 'koordinator.nama', where: 'staff' })
    const stay = { masuk: c.admittedOn, selesai: c.plannedEndOn }
    return {
      subject,
      asks,
      missing,
      data: {
        tanggal: placed.on,
        orang: isNeutral
          ? { dilindungi: true, kode: c.codeName, ...stay }
          : { nama: who?.fullName ?? '', induk: c.registerNo, ...stay },
        ...{ pilihan: placed.track, pilihan_kedua: placed.secondTrack, minat: placed.interest ?? '' },
        ...{ hasil_coba: placed.test, yang_dicoba: placed.tested, alasan: placed.reason ?? '' },
        peksos: officerJson(worker),
        koordinator: officerJson(coordinator),
      },
    }
  },
}
