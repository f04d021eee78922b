import { text } from '../../../../kernel/form.ts'
import { openIdentity } from '../../../clients/facts.ts'
import type { Maker } from '../../making/maker.ts'
import type { Asks } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'
import { officerJson, workerOf } from '../officers.ts'

const asks = { catatan: text({ optional: true }) } satisfies Asks

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
    const worker = await workerOf(m)
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
