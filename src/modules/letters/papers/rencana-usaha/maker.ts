import { openIdentity } from '../../../clients/facts.ts'
import { namesCategory } from '../../../products/rules.ts'
import type { House } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import { FORM_MAKERS } from '../../rules.ts'
import type { Json } from '../naskah/fields.ts'
import { namesTheHouse } from '../naskah/giveaway.ts'
import type { Missing } from '../naskah/missing.ts'
import type { BusinessPlanFacts } from './facts.ts'

const subject = 'Rencana usaha'

/** Her plan as it stands on its page, for her and whoever lends. It is printed only while nothing in it says where she lives. */
export const maker: Maker = {
  about: 'case',
  isForm: true,
  keep: 'narrative',
  roles: FORM_MAKERS.narrative,
  headSigns: false,
  carriesIdentity: true,
  numberAt: null,
  ready: (s) => s.businessPlan !== undefined,
  make: async ({ ctx, sources, house, c }) => {
    const plan = await sources.businessPlan?.(ctx, c.caseId)
    if (!plan) return { subject, asks: {}, missing: [{ field: 'rencana_usaha', where: 'business' }], data: {} }
    const who = c.isProtected ? null : await openIdentity(ctx, c.caseId)
    if (!c.isProtected && !who)
      return { subject, asks: {}, missing: [{ field: 'orang.nama', where: 'identity' }], data: {} }
    const data = jsonOf(plan)
    return {
      subject,
      asks: {},
      missing: wrongIn(data, house),
      data: { ...data, nama: who?.fullName ?? null },
    }
  },
}

const NIK = /(?<!\d)(?:\d[ .-]?){15}\d(?!\d)/

/** What a lender is not to read: the house, what its women are held for, a NIK. It is mended where the plan is written. */
function wrongIn(data: Json, house: House): Missing[] {
  const said = JSON.stringify(data)
  const at = { field: 'rencana_usaha', where: 'business' } as const
  return [
    ...(namesTheHouse(said, house) || namesCategory(said) ? [{ ...at, problem: 'names_the_centre' } as const] : []),
    ...(NIK.test(said) ? [{ ...at, problem: 'names_her' } as const] : []),
  ]
}

const jsonOf = ({ forecast: f, ...plan }: BusinessPlanFacts): Json => ({
  tanggal: plan.on,
  usaha: plan.makes,
  kata: plan.said.map(({ label, text }) => ({ label, isi: text })),
  satuan: plan.unit,
  harga: plan.priceRupiah,
  biaya: plan.costs.map(({ name, rupiah }) => ({ nama: name, rupiah })),
  sisa: f.leftRupiah,
  menit: plan.minutesEach,
  sisa_sejam: f.hourRupiah,
  tetap: plan.fixed.map(({ name, rupiah }) => ({ nama: name, rupiah })),
  tetap_sebulan: f.fixedRupiah,
  impas: f.breakEven,
  bulan: f.months.map((m) => ({
    ...{ terjual: m.units, masuk: m.inRupiah, bahan: m.materialRupiah, tetap: m.fixedRupiah },
    ...{ sisa: m.remainsRupiah, simpan: m.asideRupiah, rumah: m.homeRupiah },
  })),
  naik: f.dearer && { sisa: f.dearer.leftRupiah, impas: f.dearer.breakEven },
})
