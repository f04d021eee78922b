// Printed from the folders of src/modules by "npm run generate". Never edited.

import type { Ports as centresPorts } from '../modules/centres/ports.ts'
import type { Ports as authPorts } from '../modules/auth/ports.ts'
import type { Ports as accessPorts } from '../modules/access/ports.ts'
import type { Ports as auditPorts } from '../modules/audit/ports.ts'
import type { Ports as listsPorts } from '../modules/lists/ports.ts'
import type { Ports as healthPorts } from '../modules/health/ports.ts'
import type { Ports as referralsPorts } from '../modules/referrals/ports.ts'
import type { Ports as casesPorts } from '../modules/cases/ports.ts'
import type { Ports as tasksPorts } from '../modules/tasks/ports.ts'
import type { Ports as voicePorts } from '../modules/voice/ports.ts'
import type { Ports as custodyPorts } from '../modules/custody/ports.ts'
import type { Ports as plansPorts } from '../modules/plans/ports.ts'
import type { Ports as groupsPorts } from '../modules/groups/ports.ts'
import type { Ports as sessionsPorts } from '../modules/sessions/ports.ts'
import type { Ports as serviceReferralsPorts } from '../modules/service-referrals/ports.ts'
import type { Ports as incidentsPorts } from '../modules/incidents/ports.ts'
import type { Ports as stockPorts } from '../modules/stock/ports.ts'
import type { Ports as materialsPorts } from '../modules/materials/ports.ts'
import type { Ports as equipmentPorts } from '../modules/equipment/ports.ts'
import type { Ports as budgetPorts } from '../modules/budget/ports.ts'
import type { Ports as productsPorts } from '../modules/products/ports.ts'
import type { Ports as nightPorts } from '../modules/night/ports.ts'
import type { Ports as conferencesPorts } from '../modules/conferences/ports.ts'
import type { Ports as evaluationsPorts } from '../modules/evaluations/ports.ts'
import type { Ports as wholeFilesPorts } from '../modules/whole-files/ports.ts'
import type { Ports as registerPorts } from '../modules/register/ports.ts'
import type { Ports as extractsPorts } from '../modules/extracts/ports.ts'
import type { Ports as lettersPorts } from '../modules/letters/ports.ts'
import type { Ports as signaturesPorts } from '../modules/signatures/ports.ts'
import type { Ports as intakeLettersPorts } from '../modules/intake-letters/ports.ts'
import type { Ports as portfolioPorts } from '../modules/portfolio/ports.ts'
import type { Ports as privacyPorts } from '../modules/privacy/ports.ts'
import type { Ports as retentionPorts } from '../modules/retention/ports.ts'
import { server as centres } from '../modules/centres/server.ts'
import { server as auth } from '../modules/auth/server.ts'
import { server as access } from '../modules/access/server.ts'
import { server as deputies } from '../modules/deputies/server.ts'
import { server as audit } from '../modules/audit/server.ts'
import { server as staff } from '../modules/staff/server.ts'
import { server as downloads } from '../modules/downloads/server.ts'
import { server as letterChecks } from '../modules/letter-checks/server.ts'
import { server as drafts } from '../modules/drafts/server.ts'
import { server as tracks } from '../modules/tracks/server.ts'
import { server as backups } from '../modules/backups/server.ts'
import { server as lists } from '../modules/lists/server.ts'
import { server as consents } from '../modules/consents/server.ts'
import { server as health } from '../modules/health/server.ts'
import { server as lending } from '../modules/lending/server.ts'
import { server as contacts } from '../modules/contacts/server.ts'
import { server as clients } from '../modules/clients/server.ts'
import { server as referrals } from '../modules/referrals/server.ts'
import { server as cases } from '../modules/cases/server.ts'
import { server as closing } from '../modules/closing/server.ts'
import { server as flags } from '../modules/flags/server.ts'
import { server as tasks } from '../modules/tasks/server.ts'
import { server as deliverers } from '../modules/deliverers/server.ts'
import { server as voice } from '../modules/voice/server.ts'
import { server as places } from '../modules/places/server.ts'
import { server as admission } from '../modules/admission/server.ts'
import { server as offers } from '../modules/offers/server.ts'
import { server as screening } from '../modules/screening/server.ts'
import { server as complaints } from '../modules/complaints/server.ts'
import { server as residence } from '../modules/residence/server.ts'
import { server as leave } from '../modules/leave/server.ts'
import { server as household } from '../modules/household/server.ts'
import { server as cleaning } from '../modules/cleaning/server.ts'
import { server as houseRules } from '../modules/house-rules/server.ts'
import { server as inspections } from '../modules/inspections/server.ts'
import { server as medication } from '../modules/medication/server.ts'
import { server as meals } from '../modules/meals/server.ts'
import { server as custody } from '../modules/custody/server.ts'
import { server as gate } from '../modules/gate/server.ts'
import { server as assessments } from '../modules/assessments/server.ts'
import { server as instruments } from '../modules/instruments/server.ts'
import { server as plans } from '../modules/plans/server.ts'
import { server as groups } from '../modules/groups/server.ts'
import { server as sessions } from '../modules/sessions/server.ts'
import { server as programme } from '../modules/programme/server.ts'
import { server as invitations } from '../modules/invitations/server.ts'
import { server as fees } from '../modules/fees/server.ts'
import { server as proofs } from '../modules/proofs/server.ts'
import { server as agenda } from '../modules/agenda/server.ts'
import { server as feed } from '../modules/feed/server.ts'
import { server as attendance } from '../modules/attendance/server.ts'
import { server as ratings } from '../modules/ratings/server.ts'
import { server as staffFiles } from '../modules/staff-files/server.ts'
import { server as survey } from '../modules/survey/server.ts'
import { server as training } from '../modules/training/server.ts'
import { server as practicum } from '../modules/practicum/server.ts'
import { server as serviceReferrals } from '../modules/service-referrals/server.ts'
import { server as incidents } from '../modules/incidents/server.ts'
import { server as stock } from '../modules/stock/server.ts'
import { server as needs } from '../modules/needs/server.ts'
import { server as materials } from '../modules/materials/server.ts'
import { server as equipment } from '../modules/equipment/server.ts'
import { server as budget } from '../modules/budget/server.ts'
import { server as livelihood } from '../modules/livelihood/server.ts'
import { server as exhibitions } from '../modules/exhibitions/server.ts'
import { server as partners } from '../modules/partners/server.ts'
import { server as products } from '../modules/products/server.ts'
import { server as selection } from '../modules/selection/server.ts'
import { server as night } from '../modules/night/server.ts'
import { server as conferences } from '../modules/conferences/server.ts'
import { server as kiosk } from '../modules/kiosk/server.ts'
import { server as evaluations } from '../modules/evaluations/server.ts'
import { server as terminations } from '../modules/terminations/server.ts'
import { server as aftercare } from '../modules/aftercare/server.ts'
import { server as bulkReading } from '../modules/bulk-reading/server.ts'
import { server as wholeFiles } from '../modules/whole-files/server.ts'
import { server as register } from '../modules/register/server.ts'
import { server as indicators } from '../modules/indicators/server.ts'
import { server as builder } from '../modules/builder/server.ts'
import { server as releases } from '../modules/releases/server.ts'
import { server as reports } from '../modules/reports/server.ts'
import { server as enterprise } from '../modules/enterprise/server.ts'
import { server as spending } from '../modules/spending/server.ts'
import { server as extracts } from '../modules/extracts/server.ts'
import { server as letters } from '../modules/letters/server.ts'
import { server as signatures } from '../modules/signatures/server.ts'
import { server as intakeLetters } from '../modules/intake-letters/server.ts'
import { server as portfolio } from '../modules/portfolio/server.ts'
import { server as sealedLetters } from '../modules/sealed-letters/server.ts'
import { server as templates } from '../modules/templates/server.ts'
import { server as quality } from '../modules/quality/server.ts'
import { server as supervision } from '../modules/supervision/server.ts'
import { server as privacy } from '../modules/privacy/server.ts'
import { server as retention } from '../modules/retention/server.ts'
import { server as reminders } from '../modules/reminders/server.ts'
import { server as outbox } from '../modules/outbox/server.ts'

/** What modules ask of those that stand above them; `ports.ts` answers. */
export type Ports = { centres: centresPorts; auth: authPorts; access: accessPorts; audit: auditPorts; lists: listsPorts; health: healthPorts; referrals: referralsPorts; cases: casesPorts; tasks: tasksPorts; voice: voicePorts; custody: custodyPorts; plans: plansPorts; groups: groupsPorts; sessions: sessionsPorts; serviceReferrals: serviceReferralsPorts; incidents: incidentsPorts; stock: stockPorts; materials: materialsPorts; equipment: equipmentPorts; budget: budgetPorts; products: productsPorts; night: nightPorts; conferences: conferencesPorts; evaluations: evaluationsPorts; wholeFiles: wholeFilesPorts; register: registerPorts; extracts: extractsPorts; letters: lettersPorts; signatures: signaturesPorts; intakeLetters: intakeLettersPorts; portfolio: portfolioPorts; privacy: privacyPorts; retention: retentionPorts }

/** What each module does on the server. */
export const SERVERS = { centres, auth, access, deputies, audit, staff, downloads, letterChecks, drafts, tracks, backups, lists, consents, health, lending, contacts, clients, referrals, cases, closing, flags, tasks, deliverers, voice, places, admission, offers, screening, complaints, residence, leave, household, cleaning, houseRules, inspections, medication, meals, custody, gate, assessments, instruments, plans, groups, sessions, programme, invitations, fees, proofs, agenda, feed, attendance, ratings, staffFiles, survey, training, practicum, serviceReferrals, incidents, stock, needs, materials, equipment, budget, livelihood, exhibitions, partners, products, selection, night, conferences, kiosk, evaluations, terminations, aftercare, bulkReading, wholeFiles, register, indicators, builder, releases, reports, enterprise, spending, extracts, letters, signatures, intakeLetters, portfolio, sealedLetters, templates, quality, supervision, privacy, retention, reminders, outbox } as const

/** Which function answers which endpoint. */
export const handlers = (ports: Ports) => ({
  centres: centres.handlers(ports.centres),
  auth: auth.handlers(ports.auth),
  access: access.handlers(ports.access),
  deputies: deputies.handlers(),
  audit: audit.handlers(ports.audit),
  staff: staff.handlers(),
  downloads: downloads.handlers(),
  letterChecks: letterChecks.handlers(),
  drafts: drafts.handlers(),
  tracks: tracks.handlers(),
  backups: backups.handlers(),
  lists: lists.handlers(ports.lists),
  consents: consents.handlers(),
  health: health.handlers(ports.health),
  lending: lending.handlers(),
  contacts: contacts.handlers(),
  clients: clients.handlers(),
  referrals: referrals.handlers(ports.referrals),
  cases: cases.handlers(ports.cases),
  closing: closing.handlers(),
  flags: flags.handlers(),
  tasks: tasks.handlers(ports.tasks),
  deliverers: deliverers.handlers(),
  voice: voice.handlers(ports.voice),
  places: places.handlers(),
  admission: admission.handlers(),
  offers: offers.handlers(),
  screening: screening.handlers(),
  complaints: complaints.handlers(),
  residence: residence.handlers(),
  leave: leave.handlers(),
  household: household.handlers(),
  cleaning: cleaning.handlers(),
  houseRules: houseRules.handlers(),
  inspections: inspections.handlers(),
  medication: medication.handlers(),
  meals: meals.handlers(),
  custody: custody.handlers(ports.custody),
  gate: gate.handlers(),
  assessments: assessments.handlers(),
  instruments: instruments.handlers(),
  plans: plans.handlers(ports.plans),
  groups: groups.handlers(ports.groups),
  sessions: sessions.handlers(ports.sessions),
  programme: programme.handlers(),
  invitations: invitations.handlers(),
  fees: fees.handlers(),
  proofs: proofs.handlers(),
  agenda: agenda.handlers(),
  feed: feed.handlers(),
  attendance: attendance.handlers(),
  ratings: ratings.handlers(),
  staffFiles: staffFiles.handlers(),
  survey: survey.handlers(),
  training: training.handlers(),
  practicum: practicum.handlers(),
  serviceReferrals: serviceReferrals.handlers(ports.serviceReferrals),
  incidents: incidents.handlers(ports.incidents),
  stock: stock.handlers(ports.stock),
  needs: needs.handlers(),
  materials: materials.handlers(ports.materials),
  equipment: equipment.handlers(ports.equipment),
  budget: budget.handlers(ports.budget),
  livelihood: livelihood.handlers(),
  exhibitions: exhibitions.handlers(),
  partners: partners.handlers(),
  products: products.handlers(ports.products),
  selection: selection.handlers(),
  night: night.handlers(ports.night),
  conferences: conferences.handlers(ports.conferences),
  kiosk: kiosk.handlers(),
  evaluations: evaluations.handlers(ports.evaluations),
  terminations: terminations.handlers(),
  aftercare: aftercare.handlers(),
  bulkReading: bulkReading.handlers(),
  wholeFiles: wholeFiles.handlers(ports.wholeFiles),
  register: register.handlers(ports.register),
  indicators: indicators.handlers(),
  builder: builder.handlers(),
  releases: releases.handlers(),
  reports: reports.handlers(),
  enterprise: enterprise.handlers(),
  spending: spending.handlers(),
  extracts: extracts.handlers(ports.extracts),
  letters: letters.handlers(ports.letters),
  signatures: signatures.handlers(ports.signatures),
  intakeLetters: intakeLetters.handlers(ports.intakeLetters),
  portfolio: portfolio.handlers(ports.portfolio),
  sealedLetters: sealedLetters.handlers(),
  templates: templates.handlers(),
  quality: quality.handlers(),
  supervision: supervision.handlers(),
  privacy: privacy.handlers(ports.privacy),
  retention: retention.handlers(ports.retention),
  reminders: reminders.handlers(),
  outbox: outbox.handlers(),
})
