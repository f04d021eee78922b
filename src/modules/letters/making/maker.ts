import { opens } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { MadePaper } from '../papers/codes.ts'
import type { Asks, Fields, Json } from '../papers/naskah/fields.ts'
import { at, putTyped, shownIn } from '../papers/naskah/fields.ts'
import { givesAway } from '../papers/naskah/giveaway.ts'
import { type Holding, heldBy } from '../papers/naskah/holding.ts'
import type { Case, Missing } from '../papers/naskah/missing.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import { papers } from '../papers/registry.ts'
import { isOfACase, type Keep } from '../store.ts'
import type { House } from './house.ts'
import { houseOf, neutralMissing } from './house.ts'

/** What one paper is made from. `id`: the intake or referral it is about; of a case the record of hers, where there are several. */
export type Making = { ctx: Ctx; sources: Sources; house: House; id: string | null; isNeutral: boolean; typed: Fields }
export type CaseMaking = Making & { c: Case }

/**
 * What a maker gives: the paper's JSON as far as facts go, what is asked on the form, what only others can fill in.
 * `dropAfter`: answers that steer the maker and are no field of the paper. `subjectId`: which one it is of, where that was chosen on the form.
 */
export type Made = {
  data: Json
  asks: Asks
  missing?: readonly Missing[]
  dropAfter?: readonly string[]
  subjectId?: string
  subject: string
}

/** `addresseeAt`: path of the office it goes to. Its name stands in the list, under the key of the registry. */
type Kept = { keep: 'registry'; addresseeAt?: string } | { keep: Exclude<Keep, 'registry'>; addresseeAt?: never }
type Common = Kept & {
  roles: readonly Role[]
  /** the head signs or decides: a task asks for it when the paper is printed */
  headSigns: boolean
  /** names somebody: opening and printing ask for a fresh second factor */
  carriesIdentity: boolean
  /** path of the number in the JSON; none for papers without one */
  numberAt: string | null
  /** kind that stands in the number of minutes, decisions, reports and certificates */
  numberKind?: 'BA' | 'KPTS' | 'LAP' | 'SERT'
  /** what a neutral paper is called on lists and in the file: not what it is about */
  neutralSubject?: string
  /** a form as it was filled in: it is printed from the page where it stands */
  isForm?: true
  /** of one subject one holds at a time: no second number is given before the first is cancelled (`letters__one_minute`) */
  once?: true
  /** is the source that it needs there yet? */
  ready?: (s: Sources) => boolean
}
export type Maker = Common &
  (
    | { about: 'case'; make(m: CaseMaking): Promise<Made> }
    | { about: 'none' | 'intake' | 'referral'; make(m: Making): Promise<Made> }
  )

/** A maker with the code of its folder. */
export type PaperMaker = Maker & { code: MadePaper }

export type Order = { maker: PaperMaker; caseId?: string | undefined; subjectId?: string | undefined; fields: Fields }

export type Assembled = {
  data: Json
  missing: Missing[]
  asks: Asks
  /** what stands in the paper at each of them */
  values: Record<string, string>
  isNeutral: boolean
  subject: string
  addressee: string | null
  subjectId: string | null
  /** the letter of that subject that holds, of a paper that is given one number */
  existing: Holding | null
  caseRow: Case | null
  house: House
}

/**
 * The paper's JSON from facts and typed fields, with everything that is still missing, before any number is taken. For a
 * protected woman the neutral form follows by itself where the paper has one; her name is not asked for and never sent.
 *
 * @throws Refusal `not_allowed` for another role, `not_found` for a case or subject out of sight, `subject_needed`
 */
export async function assemble(ctx: Ctx, sources: Sources, o: Order): Promise<Assembled> {
  const { maker } = o
  if (!maker.roles.some((r) => ctx.actor.roles.includes(r))) throw new Refusal('not_allowed')
  if (maker.ready && !maker.ready(sources)) throw new Refusal('not_found')
  const paper = papers[maker.code]
  const house = await houseOf(ctx, sources)
  const caseRow = maker.about === 'case' ? await getCase(ctx, needed(o.caseId)) : null
  // an empty paper would be a lie: whoever holds no key of this woman makes no letter about her
  if (caseRow && isOfACase(maker.keep) && !opens(ctx.actor, maker.keep, caseRow)) throw new Refusal('not_allowed')
  const isNeutral = paper.neutral === 'always' || (caseRow?.isProtected === true && paper.neutral !== 'none')
  const id = maker.about === 'intake' || maker.about === 'referral' ? needed(o.subjectId) : (o.subjectId ?? null)
  const making: Making = { ctx, sources, house, id, isNeutral, typed: o.fields }
  const made =
    maker.about === 'case' && caseRow ? await maker.make({ ...making, c: caseRow }) : await makeOther(maker, making)
  const data: Json = {
    lembaga: house.lembaga,
    ...(house.contoh && { contoh: true }),
    ...(isNeutral && paper.neutral === 'on-request' && { netral: true }),
    ...made.data,
  }
  putTyped(data, made.asks, o.fields)
  const values = shownIn(data, made.asks)
  const empty = blank(made.asks, data)
  for (const key of made.dropAfter ?? []) delete data[key]
  const missing = [...house.missing, ...(isNeutral ? neutralMissing(house) : []), ...(made.missing ?? []), ...empty]
  if (caseRow?.isProtected) missing.push(...(await givesAway(ctx, { data, house, caseRow, isNeutral })))
  missing.push(...invalid(paper.schema.safeParse(data).error?.issues ?? [], made.asks, missing))
  const subjectId = made.subjectId ?? o.subjectId ?? null
  const addressee = maker.addresseeAt && !isNeutral ? at(data, maker.addresseeAt) : null
  return {
    data,
    missing,
    isNeutral,
    caseRow,
    house,
    asks: made.asks,
    values,
    subject: isNeutral ? (maker.neutralSubject ?? 'Surat') : made.subject,
    addressee: typeof addressee === 'string' ? addressee : null,
    subjectId,
    existing: maker.once && subjectId ? await heldBy(ctx, maker.code, subjectId) : null,
  }
}

const makeOther = (maker: Maker, making: Making): Promise<Made> => {
  if (maker.about === 'case') throw new Refusal('letter_subject_needed')
  return maker.make(making)
}

function needed(id: string | undefined): string {
  if (!id) throw new Refusal('letter_subject_needed')
  return id
}

const isBlank = (v: unknown) => v === undefined || v === null || v === '' || (Array.isArray(v) && v.length === 0)

const blank = (asks: Asks, data: Json): Missing[] =>
  Object.keys(asks).flatMap((path): Missing[] =>
    !asks[path]?.optional && isBlank(at(data, path)) ? [{ field: path, where: 'here' }] : [],
  )

type Issue = { path: readonly PropertyKey[]; message: string }

/**
 * What the paper's own schema still refuses. A field that nobody is asked for is named only when nothing else is missing: till
 * then it mostly follows from what is.
 */
function invalid(issues: readonly Issue[], asks: Asks, known: readonly Missing[]): Missing[] {
  const fields = [...new Set(issues.map((i) => i.path.map(String).join('.')))].filter(
    (field) => !known.some((k) => overlaps(k.field, field)),
  )
  return fields.flatMap((field): Missing[] => {
    const asked = Object.keys(asks).find((path) => overlaps(path, field))
    return asked || known.length === 0 ? [{ field: asked ?? field, where: 'here', problem: 'not_valid' }] : []
  })
}

const overlaps = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
