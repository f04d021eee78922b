import { count, day, line, time } from '../../../../kernel/form.ts'
import { HOUSE_STAFF } from '../../../../kernel/roles.ts'
import { labelsOf } from '../../../cases/facts/labels.ts'
import { tracksOf } from '../../../tracks/facts.ts'
import type { Maker, Making } from '../../making/maker.ts'
import { SHEET_MAKERS } from '../../rules.ts'
import { type Asks, type Json, oneOf } from '../naskah/fields.ts'

/** The class chosen on the form; the printed sheet knows it only by the women who stand on it. */
export const WHO = 'kelompok'
const asksOf = (tracks: readonly string[]) =>
  ({
    [WHO]: oneOf(['Semua', ...tracks]),
    kegiatan: line(),
    materi: line({ optional: true }),
    pelaksana: line({ optional: true }),
    tanggal: day(),
    mulai: time({ optional: true }),
    selesai: time({ optional: true }),
    tempat: line({ optional: true }),
    baris_kosong: count({ optional: true }),
    'koordinator.nama': line(),
  }) satisfies Asks

/** Who lives in the house now, by register number; a protected woman is her code, without her register number (papers 13). */
async function inHouse({ ctx }: Making, track: string | null): Promise<Json[]> {
  let rows = ctx.db
    .selectFrom('cases')
    .select(['caseId', 'registerNo', 'isProtected', 'codeName'])
    .where('presence', '=', 'in_house')
  if (track) rows = rows.where('track', '=', track)
  const cases = await rows.orderBy('registerNo').execute()
  const labels = await labelsOf(
    ctx,
    cases.map((c) => c.caseId),
  )
  return cases.map((c) =>
    c.isProtected
      ? { dilindungi: true, kode: c.codeName }
      : { induk: c.registerNo, nama: labels.get(c.caseId)?.label ?? '–' },
  )
}

/** F19, the sheet for wet signatures. Many women, so it is sealed to the key of the house staff, who know their names anyway. */
export const maker: Maker = {
  about: 'none',
  keep: 'staff',
  roles: SHEET_MAKERS.filter((r) => HOUSE_STAFF.some((h) => h === r)),
  headSigns: false,
  carriesIdentity: true,
  numberAt: null,
  make: async (m) => {
    const { ctx, typed } = m
    const chosen = String(typed[WHO] ?? '')
    const tracks = (await tracksOf(ctx)).filter((t) => t.isOffered)
    const found = tracks.find((t) => t.nameId === chosen)
    const track = found?.track ?? null
    const people = await inHouse(m, track)
    const me = await ctx.db
      .selectFrom('people')
      .select('name')
      .where('personId', '=', ctx.actor.personId)
      .executeTakeFirstOrThrow()
    return {
      subject: `Daftar hadir${found ? `, kelas ${found.nameId}` : ''}`,
      asks: asksOf(tracks.map((t) => t.nameId)),
      dropAfter: [WHO],
      missing: people.length === 0 ? [{ field: 'peserta', where: 'identity' }] : [],
      data: {
        [WHO]: found ? chosen : 'Semua',
        kegiatan: found ? `Kelas ${found.nameId.toLowerCase()}` : null,
        tanggal: ctx.today.toString(),
        peserta: people,
        baris_kosong: 2,
        koordinator: { nama: me.name },
      },
    }
  },
}
