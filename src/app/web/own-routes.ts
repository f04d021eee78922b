import type { ScreenRoute } from './client/screen-route.ts'

/** Screens of the shell itself, and those that are put together from two modules. */
export const ownRoutes: readonly ScreenRoute[] = [
  {
    path: '/rujukan',
    title: 'title.referrals',
    may: ['referrals.read', 'referrals.status'],
    load: () => import('./screens/referrals.tsx').then((m) => m.Referrals),
  },
  {
    path: '/rujukan/$caseId',
    title: 'title.selection',
    may: 'selection.read',
    back: '/rujukan',
    load: () => import('./screens/selection.tsx').then((m) => m.Selection),
  },
  {
    path: '/rujukan/impor',
    title: 'title.import',
    may: 'lists.import',
    back: '/rujukan',
    load: () => import('./screens/import.tsx').then((m) => m.ImportPage),
  },
  {
    path: '/penerima-manfaat/baru',
    title: 'title.intake',
    may: 'admission.register',
    back: '/penerima-manfaat',
    load: () => import('./screens/intake.tsx').then((m) => m.IntakePage),
  },
  {
    path: '/penerima-manfaat/$caseId',
    title: 'title.person',
    may: 'cases.read',
    back: '/penerima-manfaat',
    frame: 'timeline',
    load: () => import('./screens/case-story.tsx').then((m) => m.CaseStory),
  },
  {
    path: '/penerima-manfaat/$caseId/keluarga',
    title: 'title.family',
    may: 'clients.read',
    back: '/penerima-manfaat',
    frame: 'family',
    load: () => import('./screens/case-family.tsx').then((m) => m.CaseFamily),
  },
  {
    path: '/penerima-manfaat/$caseId/asesmen',
    title: 'title.assessment',
    may: 'assessments.read',
    back: '/penerima-manfaat',
    frame: 'assessment',
    load: () => import('./screens/case-assessment.tsx').then((m) => m.CaseAssessment),
  },
  {
    path: '/pengaturan/amplop',
    title: 'title.envelope',
    may: 'access.grant',
    back: '/pengaturan',
    load: () => import('./envelope/envelope.tsx').then((m) => m.Envelope),
  },
  {
    path: '/pengaturan/audit',
    title: 'title.audit',
    may: 'audit.read',
    back: '/pengaturan',
    load: () => import('./screens/audit-page.tsx').then((m) => m.AuditPage),
  },
  {
    path: '/pengaturan/templat',
    title: 'title.templates',
    may: 'templates.keep',
    load: () => import('./screens/letter-templates.tsx').then((m) => m.LetterTemplates),
  },
  {
    path: '/profil',
    title: 'title.account',
    may: 'anyone',
    load: () => import('./profile/profile.tsx').then((m) => m.Profile),
  },
  {
    path: '/komponen',
    title: 'title.kit',
    may: 'anyone',
    demoOnly: true,
    load: () => import('./screens/kit.tsx').then((m) => m.Kit),
  },
]
