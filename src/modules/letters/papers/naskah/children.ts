import type { Ctx } from '../../../../platform/http/context.ts'
import { childrenWith } from '../../../clients/facts.ts'
import { dateWord, nikWord } from './word-values.ts'

/** "Dimas, lahir 3 Mei 2023, NIK belum ada; boleh dijemput Suparti": each child who came, or who on a day is still with her. */
export async function childrenInWords(ctx: Ctx, caseId: string, leavingOn?: string): Promise<string | null> {
  const told = (await childrenWith(ctx, caseId))
    .filter((child) => leavingOn === undefined || (child.leftOn ?? leavingOn) >= leavingOn)
    .map((child) =>
      [
        child.fullName,
        child.bornOn ? `lahir ${dateWord(child.bornOn)}` : 'tanggal lahir belum diketahui',
        child.nik ? `NIK ${nikWord(child.nik)}` : 'NIK belum ada',
        ...(child.mayFetch?.length ? [`boleh dijemput ${child.mayFetch.join(' atau ')}`] : []),
      ].join(', '),
    )
  return told.length > 0 ? told.join('; ') : null
}
