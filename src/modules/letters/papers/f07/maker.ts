import { line, text } from '../../../../kernel/form.ts'
import { openIdentity } from '../../../clients/facts.ts'
import type { CaseMaking, Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import { childrenInWords } from '../naskah/children.ts'
import type { Asks, Json } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'
import {
  dayAndHour,
  dinasAsks,
  dinasParty,
  ours,
  partyJson,
  plainParty,
  plainWitness,
  SECRET_PLACE,
  witnessJson,
} from '../naskah/parties.ts'

const asks = {
  dasar: line(),
  penjelasan: text(),
} satisfies Asks

/** Who arrived. A protected woman is her code: her name, NIK, birth and address are not even read here. */
async function arrived({ ctx, c, isNeutral }: CaseMaking): Promise<{ person: Json; missing: Missing[] }> {
  if (isNeutral) return { person: { dilindungi: true, kode: c.codeName }, missing: [] }
  const who = await openIdentity(ctx, c.caseId)
  if (!who) return { person: {}, missing: [{ field: 'orang.0.nama', where: 'identity' }] }
  const person = {
    nama: who.fullName,
    nik: who.nik ?? null,
    lahir_di: who.birthPlace ?? null,
    lahir: who.birthDate ?? null,
    lahir_kira: who.birthDate || !who.birthYear ? null : `sekitar tahun ${who.birthYear}`,
    alamat: who.addressOnCard ?? who.addressNow ?? null,
  }
  return { person, missing: [] }
}

/** F07: she was brought here. Everything but the basis and the explanation comes from the receipt minute. */
export const maker: Maker = {
  about: 'case',
  keep: 'identity',
  roles: ['head', 'coordinator', 'administration', 'social_worker'],
  headSigns: false,
  carriesIdentity: true,
  numberAt: 'nomor',
  numberKind: 'BA',
  neutralSubject: 'Berita acara',
  make: async (m) => {
    const { ctx, sources, house, isNeutral, c } = m
    const { person, missing } = await arrived(m)
    const minute = await sources.minute(ctx, c.caseId)
    const subject = 'Serah terima penerima manfaat'
    if (!minute)
      return {
        subject,
        asks,
        missing: [...missing, { field: 'berita_acara', where: 'minute' }],
        data: { orang: [person] },
      }
    const b = minute.body
    const child = isNeutral ? null : ((await childrenInWords(ctx, c.caseId)) ?? b.child ?? null)
    const arrival = { keadaan: b.condition, anak: child, surat: b.papers, barang: b.goods, uang: b.cashRupiah ?? 0 }
    return {
      subject,
      asks: isNeutral ? { ...asks, ...dinasAsks(house, 'pihak_kedua') } : asks,
      missing,
      data: {
        ...dayAndHour(minute.handedAt, ctx.zone),
        tempat: isNeutral ? SECRET_PLACE : b.place,
        pihak_pertama: isNeutral ? plainParty(b.partyOne, 'pengirim') : partyJson(b.partyOne),
        pihak_kedua: isNeutral ? dinasParty(house) : partyJson(b.partyTwo, ours(house)),
        // the letter is known: nobody types it a second time; a neutral minute names neither it nor its office, typed or not
        dasar: isNeutral ? texts.basisNeutral : (b.basis ?? (await sources.letterInWords(ctx, c.caseId))),
        orang: [{ ...person, ...arrival }],
        penjelasan: isNeutral ? texts.explainedNeutral : (b.explanation ?? texts.explained),
        rangkap: b.copies,
        saksi: isNeutral ? plainWitness(b.witnesses) : witnessJson(b.witnesses),
      },
    }
  },
}
