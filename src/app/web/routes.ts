import type { ReactNode } from 'react'
import { HOUSE_STAFF, type Role } from '../../kernel/roles.ts'
import { SHEET_MAKERS as LETTER_ROLES } from '../../modules/letters/rules.ts'
import type { ShellWord } from './words.ts'

/** One screen of the app. Adding a screen is adding a line to `routes` below. */
export type ScreenRoute = {
  /** address, with parts: `/penerima-manfaat/$clientId` */
  path: string
  /** key in `words/` of the name in the phone's top bar; the document's own title is always "Titian" */
  title: TitleKey
  /** the screen is loaded when it is first needed */
  load: () => Promise<() => ReactNode>
  /** who finds it; the server decides again by the policy of each endpoint */
  roles: readonly Role[] | 'all'
  /** where the phone's arrow leads; without it the screen is a first one */
  back?: string
  /** only among invented people */
  demoOnly?: boolean
}

/** Titles of the shell's words; a new screen adds its own to both languages. */
export type TitleKey = Extract<ShellWord, `title.${string}`>

/** Whoever works with the women; the registry writes no notes. */
const NOTE_TAKERS = HOUSE_STAFF.filter((role) => role !== 'administration')

/** Whoever may register a woman (policy of `clients`). */
const REGISTRARS = ['head', 'coordinator', 'administration', 'social_worker'] as const

export const routes: readonly ScreenRoute[] = [
  {
    path: '/beranda',
    title: 'title.home',
    roles: 'all',
    load: () => import('../../modules/cases/screens/home.tsx').then((m) => m.Home),
  },
  {
    path: '/penerima-manfaat',
    title: 'title.people',
    roles: 'all',
    load: () => import('../../modules/cases/screens/list.tsx').then((m) => m.CaseList),
  },
  {
    path: '/penerima-manfaat/$caseId',
    title: 'title.person',
    roles: 'all',
    back: '/penerima-manfaat',
    load: () => import('./screens/case-story.tsx').then((m) => m.CaseTimelinePage),
  },
  {
    path: '/rujukan',
    title: 'title.referrals',
    roles: [...REGISTRARS, 'social_office'],
    load: () => import('../../modules/referrals/screens/referrals.tsx').then((m) => m.Referrals),
  },
  {
    path: '/rujukan/impor',
    title: 'title.import',
    roles: REGISTRARS,
    back: '/rujukan',
    load: () => import('./screens/import.tsx').then((m) => m.ImportPage),
  },
  {
    path: '/rujukan/baru',
    title: 'title.referral_new',
    roles: REGISTRARS,
    back: '/rujukan',
    load: () => import('../../modules/referrals/screens/new-referral.tsx').then((m) => m.NewReferral),
  },
  {
    path: '/rujukan/$caseId',
    title: 'title.selection',
    roles: REGISTRARS,
    back: '/rujukan',
    load: () => import('../../modules/referrals/screens/selection.tsx').then((m) => m.Selection),
  },
  {
    path: '/pengaturan/angkatan',
    title: 'title.intakes',
    roles: REGISTRARS,
    load: () => import('../../modules/referrals/screens/intakes.tsx').then((m) => m.Intakes),
  },
  {
    path: '/penerima-manfaat/baru',
    title: 'title.intake',
    roles: REGISTRARS,
    back: '/penerima-manfaat',
    load: () => import('./screens/intake.tsx').then((m) => m.IntakePage),
  },
  {
    path: '/penerima-manfaat/dugaan-ganda',
    title: 'title.duplicates',
    roles: ['head', 'coordinator', 'social_worker'],
    back: '/penerima-manfaat',
    load: () => import('../../modules/clients/screens/duplicates.tsx').then((m) => m.Duplicates),
  },
  {
    path: '/penerima-manfaat/$caseId/keluarga',
    title: 'title.family',
    roles: 'all',
    back: '/penerima-manfaat',
    load: () => import('./screens/case-family.tsx').then((m) => m.CaseFamily),
  },
  {
    path: '/penerima-manfaat/$caseId/serah-terima',
    title: 'title.receipt_minute',
    roles: REGISTRARS,
    back: '/penerima-manfaat',
    load: () => import('../../modules/clients/screens/minute.tsx').then((m) => m.Minute),
  },
  {
    path: '/kamar',
    title: 'title.rooms',
    roles: HOUSE_STAFF,
    load: () => import('../../modules/residence/screens/rooms.tsx').then((m) => m.Rooms),
  },
  {
    path: '/penerima-manfaat/$caseId/akses',
    title: 'title.person',
    roles: 'all',
    back: '/penerima-manfaat',
    load: () => import('./screens/case-story.tsx').then((m) => m.CaseReaders),
  },
  {
    path: '/penerima-manfaat/$caseId/asesmen',
    title: 'title.assessment',
    roles: HOUSE_STAFF,
    back: '/penerima-manfaat',
    load: () => import('./screens/case-assessment.tsx').then((m) => m.CaseAssessment),
  },
  {
    path: '/penerima-manfaat/$caseId/asesmen/$code',
    title: 'title.assessment',
    roles: HOUSE_STAFF,
    back: '/penerima-manfaat',
    load: () => import('../../modules/assessments/screens/taking.tsx').then((m) => m.Taking),
  },
  {
    path: '/penerima-manfaat/$caseId/rencana',
    title: 'title.plan',
    roles: HOUSE_STAFF,
    back: '/penerima-manfaat',
    load: () => import('./screens/case-plan.tsx').then((m) => m.CasePlan),
  },
  {
    path: '/penerima-manfaat/$caseId/evaluasi',
    title: 'title.evaluation',
    roles: HOUSE_STAFF,
    back: '/penerima-manfaat',
    load: () => import('./screens/case-ending.tsx').then((m) => m.CaseEvaluation),
  },
  {
    path: '/penerima-manfaat/$caseId/selesai',
    title: 'title.ending',
    roles: HOUSE_STAFF,
    back: '/penerima-manfaat',
    load: () => import('./screens/case-ending.tsx').then((m) => m.CaseTermination),
  },
  {
    path: '/persetujuan/selesai/$caseId',
    title: 'title.approvals',
    roles: ['head'],
    back: '/persetujuan',
    load: () => import('./screens/exit-approval.tsx').then((m) => m.ExitApprovalPage),
  },
  {
    path: '/tindak-lanjut',
    title: 'title.aftercare',
    roles: ['head', 'coordinator', 'social_worker'],
    load: () => import('../../modules/aftercare/screens/list.tsx').then((m) => m.AftercareListPage),
  },
  {
    path: '/tindak-lanjut/$caseId',
    title: 'title.aftercare',
    roles: ['head', 'coordinator', 'social_worker'],
    back: '/tindak-lanjut',
    load: () => import('../../modules/aftercare/screens/page.tsx').then((m) => m.AftercareOne),
  },
  {
    path: '/evaluasi/laporan/baru',
    title: 'title.report',
    roles: ['head', 'coordinator', 'social_worker'],
    back: '/beranda',
    load: () => import('../../modules/evaluations/screens/report-new.tsx').then((m) => m.ReportNew),
  },
  {
    path: '/evaluasi/laporan/$reportId',
    title: 'title.report',
    roles: ['head', 'coordinator', 'social_worker', 'administration'],
    back: '/beranda',
    load: () => import('../../modules/evaluations/screens/report.tsx').then((m) => m.ReportPage),
  },
  {
    path: '/persetujuan/rencana/$caseId',
    title: 'title.approvals',
    roles: ['head'],
    back: '/persetujuan',
    load: () => import('./screens/plan-approval.tsx').then((m) => m.PlanApprovalPage),
  },
  {
    path: '/persetujuan',
    title: 'title.approvals',
    roles: 'all',
    load: () => import('../../modules/cases/screens/approvals.tsx').then((m) => m.Approvals),
  },
  {
    path: '/catat',
    title: 'title.session_note',
    roles: NOTE_TAKERS,
    back: '/beranda',
    load: () => import('../../modules/sessions/screens/note.tsx').then((m) => m.NotePage),
  },
  {
    path: '/catat/kelompok',
    title: 'title.group_note',
    roles: NOTE_TAKERS,
    back: '/catat',
    load: () => import('../../modules/sessions/screens/group.tsx').then((m) => m.GroupPage),
  },
  {
    path: '/catat/kelompok/$groupId',
    title: 'title.group_note',
    roles: HOUSE_STAFF,
    back: '/catat',
    load: () => import('../../modules/sessions/screens/read-group.tsx').then((m) => m.ReadGroup),
  },
  {
    path: '/catat/mingguan/$caseId',
    title: 'title.session_note',
    roles: HOUSE_STAFF,
    back: '/catat',
    load: () => import('../../modules/sessions/screens/standing.tsx').then((m) => m.Standing),
  },
  {
    path: '/catat/$noteId',
    title: 'title.session_note',
    roles: HOUSE_STAFF,
    back: '/catat',
    load: () => import('../../modules/sessions/screens/read-note.tsx').then((m) => m.ReadNote),
  },
  {
    path: '/pembahasan',
    title: 'title.conferences',
    roles: HOUSE_STAFF,
    load: () => import('../../modules/conferences/screens/list.tsx').then((m) => m.ConferenceList),
  },
  {
    path: '/pembahasan/$caseId',
    title: 'title.conference',
    roles: HOUSE_STAFF,
    back: '/pembahasan',
    load: () => import('../../modules/conferences/screens/conference.tsx').then((m) => m.Conference),
  },
  {
    path: '/surat',
    title: 'title.letters',
    roles: LETTER_ROLES,
    load: () => import('../../modules/letters/screens/letters.tsx').then((m) => m.Letters),
  },
  {
    path: '/surat/baru',
    title: 'title.letter_new',
    roles: LETTER_ROLES,
    back: '/surat',
    load: () => import('../../modules/letters/screens/new-letter.tsx').then((m) => m.NewLetter),
  },
  {
    path: '/surat/$letterId',
    title: 'title.letter',
    roles: LETTER_ROLES,
    back: '/surat',
    load: () => import('../../modules/letters/screens/letter.tsx').then((m) => m.Letter),
  },
  {
    path: '/pengaturan/templat',
    title: 'title.templates',
    roles: ['head', 'administration', 'it_admin'],
    load: () => import('../../modules/letters/screens/templates.tsx').then((m) => m.Templates),
  },
  {
    path: '/pengaturan',
    title: 'title.settings',
    roles: 'all',
    load: () => import('../../modules/access/screens/settings.tsx').then((m) => m.Settings),
  },
  {
    path: '/pengaturan/pengguna',
    title: 'title.users',
    roles: ['head', 'administration', 'it_admin'],
    back: '/pengaturan',
    load: () => import('../../modules/access/screens/people.tsx').then((m) => m.People),
  },
  {
    path: '/pengaturan/lembaga',
    title: 'title.centre',
    roles: ['head', 'coordinator', 'administration', 'it_admin'],
    back: '/pengaturan',
    load: () => import('../../modules/centres/screens/centre.tsx').then((m) => m.Centre),
  },
  {
    path: '/pengaturan/amplop',
    title: 'title.envelope',
    roles: ['head'],
    back: '/pengaturan',
    load: () => import('./envelope/envelope.tsx').then((m) => m.Envelope),
  },
  {
    path: '/pengaturan/pembukaan',
    title: 'title.openings',
    roles: ['head', 'coordinator', 'data_protection_officer'],
    back: '/pengaturan',
    load: () => import('../../modules/access/screens/openings.tsx').then((m) => m.Openings),
  },
  {
    path: '/pengaturan/audit',
    title: 'title.audit',
    roles: ['head', 'data_protection_officer', 'auditor'],
    back: '/pengaturan',
    load: () => import('./screens/audit-page.tsx').then((m) => m.AuditPage),
  },
  {
    path: '/profil',
    title: 'title.account',
    roles: 'all',
    load: () => import('./profile/profile.tsx').then((m) => m.Profile),
  },
  {
    path: '/komponen',
    title: 'title.kit',
    roles: 'all',
    demoOnly: true,
    load: () => import('./screens/kit.tsx').then((m) => m.Kit),
  },
]
