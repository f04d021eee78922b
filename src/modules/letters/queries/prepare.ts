import type { Ctx } from '../../../platform/http/context.ts'
import type { Order } from '../commands/draft.ts'
import { pageOf } from '../commands/issue.ts'
import { assemble } from '../making/maker.ts'
import { MADE_PAPERS } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import type { Missing } from '../papers/naskah/missing.ts'
import type { Sources } from '../papers/naskah/sources.ts'

/** The place where a fact is filled in, so that each missing field leads there (design.md 5, rule 8). */
function hrefOf({ where }: Missing, caseId: string | undefined): string | null {
  const hers = caseId ? `/penerima-manfaat/${caseId}` : '/penerima-manfaat'
  const places: Partial<Record<Missing['where'], string>> = {
    ...{ centre: '/pengaturan/lembaga', settings: '/pengaturan/templat', staff: '/pengaturan/pengguna' },
    ...{ identity: caseId ? `${hers}/keluarga` : hers, consent: `${hers}/keluarga` },
    minute: caseId ? `${hers}/serah-terima` : hers,
    ...{ plan: `${hers}/rencana`, ending: hers, sheet: hers },
    training: caseId ? `${hers}/latihan` : hers,
    ...{ referral: '/rujukan', service_referral: `${hers}/layanan` },
    ...{ placement: `${hers}/usaha/minat`, business: `${hers}/usaha/rencana` },
    ...{ stocktaking: '/alat-kelas/opname', stores: '/bahan', machines: '/alat-kelas' },
  }
  return places[where] ?? null
}

export const prepare = (sources: Sources) => async (ctx: Ctx, o: Order & { preview: boolean }) => {
  const maker = MAKERS[o.code]
  const made = await assemble(ctx, sources, { maker, caseId: o.caseId, subjectId: o.subjectId, fields: o.fields })
  const page = o.preview && made.missing.length === 0 ? await pageOf(ctx, o.code, made.data, true) : null
  return {
    missing: made.missing.map((m) => ({ ...m, href: hrefOf(m, o.caseId) })),
    asks: made.asks,
    values: made.values,
    isNeutral: made.isNeutral,
    isNumbered: maker.numberAt !== null,
    existing: made.existing,
    preview: page ? page.pdf.toString('base64') : null,
    image: page?.image ?? null,
    pages: page?.pages ?? 0,
  }
}

/** Papers that this person may make now, and what those about many are chosen from. */
export const papers = (sources: Sources) => async (ctx: Ctx) => {
  const mine = MADE_PAPERS.map((code) => MAKERS[code]).filter(
    (m) => m.roles.some((r) => ctx.actor.roles.includes(r)) && (m.ready?.(sources) ?? true),
  )
  const wants = (about: string) => mine.some((m) => m.about === about)
  return {
    papers: mine.map((m) => ({
      code: m.code,
      about: m.about,
      isNumbered: m.numberAt !== null,
      carriesIdentity: m.carriesIdentity,
      isForm: m.isForm === true,
    })),
    intakes: wants('intake') ? (await sources.intakes(ctx)).map((i) => ({ id: i.id, name: i.name })) : [],
    selections: wants('referral') ? ((await sources.selections?.(ctx)) ?? []) : [],
  }
}
