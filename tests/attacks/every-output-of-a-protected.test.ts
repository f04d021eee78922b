import { Decrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POLICIES } from '../../src/app/modules.ts'
import { can } from '../../src/kernel/policy.ts'
import { HOUSE_STAFF, ROLES, type Role } from '../../src/kernel/roles.ts'
import { issue } from '../../src/modules/letters/commands/issue.ts'
import { MADE_PAPERS, type MadePaper } from '../../src/modules/letters/papers/codes.ts'
import { MAKERS } from '../../src/modules/letters/papers/made.ts'
import { admit, f01Fields, neutral, openFor, startDesk, writeMinute } from '../../src/modules/letters/tests/desk.ts'
import { allSources } from '../../src/modules/letters/tests/facts.ts'
import { whoMakes } from '../../src/modules/letters/tests/paper-desk.ts'
import { referred } from '../../src/modules/referrals/tests/people.ts'
import { bed, makeRoom } from '../../src/modules/residence/tests/make-room.ts'
import { another } from '../../src/modules/selection/tests/desk.ts'
import { noteOf } from '../../src/modules/sessions/tests/support.ts'
import { cast, type Member } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { inputsOf, READS, wordsOf } from '../support/every-read.ts'
import { livesHere } from '../support/lives-here.ts'
import { pdfText } from '../support/pdf/pdf-text.ts'

const CODE = 'R-77'
const FIELDS: Partial<Record<MadePaper, Record<string, string>>> = {
  f01: f01Fields,
  undangan: { 'narahubung.telepon': '(0711) 000000' },
  'laporan-perkembangan': {
    ...{ 'surat.kepada.jabatan': 'Kepala Dinas Sosial Kabupaten Contoh', keadaan: 'Sehat dan rukun.' },
    dilakukan: 'Pelatihan vokasional: kelas menjahit.',
  },
  'daftar-hadir': { kegiatan: 'Kelas menjahit', kelompok: 'Menjahit' },
}
/** Words by which somebody would know her; none stands anywhere else. */
const HERS = {
  called: 'Rosdianaputri',
  father: 'Hasanudinjaya',
  alias: 'Rosmawarni',
  nik: '9910017101950777',
  street: 'Dusun Rekaanjauh',
  child: 'Bintangpagi',
  contact: 'Rohanalestari',
  hunter: 'Fahmijuragan',
  candidate: 'Kenangasari',
} as const

/** Reads that exist to tell whoever holds her keys who she is. Everywhere else, and in every file, her code stands. */
const TELL_WHO_SHE_IS: Readonly<Record<string, string>> = {
  'clients.identity': 'her identity, for whoever holds the key',
  'clients.reveal': 'her number, when it is asked for',
  'clients.children': 'who came with her',
  'clients.duplicates': 'whoever registers her anew is told that she is here, by the identity that was typed',
  'contacts.list': 'whom one may call, and whom never',
  'selection.page': 'of whom is decided, for whoever decides',
}
const HOLDERS: readonly Member[] = [cast.head, cast.coordinator, cast.rizal]

/** A protected woman in the house, with a child and papers; and a protected candidate. Every read and every paper there is, by everybody. */
// eleven papers are printed and read again, by hundreds of reads: on a machine with much else to do that takes its time
describe('a protected woman, in every output of the product', { timeout: 120_000 }, () => {
  let t: TestApp
  let close: () => Promise<void>
  let ids: Record<string, readonly unknown[]>
  let herCase = ''
  const letters: Partial<Record<MadePaper, string>> = {}
  const notIssued: string[] = []
  beforeAll(async () => {
    const desk = await startDesk()
    ;({ t, close } = desk)
    const [rizal, head] = [t.as(cast.rizal), t.as(cast.head)]
    const identity = {
      ...{ fullName: `${HERS.called} binti ${HERS.father}`, alias: HERS.alias, nik: HERS.nik },
      ...{ birthDate: '1995-01-31', addressOnCard: `${HERS.street} 4` },
    }
    const caseId = await openFor(t, identity, CODE)
    await admit(t, caseId, { registerNo: '2026-I-077', intakeId: desk.intakeId })
    await t.ownerSql(`update cases set stage = 'intervention', stage_since = now() where case_id = $1`, [caseId])
    await livesHere(t, caseId, cast.rizal)
    await writeMinute(t, caseId)
    await rizal.call('clients.saveChild', { caseId, fullName: HERS.child, sleeps: 'with_her' })
    const aunt = { name: HERS.contact, relation: 'bibi', number: '0812 0000 0002', maySay: 'dari koperasi' }
    await rizal.call('contacts.saveContact', { caseId, isReachable: true, contact: { ...aunt, channel: 'call' } })
    await rizal.call('contacts.saveNoContact', { caseId, person: { name: HERS.hunter, relation: 'suami' } })
    const { noteId } = await rizal.call('sessions.saveNote', noteOf(caseId))
    herCase = caseId
    const room = await makeRoom(t, 'Kamar Cempaka')
    await rizal.call('residence.assignBed', { caseId, bedId: bed(room, 'A') })
    const saved = { caseId, kind: 'deposit', rupiah: 77_000, signedHow: 'signature' } as const
    await t.as(cast.administration).call('custody.enterSavings', saved)
    const more = { isProtected: true, callName: HERS.candidate }
    const { caseId: candidate } = await referred(t, cast.rizal, { ...another(), fullName: HERS.candidate }, more)
    await t.ownerSql(`update people set position = 'Kepala' where person_id = $1`, [head.id])
    await t.as(cast.administration).call('letters.saveSettings', { neutral, version: 0 })
    for (const code of MADE_PAPERS) {
      // a paper about nobody is of the newest of what it can be of
      const about = MAKERS[code].about === 'none' ? {} : { subjectId: desk.intakeId }
      const order = { code, caseId, ...about, fields: FIELDS[code] ?? {} }
      try {
        letters[code] = (await t.as(whoMakes(code)).within((ctx) => issue(allSources)(ctx, order))).letterId
      } catch (error) {
        notIssued.push(`${code} ${JSON.stringify(error)}`)
      }
    }
    ids = {
      ...{ caseId: [caseId, candidate], caseIds: [[caseId, candidate]], noteId: [noteId], letterId: [letters.f07] },
      ...{ text: [HERS.called, HERS.father, HERS.nik], code: ['f07'], which: ['nik'] },
      bar: ['2026-01-12', 'in_house'],
      draft: [{ fullName: HERS.called, nik: HERS.nik }],
    }
  })
  afterAll(() => close())

  type Said = { path: string; text: string; isFile: boolean }
  async function answersTo(who: Pick<Member, 'username'>, roles: readonly Role[], known = ids): Promise<Said[]> {
    const me = t.as(who)
    await me.signIn()
    const answers: Said[] = []
    for (const e of READS) {
      if (!['anyone', 'session'].includes(e.may) && !can(POLICIES, { roles }, e.may)) continue
      for (const input of inputsOf(e.input, known)) {
        const { status, body } = await me.raw(e.path, input)
        expect(status, e.path).toBeLessThan(500)
        answers.push({ path: e.path, text: wordsOf(body), isFile: 'base64' in body })
      }
    }
    return answers
  }
  const nameHer = (answers: readonly Said[]) =>
    answers.filter((a) => Object.values(HERS).some((w) => a.text.includes(w)))

  it('is on every paper that the house makes', () => expect(notIssued).toEqual([]))

  it.each(HOLDERS)('is told to $username, who holds her keys, where that is asked for and in no file', async (who) => {
    const answers = await answersTo(
      who,
      who.roles,
      who === cast.head ? { ...ids, letterId: Object.values(letters) } : ids,
    )
    // each paper as it was printed and in Word, and each list as a sheet: so a new one is tried by itself
    if (who === cast.head) {
      const sheets = READS.filter((r) => r.path.endsWith('Sheet')).length
      expect(answers.filter((a) => a.isFile).length).toBeGreaterThanOrEqual(
        2 * MADE_PAPERS.filter((code) => whoMakes(code) === cast.head).length + sheets,
      )
    }
    expect(answers.some((a) => a.text.includes(CODE))).toBe(true)
    const paths = new Set(nameHer(answers).map((a) => a.path))
    expect([...paths].filter((path) => !(path in TELL_WHO_SHE_IS))).toEqual([])
  })

  const OTHERS = Object.values(cast).filter((m) => !HOLDERS.includes(m) && m !== cast.ended)
  it.each(OTHERS)('is named to $username by no read and found by no search', async (who) => {
    const answers = await answersTo(who, who.roles)
    expect(nameHer(answers).map((a) => a.path)).toEqual([])
    expect(answers.filter((a) => a.path === 'clients.search' && a.text.includes(String(ids['caseId']?.[0])))).toEqual(
      [],
    )
    if (!who.roles.some((r) => HOUSE_STAFF.some((h) => h === r))) expect(protectedIn(answers)).toEqual([])
  })

  const NOBODY_HOLDS = ROLES.filter((r) => !Object.values(cast).some((m) => m.roles.some((of) => of === r)))
  it.each(NOBODY_HOLDS)(
    'is named to no %s, and looks like all others to whoever knows nobody by name',
    async (role) => {
      const personId = t.as(cast.ended).id
      await t.as(cast.head).call('access.grantRole', { personId, role, untilOn: '2026-03-31' })
      const answers = await answersTo(cast.ended, [role])
      expect(nameHer(answers).map((a) => a.path)).toEqual([])
      if (!HOUSE_STAFF.some((h) => h === role)) expect(protectedIn(answers)).toEqual([])
      await t.as(cast.head).call('access.endRole', { personId, role })
    },
  )

  // last: what she is called stands in a note from here on
  it.each([cast.head, cast.rizal])('is named on no page of her own file as $username takes it out', async (who) => {
    const me = t.as(who)
    const said = `${HERS.called} bilang ingin pulang, ${HERS.called.toLowerCase()} binti ${HERS.father}.`
    await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(herCase), discussed: said })
    const { wholeFileId, words } = await me.call('wholeFiles.make', { caseId: herCase, kind: 'her' })
    const { base64 } = await me.call('wholeFiles.take', { wholeFileId })
    const hers = new Decrypter()
    hers.addPassphrase(words ?? '')
    const pdf = await hers.decrypt(Buffer.from(base64, 'base64'))
    const text = pdfText(Buffer.from(pdf)).join(' ').replaceAll(/\s+/g, ' ')
    expect(text).toContain(`[${CODE}] bilang ingin pulang`)
    expect(text).toContain('identitas Ibu dilindungi')
    expect(Object.values(HERS).filter((w) => text.replaceAll(' ', '').includes(w))).toEqual([])
  })
})

/** Answers from which a reader of numbers would see that somebody is protected. */
const protectedIn = (answers: readonly { path: string; text: string }[]) =>
  answers.filter((a) => a.text.includes(CODE) || a.text.includes('"isProtected":true')).map((a) => a.path)
