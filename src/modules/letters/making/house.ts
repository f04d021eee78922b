import type { StoredOf } from '../../../kernel/form.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { officeAbove } from '../../deputies/rules.ts'
import type { neutralForm } from '../forms/neutral.ts'
import type { Missing } from '../papers/naskah/missing.ts'
import type { Officer, Sources } from '../papers/naskah/sources.ts'

/** What the Dinas lends to a neutral letter: kept in `letter_settings`. */
export type Neutral = StoredOf<typeof neutralForm>

type Head = Partial<
  Record<'pemda' | 'dinas' | 'unit' | 'alamat' | 'telepon' | 'surel' | 'kota' | 'alamatNetral', string>
>

export type House = {
  name: string
  shortName: string
  lembaga: Record<string, unknown>
  contoh: boolean
  city: string
  unit: string
  minAge: number
  maxAge: number
  days: number
  neutral: Neutral
  head: Officer | null
  /** fields of the letterhead that are still empty */
  missing: Missing[]
}

export async function neutralOf(ctx: Ctx): Promise<{ neutral: Neutral; version: number }> {
  const row = await ctx.db.selectFrom('letterSettings').select(['neutral', 'version']).executeTakeFirst()
  return { neutral: (row?.neutral ?? {}) as Neutral, version: row?.version ?? 0 } // written by saveSettings alone
}

/** The centre as letters print it: letterhead, city, the head who signs, what the neutral form borrows from the Dinas. */
export async function houseOf(ctx: Ctx, sources: Sources): Promise<House> {
  const c = await ctx.db
    .selectFrom('centres')
    .select(['name', 'shortName', 'letterhead', 'letterUnit', 'isDemo', 'minAge', 'maxAge', 'programmeDays'])
    .executeTakeFirstOrThrow()
  const { neutral } = await neutralOf(ctx)
  const head = (c.letterhead ?? {}) as Head // the wizard and the settings of the centre write these keys
  const needed = ['pemda', 'dinas', 'unit', 'alamat'] as const
  return {
    name: c.name,
    shortName: c.shortName,
    lembaga: {
      pemda: head.pemda ?? '',
      dinas: head.dinas ?? '',
      unit: head.unit ?? '',
      alamat: head.alamat ?? '',
      ...(head.telepon && { telepon: head.telepon }),
      ...(head.surel && { surel: head.surel }),
      netral: {
        alamat: neutral.address || head.alamatNetral || '–',
        ...(neutral.phone && { telepon: neutral.phone }),
        ...(neutral.mail && { surel: neutral.mail }),
      },
    },
    contoh: c.isDemo,
    city: head.kota ?? '',
    unit: c.letterUnit,
    minAge: c.minAge,
    maxAge: c.maxAge,
    days: c.programmeDays,
    neutral: { ...neutral, ...(neutral.address ? {} : head.alamatNetral ? { address: head.alamatNetral } : {}) },
    head: await sources.officer(ctx, 'head'),
    missing: needed
      .filter((key) => !head[key]?.trim())
      .map((key) => ({ field: `lembaga.${key}`, where: 'centre' as const })),
  }
}

const given = (o: { rank?: string | null | undefined; nip?: string | null | undefined }) => ({
  ...(o.rank && { pangkat: o.rank }),
  ...(o.nip && { nip: o.nip }),
})

/** The head, or who stands in for her, as signer: "Kepala" becomes "Kepala <name of the centre>", a longer title stays as it is. */
export const headSigns = (h: House): Record<string, unknown> => ({
  ...officeAbove(h.head ?? { post: null }, (post) => (!post || /^kepala$/i.test(post) ? `Kepala ${h.name}` : post)),
  ...(h.head && { nama: h.head.name, ...given(h.head) }),
})

/** The officer of the Dinas who signs a neutral letter: the head's own name would give the place away (papers, protected cases). */
export const dinasSigns = (h: House): Record<string, unknown> => ({
  jabatan: h.neutral.signer?.post ?? '',
  nama: h.neutral.signer?.name ?? '',
  ...given(h.neutral.signer ?? {}),
})

/** What the neutral form still needs before anything can be numbered. */
export function neutralMissing(h: House): Missing[] {
  const values = {
    alamat: h.neutral.address,
    kota: h.neutral.city,
    unit: h.neutral.unit,
    jabatan: h.neutral.signer?.post,
    nama: h.neutral.signer?.name,
  }
  return Object.entries(values)
    .filter(([, value]) => !value?.trim())
    .map(([key]) => ({ field: `netral.${key}`, where: 'settings' as const }))
}
