import { COPY } from '../../../src/modules/extracts/tests/asked.ts'
import { cast } from '../../cast.ts'
import type { RealWeb } from '../../support/real-web.ts'
import { publishWeek } from './publish-week.ts'

/** One woman still in selection and one in the house, with something of everything, made the way people make it. */
export async function seed(web: RealWeb): Promise<Record<string, string[]>> {
  const register = async (callName: string, nik: string) => {
    const letter = {
      number: '400.9/017/DINSOS/2026',
      datedOn: '2026-01-06',
      receivedOn: '2026-01-12',
      office: 'Dinas Sosial Kabupaten Contoh',
      subject: 'Daftar calon',
    }
    const identity = { fullName: `${callName} Permata`, nik, birthDate: '1998-08-05', district: 'Payaraman' }
    return String(
      (
        await web.call('rizal', 'referrals.register', {
          source: 'social_office',
          letter,
          callName,
          identity,
          reason: 'Diajukan untuk kelas menjahit.',
        })
      )['caseId'],
    )
  }
  const candidate = await register('Rosdiana', '9910014508980002')
  await web.call('rizal', 'selection.propose', {
    caseId: candidate,
    version: 1,
    kind: 'wait',
    reason: 'Menunggu tempat kosong bulan depan.',
    answer: {},
  })
  const caseId = await register('Suryani', '9910014508980001')
  const intake = await web.call('ratna', 'referrals.saveIntake', {
    year: 2026,
    ordinal: 1,
    startsOn: '2026-01-12',
    endsOn: '2026-07-10',
    quota: 22,
  })
  await web.ownerSql(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', admitted_on = '2026-01-12', planned_end_on = '2026-07-10', stage_since = '2026-01-12T01:00:00Z',
       intake_id = $2, register_no = '2026-I-101' where case_id = $1`,
    [caseId, intake['intakeId']],
  )
  // whoever teaches knows the women of the own class alone
  for (const { username } of [cast.sewing, cast.salon, cast.classes])
    await web.call('rizal', 'access.assign', {
      caseId,
      personId: web.server.world.cards[username]?.personId,
      part: 'class',
    })
  const nextStep = { text: 'Antar berkas sekolah anaknya', dueOn: '2026-01-20' }
  const note = await web.call('rizal', 'sessions.saveNote', {
    caseId,
    kind: 'counselling',
    on: '2026-01-12',
    time: '08:00',
    minutes: 45,
    discussed: 'Menghitung harga jual daster.',
    nextStep,
  })
  const session = {
    on: '2026-01-12',
    time: '08:00',
    minutes: 60,
    topic: 'Mengelola uang kecil',
    method: 'practice',
    delivererName: 'Bu Hana',
  }
  const speaker = await web.call('hana', 'deliverers.save', {
    ...{ name: 'Bu Farida Contoh', kind: 'speaker', isActive: true, version: 0 },
  })
  const learns = await web.call('hana', 'programme.saveGroup', { name: 'Jahit A', fromOn: '2026-01-12' })
  await web.call('hana', 'programme.enrol', { groupId: learns['groupId'], caseIds: [caseId] })
  const planned = await web.call('hana', 'programme.saveSession', {
    ...{ kind: 'skills', title: 'Jahit A', meantFor: 'group', groupId: learns['groupId'] },
    ...{ onDay: '2026-01-12', starts: '07:00', ends: '08:00' },
  })
  await publishWeek(web, '2026-01-12')
  const [plannedId] = planned['sessionIds'] as string[] // the contract of saveSession
  const group = await web.call('rizal', 'groups.save', { ...session, people: [{ caseId, mark: 'present' }] })
  await web.call('rizal', 'custody.enterSavings', { caseId, kind: 'deposit', rupiah: 150_000, signedHow: 'signature' })
  await web.call('rizal', 'custody.enterSavings', {
    caseId,
    kind: 'withdrawal',
    rupiah: 20_000,
    signedHow: 'signature',
  })
  const workId = await soldWork(web, caseId)
  const outside = await outsideTheHouse(web, workId)
  const letter = await web.call('tuti', 'letters.saveDraft', { code: 'f07', caseId, fields: {} })
  const receptionId = await receivedWhileClosed(web)
  const incident = await web.call('rizal', 'incidents.report', {
    ...{ kind: 'injury', level: 'serious', on: '2026-01-12', time: '08:00', place: 'dining' },
    ...{ what: 'Panci sup tumpah.', done: 'Didinginkan dengan air.', caseIds: [caseId] },
  })
  const need = await web.call('rizal', 'needs.ask', {
    ...{ kind: 'tools', what: 'Mesin obras, 1 unit', why: 'Antre dua jam.', who: { womenCount: 12 } },
    money: { costRupiah: 4_500_000, source: 'centre' },
  })
  const pass = await web.call('yanti', 'leave.ask', {
    ...{ caseId, kind: 'errand', isFamily: false, said: { to: 'Warung depan' } },
    times: { fromOn: '2026-01-13', fromTime: '08:00', backOn: '2026-01-13', backTime: '09:30' },
  })
  await web.call('ratna', 'houseRules.saveRules', { version: 0, rules: [{ text: 'Keluar dengan izin.' }] })
  const [rule] = (await web.call('rizal', 'houseRules.rules', {}))['rules'] as { ruleId: string }[] // the contract of rules
  const measure = await web.call('rizal', 'houseRules.note', {
    ...{ caseId, ruleId: rule?.ruleId, happenedOn: '2026-01-12', what: 'Pulang lewat jam malam.' },
  })
  await web.call('ratna', 'inspections.saveItems', { version: 0, items: [{ name: 'Kran', lookIn: 'everywhere' }] })
  const looked = await web.call('yanti', 'inspections.look', { place: 'kitchen', version: 1 })
  const service = await web.call('rizal', 'serviceReferrals.saveService', {
    ...{ kind: 'civil_registry', name: 'Dukcapil Kabupaten Contoh', version: 0 },
  })
  const referral = await web.call('rizal', 'serviceReferrals.refer', {
    ...{ caseId, serviceId: service['serviceId'], urgency: 'ordinary', basis: 'public_service', shared: ['name'] },
    ...{ ground: 'KTP-nya rusak.', reason: 'Perlu untuk membuka rekening.', message: 'Mohon dibuatkan KTP pengganti.' },
    referredOn: '2026-01-12',
  })
  const report = await web.call('rizal', 'evaluations.writeReport', {
    intakeId: intake['intakeId'],
    lines: [{ caseId }],
    summary: 'Semua mengikuti kelas sampai akhir.',
    skillNote: 'Menghitung harga paling sering dijelaskan ulang.',
  })
  const incoming = await web.call('tuti', 'agenda.enter', {
    ...{ sender: 'Dinas Sosial Kabupaten Contoh', subject: 'Undangan rapat koordinasi', nature: 'very_prompt' },
    ...{ number: '005/118/DINSOS/2026', receivedOn: '2026-01-12', datedOn: '2026-01-09' },
  })
  const people = (await web.call('ratna', 'agenda.letter', { letterId: incoming['letterId'] }))['people']
  const rizal = (people as { personId: string; name: string }[]).find((p) => p.name === 'Rizal') // the contract of letter
  await web.call('ratna', 'agenda.order', {
    ...{ letterId: incoming['letterId'], people: [rizal?.personId], what: 'represent', dueOn: '2026-01-20' },
  })
  const asked = { herNo: '2026-I-101', askedOn: '2026-01-12' }
  const right = await web.call('rizal', 'privacy.recordRequest', {
    ...{
      ...asked,
      right: 'correct',
      said: 'Nama ayahnya salah.',
      via: 'herself',
      identity: 'known_here',
      askedTime: '07:30',
    },
  })
  const breach = await web.call('rizal', 'privacy.recordBreach', {
    ...{ title: 'Tablet hilang', foundOn: '2026-01-12', foundTime: '07:30', womenCount: 2, kinds: ['names'] },
    what: 'Presensi tiga hari.',
  })
  const disclosure = await web.call('rizal', 'privacy.askDisclosure', {
    ...{ ...asked, recipient: 'Pengadilan Negeri Contoh', basis: 'court', ground: 'Penetapan 12/2026' },
    ...{ asked: 'Seluruh berkas.', given: 'Surat keterangan.' },
  })
  const plan = await web.call('tuti', 'budget.begin', { year: 2027, persons: 40, days: 180, from: 'sample' })
  const factor = await web.call('ratna', 'quality.saveFactor', {
    ...{ side: 'inhibiting', field: 'market', title: 'Jarak pasar', factor: null },
    ...{ why: 'Angkutan hanya pagi.', hinders: 'Ongkos 40.000 sekali jalan.' },
  })
  const improved = await web.call('ratna', 'quality.improve', {
    ...{ from: { factorId: factor['factorId'] }, what: 'Titip jual lewat mitra', dueOn: '2026-02-12' },
    ownerId: web.server.world.cards['rizal']?.personId,
  })
  const machine = await web.call('tuti', 'equipment.saveMachine', {
    ...{ label: 'AK-JH-07', name: 'Mesin jahit', at: { spot: 'meja 7' }, book: { everyDays: 30 }, machine: null },
  })
  await web.call('tuti', 'equipment.beginTaking', {})
  const cloth = await web.call('tuti', 'materials.saveMaterial', {
    ...{ name: 'Kain katun', unit: 'meter', store: 'class', least: 5, material: null },
  })
  const lot = { materialId: cloth['materialId'], quantity: 40, priceRupiah: 28_000, receivedOn: '2026-01-12' }
  await web.call('tuti', 'materials.receive', lot)
  await web.call('tuti', 'materials.beginTaking', { store: 'class' })
  const definition = {
    count: 'ended',
    indicator: null,
    row: 'track',
    column: null,
    filters: [],
    period: 'this_year',
    compare: 'none',
    percent: false,
  }
  const built = await web.call('ratna', 'builder.save', {
    ...{ title: 'Selesai per jurusan', shared: 'workers', isMonthly: false, built: null, definition },
  })
  const copied = await web.call('ratna', 'extracts.ask', COPY)
  const released = await web.call('ratna', 'releases.release', { report: 'monthly', audience: 'government' })
  const spent = await web.call('tuti', 'spending.ask', {
    ...{ year: 2026, title: 'Kertas', kind: 'goods', money: { amountRupiah: 60_000, fund: 'apbd' } },
  })
  const rows =
    'Nama;Tgl Masuk;Tgl Keluar;Alasan Keluar\nKartini Contoh;2017;7 Juli 2017;ikut bibi\nMaryam Contoh;2016;8 Juli 2016;lulus\n'
  const old = await web.call('tuti', 'register.read', {
    ...{ kind: 'women', name: 'buku-induk.csv', fileBase64: Buffer.from(rows).toString('base64') },
  })
  const work = await web.call('rizal', 'supervision.send', {
    ...{ from: '2026-01-01', until: '2026-03-31', words: 'Januari berat.', with: ['trainings'] },
  })
  return {
    candidate: [candidate],
    caseId: [caseId],
    seq: ['2'],
    intakeId: [String(intake['intakeId'])],
    noteId: [String(note['noteId'])],
    workId: [workId],
    ...outside,
    groupId: [String(group['groupId'])],
    classId: [String(learns['groupId'])],
    delivererId: [String(speaker['delivererId'])],
    passId: [String(pass['passId'])],
    needId: [String(need['needId'])],
    machineId: [String(machine['machineId'])],
    materialId: [String(cloth['materialId'])],
    store: ['class'],
    requestId: [String(spent['requestId'])],
    rightId: [String(right['requestId'])],
    breachId: [String(breach['breachId'])],
    disclosureId: [String(disclosure['disclosureId'])],
    planId: [String(plan['planId'])],
    registerId: [String(old['registerId'])],
    factorId: [String(factor['factorId'])],
    improvementId: [String(improved['improvementId'])],
    personId: [String(web.server.world.cards['rizal']?.personId)],
    reviewId: [String(work['reviewId'])],
    measureId: [String(measure['measureId'])],
    place: ['kitchen'],
    inspectionId: [String(looked['inspectionId'])],
    id: [String(referral['id'])],
    plannedId: [String(plannedId)],
    letterId: [String(letter['letterId'])],
    incomingId: [String(incoming['letterId'])],
    incidentId: [String(incident['incidentId'])],
    reportId: [String(report['reportId'])],
    receptionId: [receptionId],
    code: ['srq-20', 'menyeluruh'],
    no: ['9', '16'],
    page: ['tahap-8-selesai'],
    releaseId: [String(released['releaseId'])],
    builtId: [String(built['builtId'])],
    extractId: [String(copied['extractId'])],
    report: ['monthly'],
    tile: ['here'],
  }
}

/** The office is closed that day, and the house mother receives somebody. */
async function receivedWhileClosed(web: RealWeb): Promise<string> {
  const room = { building: 'Wisma Anggrek', name: 'Kamar 1', kind: 'dormitory', capacity: 2, isInUse: true }
  const where = { isGroundFloor: true, takesChildren: false, isNearCarer: false, isProtected: false }
  await web.call('yanti', 'residence.saveRoom', { room: { ...room, ...where }, beds: ['A', 'B'] })
  const { beds } = await web.call('yanti', 'residence.freeBeds', {})
  const [bed] = beds as { bedId: string }[] // the contract of freeBeds
  const closed = { on: '2026-01-12', kind: 'centre' }
  await web.call('ratna', 'centres.addDays', { days: [{ ...closed, name: 'Libur daerah', source: 'Surat edaran' }] })
  const { receptionId } = await web.call('yanti', 'night.receive', {
    ...{ callName: 'Melati', age: 24, injury: 'none', suicidal_thought: 'no', pursuer: 'no' },
    bedId: bed?.bedId,
  })
  await web.call('ratna', 'centres.removeDay', closed)
  return String(receptionId)
}

/** Something that she made, of which one was sold. */
async function soldWork(web: RealWeb, caseId: string): Promise<string> {
  await web.call('hana', 'products.proposeRule', {
    ...{ fromOn: '2026-01-01', materialHow: 'cost_first', makerPercent: 80, fundPercent: 20, regionPercent: 0 },
    yardstickRupiah: 15_000,
  })
  const [rule] = (await web.call('ratna', 'products.rules', {}))['rules'] as { ruleId: string }[] // the contract of rules
  const letter = { officeLetter: '400.9/120/DINSOS/2026', officeOn: '2026-01-09' }
  await web.call('ratna', 'products.agreeRule', { ruleId: rule?.ruleId, ...letter })
  const made = await web.call('hana', 'products.saveWork', {
    ...{ kind: 'goods', title: 'Daster batik', track: 'sewing', makers: [caseId], meantFor: 'sale', work: null },
    money: { priceRupiah: 65_000, materialRupiah: 32_000, materialFrom: 'class_stock', minutes: 120 },
  })
  const { workId } = made
  await web.call('hana', 'products.move', { workId, kind: 'made', pieces: 4 })
  await web.call('hana', 'products.sell', { workId, pieces: 1, priceRupiah: 65_000, seen: 1 })
  return String(workId)
}

/** A piece of it is at an exhibition, and a partner has ordered. */
async function outsideTheHouse(web: RealWeb, workId: string): Promise<Record<string, string[]>> {
  const { outingId } = await web.call('hana', 'exhibitions.plan', {
    ...{ kind: 'exhibition', name: 'Festival Tenun 2026', organiser: 'Dekranasda', outing: null },
    ...{ stand: 'Karya Penerima Manfaat', fromOn: '2026-01-17', untilOn: '2026-01-19' },
  })
  await web.call('ratna', 'exhibitions.agree', { outingId })
  await web.call('hana', 'exhibitions.take', { outingId, workId, pieces: 1 })
  await web.call('hana', 'exhibitions.writeContact', {
    outingId,
    kind: 'order',
    who: 'Toko Sriwijaya',
    wants: 'Daster, 6',
  })
  const { partnerId } = await web.call('hana', 'partners.save', {
    ...{ name: 'Konveksi Bintang', kind: 'tailor', next: {}, partner: null },
    offer: { pieceRupiah: 2_000, pieceMinutes: 30 },
  })
  await web.call('hana', 'partners.sign', {
    ...{ partnerId, kind: 'pks', number: '120/2026', fromOn: '2026-01-01', untilOn: '2026-12-31', quota: 2 },
    covers: ['wage', 'hours', 'safety', 'reach'],
  })
  const days = { fromOn: '2026-01-12', dueOn: '2026-02-12' }
  await web.call('hana', 'partners.begin', { partnerId, kind: 'order', what: 'Seragam', pieces: 20, ...days })
  return { outingId: [String(outingId)], partnerId: [String(partnerId)] }
}
