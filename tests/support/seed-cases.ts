import { openCase } from '../../src/modules/cases/facts/case.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import type { Ctx } from '../../src/platform/http/context.ts'

const FIRST = [
  'Suryani',
  'Rosdiana',
  'Dewi',
  'Sumarni',
  'Hartini',
  'Lestari',
  'Kartika',
  'Ratnawati',
  'Yuliana',
  'Fitriani',
  'Nurhayati',
  'Sulastri',
  'Murni',
  'Aminah',
  'Halimah',
  'Rohani',
  'Marlina',
  'Endang',
  'Wahyuni',
  'Zubaidah',
]
const LAST = [
  '',
  'Puspitasari',
  'Handayani',
  'binti Hasan',
  'Anggraini',
  'Rahayu',
  'Permata',
  'boru Sitorus',
  'Kusuma',
  'Wulandari',
  'Oktaviani',
  'Safitri',
  'Maharani',
  'Pratiwi',
  'Utami',
  'Melati',
]

/** An invented woman by her number: always the same name, an impossible NIK, an invented number. */
export function invented(n: number) {
  const callName = `${FIRST[n % FIRST.length]}`
  const born = 1991 + (n % 14)
  const day = String(41 + (n % 28)).padStart(2, '0')
  const month = String(1 + (n % 12)).padStart(2, '0')
  return {
    display: { honorific: n % 3 === 0 ? ('Mbak' as const) : ('Ibu' as const), callName, birthYear: born },
    identity: {
      fullName: `${callName} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`.trim(),
      nik: `991001${day}${month}${String(born).slice(2)}${String(1 + (n % 9998)).padStart(4, '0')}`,
      phone: `0812990${String(n).padStart(5, '0')}`,
      addressNow: `Dusun Rekaan ${n}`,
    },
  }
}

/** Opens `count` cases with sealed names and identities, inside one transaction of a person who may. */
export async function seedCases(
  ctx: Ctx,
  count: number,
  o: { responsibleId?: string; from?: number } = {},
): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const n = (o.from ?? 0) + i
    const { display, identity } = invented(n)
    const openedOn = Temporal.PlainDate.from('2020-01-01')
      .add({ days: n % 2000 })
      .toString()
    const { caseId } = await openCase(ctx, {
      display,
      openedOn,
      ...(o.responsibleId && { responsibleId: o.responsibleId }),
    })
    await saveIdentity(ctx, caseId, identity, { version: 0, isProtected: false })
    ids.push(caseId)
  }
  return ids
}
