import { PREFIX } from '../../../access/rules.ts'
import { openDisplay } from '../../../cases/facts/labels.ts'
import { openIdentity } from '../../../clients/facts.ts'
import type { CaseMaking, Maker } from '../../making/maker.ts'
import { FORM_MAKERS } from '../../rules.ts'
import type { CaseClass } from '../../store.ts'
import { workerOf } from '../officers.ts'
import type { Json } from './fields.ts'
import type { FilledForm } from './filled.ts'
import type { FilledFacts, FilledRow } from './filled-facts.ts'
import { pictureJson } from './pictures.ts'

type Who = { nama: string; nip?: string; before?: string }

/** Whom a form may have signed by, by the word of its `form.json`. */
const SIGNERS: Readonly<Record<string, (m: CaseMaking, facts: FilledFacts, her: string) => Promise<Who>>> = {
  she: async (_, __, her) => ({ nama: her }),
  worker: async (m) => person(await workerOf(m)),
  writer: async (_, { by }) => ({ nama: by ?? '' }),
  head: async ({ house }) => person(house.head),
  coordinator: async ({ ctx, sources }) => person(await sources.officer(ctx, 'coordinator')),
  /** somebody who is not known here: dots to write on */
  other: async () => ({ nama: '' }),
}

type Named = { name: string; nip: string | null; standsIn?: { signsAs: keyof typeof PREFIX } | null } | null
const person = (o: Named): Who => ({
  nama: o?.name ?? '',
  ...(o?.nip && { nip: o.nip }),
  ...(o?.standsIn && { before: PREFIX[o.standsIn.signsAs] }),
})

const signatures = (m: CaseMaking, form: FilledForm, facts: FilledFacts, her: string): Promise<Json[]> =>
  Array.fromAsync(form.signers, async ({ who, as, note }) => {
    const signer = SIGNERS[who]
    if (!signer) throw new TypeError(`${form.code} is signed by "${who}", whom nobody knows`)
    const { before, ...named } = await signer(m, facts, her)
    return { peran: before ? `${before} ${as}` : as, ...named, ...(note && { catatan: note }) }
  })

const rowJson = ({ label, text }: FilledRow) => ({ label, isi: text })

/** The maker of a filled form: nothing is asked, everything stands in the form already. */
export const filledMaker = (form: FilledForm, keep: CaseClass): Maker => {
  const code = form.code.toLowerCase().replaceAll(' ', '-')
  const subject = form.title.id
  return {
    about: 'case',
    isForm: true,
    keep,
    roles: FORM_MAKERS[keep],
    headSigns: false,
    carriesIdentity: true,
    numberAt: null,
    ready: (s) => s.filled?.[code] !== undefined,
    make: async (m) => {
      const { ctx, sources, c, id } = m
      const facts = await sources.filled?.[code]?.(ctx, c.caseId, id)
      if (facts === 'closed') return { subject, asks: {}, missing: [{ field: 'formulir', where: 'closed' }], data: {} }
      if (!facts) return { subject, asks: {}, missing: [{ field: 'formulir', where: 'sheet' }], data: {} }
      const name = c.isProtected ? null : await nameOf(m)
      if (!c.isProtected && !name)
        return { subject, asks: {}, missing: [{ field: 'orang.nama', where: 'identity' }], data: {} }
      return {
        subject,
        asks: {},
        data: {
          tanggal: facts.on,
          orang: name === null ? { dilindungi: true, kode: c.codeName } : { nama: name, induk: c.registerNo },
          kepala: facts.head.map(rowJson),
          bagian: facts.parts.map(({ title, rows }) => ({ judul: title, baris: rows.map(rowJson) })),
          gambar: (facts.pictures ?? []).map(pictureJson),
          tabel: facts.table ?? [],
          ttd: await signatures(m, form, facts, name ?? `kode ${c.codeName}`),
        },
      }
    },
  }
}

/** Her full name; the nurse, who holds no key of it, has the name by which she is called. */
const nameOf = async ({ ctx, c }: CaseMaking): Promise<string | null> =>
  (await openIdentity(ctx, c.caseId))?.fullName ?? (await openDisplay(ctx, c.caseId))?.callName ?? null
