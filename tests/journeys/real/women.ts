import { openCase } from '../../../src/modules/cases/facts/case.ts'
import { saveIdentity } from '../../../src/modules/clients/facts.ts'
import type { RealWeb } from '../../support/real-web.ts'

/** A woman whose case Rizal carries, with her name on record. */
export const openFor = (web: RealWeb, callName: string): Promise<string> =>
  web.within('rizal', async (ctx) => {
    const { caseId } = await openCase(ctx, {
      display: { honorific: 'Ibu', callName, birthYear: 1998 },
      openedOn: '2026-01-05',
      responsibleId: web.server.world.cards['rizal']?.personId ?? '',
    })
    await saveIdentity(ctx, caseId, { fullName: `${callName} Contoh` }, { version: 0, isProtected: false })
    return caseId
  })

/** Somebody who was referred today, as Rizal registers her. */
export async function registered(web: RealWeb, callName: string): Promise<string> {
  const answer = await web.call('rizal', 'referrals.register', {
    source: 'social_office',
    letter: {
      number: '400.9/017/DINSOS/2026',
      datedOn: '2026-01-06',
      receivedOn: '2026-01-12',
      office: 'Dinas Sosial Kabupaten Contoh',
    },
    callName,
    identity: { fullName: `${callName} Contoh`, nik: '9910014508980003', birthDate: '1998-08-05' },
    reason: 'Diajukan untuk kelas menjahit.',
  })
  return String(answer['caseId'])
}
