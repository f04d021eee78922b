import { z } from 'zod'
import type { SealedClass } from './contract.ts'
import type { Field, Fields, Form, InputFields, OutputFields, StoredOf } from './form.ts'
import { classed, isAsked, isObject, type Scope } from './form-values.ts'
import { normaliseName } from './person-name.ts'

/** Loose: no limits, so that a document that was sealed under earlier ones is still read. Whole: what is asked is needed. */
type How = { loose: boolean; whole?: boolean }

/** A short code by which rows refer to another: `tata_boga`. */
const SHORT = /^[a-z][a-z0-9_]{1,39}$/
/** One field, one word is a whole name; hidden characters are refused with their code (domain.md 3.5). */
export const personName = z.string().transform((typed, ctx) => {
  const name = normaliseName(typed)
  if (name.ok) return name.name
  ctx.addIssue({ code: 'custom', params: { code: name.code, ...name.params } })
  return z.NEVER
})
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/**
 * The input of a command, as the form asks it; `more` is what travels beside it: the case, the version. Server and contracts
 * only: a screen imports the form and never a schema (docs/decisions/0005).
 */
export function inputOf<F extends Fields, const X extends z.ZodRawShape = Record<never, never>>(
  form: Form<F>,
  more?: X,
): z.ZodType<OutputFields<F> & More<X, z.output<z.ZodObject<X>>>, InputFields<F> & More<X, z.input<z.ZodObject<X>>>> {
  const all = z
    .strictObject({ ...shape(form.fields, { loose: false, whole: true }), ...more })
    .check(needAsked(form.fields))
  return all as never // the kinds of the fields say what it reads, see form.ts
}

/** An empty shape would forbid every other name. */
type More<X extends z.ZodRawShape, T> = keyof X extends never ? unknown : T
type Beside<X extends z.ZodRawShape, S extends 'input' | 'output'> = keyof X extends never
  ? unknown
  : z.core.$ZodObject<X>['_zod'][S]

/** The same while it is being written: within its limits, and nothing is needed yet. */
export const unfinishedOf = <F extends Fields, const X extends z.ZodRawShape = Record<never, never>>(
  form: Form<F>,
  more?: X,
): z.ZodType<StoredOf<Form<F>> & Beside<X, 'output'>, StoredOf<Form<F>> & Beside<X, 'input'>> =>
  z.strictObject({ ...shape(form.fields, { loose: false }), ...more }) as never // as above

/** A whole record as a query gives it back: what was asked, and `more` that stands beside it. */
export const recordOf = <F extends Fields, const X extends z.ZodRawShape>(
  fields: F,
  more: X,
): z.ZodType<OutputFields<F> & z.output<z.ZodObject<X>>> =>
  z.object({ ...shape(fields, { loose: false, whole: true }), ...more }) as never // as above

/** What stands in the sealed document of one class, as a query gives it back; `more` stands in it without being asked. */
export function storedOf<F extends Fields, const X extends z.ZodRawShape = Record<never, never>>(
  form: Form<F>,
  sealedAs: SealedClass,
  more?: X,
): z.ZodType<StoredOf<Form<F>> & z.output<z.ZodObject<X>>> {
  const of = Object.fromEntries(classed(form, sealedAs).map((key) => [key, form.fields[key] as Field])) // its own keys
  return z.object({ ...shape(of, { loose: true }), ...more }) as never // as above
}

function shape(fields: Fields, how: How): z.ZodRawShape {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, mayLack(field, how)]))
}

function mayLack(field: Field, how: How): z.ZodType {
  const schema = field.mayDecline ? one(field, how).nullable() : one(field, how)
  if (!how.whole || field.when) return schema.optional()
  if (!field.optional) return schema
  if (field.kind === 'tick') return schema.default(field.start === true)
  if (['choices', 'ids', 'many', 'lines'].includes(field.kind)) return schema.default([])
  return field.start === undefined || ['day', 'time', 'id'].includes(field.kind)
    ? schema.optional()
    : schema.default(field.start)
}

function one(field: Field, how: How): z.ZodType {
  const { max = 0, codes = [], fields = {} } = field
  const { loose } = how
  const min = how.whole ? (field.min ?? 0) : 0
  const word = (least: number, most: number) => (loose ? z.string() : z.string().trim().min(least).max(most))
  const list = (of: z.ZodType) => (loose ? z.array(of) : z.array(of).min(min).max(max))
  // chosen twice is counted twice in every report
  const each = (of: z.ZodType) =>
    loose ? list(of) : list(of).refine((all) => isEachOnce(all as readonly unknown[]), { params: { code: 'twice' } }) // a list
  switch (field.kind) {
    case 'line':
    case 'text':
      if (field.person && !loose) return personName
      return field.digits && !loose ? word(min || 1, max).regex(/^\d+$/) : word(min || 1, max)
    case 'lines':
      return list(field.fields ? object(fields, how) : word(1, field.each ?? 400))
    case 'choice':
      return z.enum(codes)
    case 'choices':
      return each(z.enum(codes))
    case 'day':
      return loose ? z.string() : z.iso.date()
    case 'time':
      return loose ? z.string() : z.string().regex(TIME)
    case 'count':
    case 'rupiah':
      return loose ? z.number() : z.int().min(min).max(max)
    case 'yesNo':
    case 'tick':
      return z.boolean()
    case 'id':
      return loose ? z.string() : field.short ? z.string().regex(SHORT) : z.uuid()
    case 'ids':
      return each(loose ? z.string() : z.uuid())
    case 'many':
      return list(object(fields, how))
    case 'part':
      return object(fields, how)
  }
}

const isEachOnce = (all: readonly unknown[]) => new Set(all).size === all.length

const object = (fields: Fields, how: How) =>
  how.loose ? z.object(shape(fields, how)) : z.strictObject(shape(fields, how))

/** Also after something else was refused: whoever fills it in is told everything at once. */
function needAsked(fields: Fields): z.core.$ZodCheck<Record<string, unknown>> {
  const check = z.check<Record<string, unknown>>(({ value, issues }) => {
    if (!isObject(value)) return
    for (const path of missing({ fields, values: value }, []))
      issues.push({ code: 'custom', path, params: { code: 'required' }, message: 'required', input: undefined })
  })
  check._zod.def.when = () => true
  return check
}
type Path = (string | number)[]

/** What is asked because of another answer, and is not there. What is not asked is not needed. */
const missing = (scope: Scope, path: Path): Path[] =>
  Object.entries(scope.fields).flatMap(([key, field]) => {
    if (!isAsked(scope, key)) return []
    const value = scope.values[key]
    const here = [...path, key]
    const below = (row: unknown, on: Path) =>
      isObject(row) ? missing({ fields: field.fields ?? {}, values: row, outer: scope }, on) : []
    if (value === undefined) return field.when && !field.optional ? [here] : []
    if (!field.fields) return []
    return Array.isArray(value) ? value.flatMap((row, at) => below(row, [...here, at])) : below(value, here)
  })
