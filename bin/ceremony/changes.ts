/** One edit by hand: a line put in after a line that stands there, or (`instead`) in place of it. */
export type Edit = { file: string; after: string; put: string; instead?: true }

/** One word in both languages, put where the order of the keys wants it. The two files count as one. */
export type Word = { files: string; key: string; id: string; en: string }

/** A change that everybody makes some day, done as its how-to page tells it, and what it may cost by hand. */
export type Change = {
  name: string
  page: string
  most: { lines: number; files: number }
  /** what `npm run make` writes first */
  make?: readonly [kind: 'letter' | 'instrument' | 'module', name: string]
  /** the migration that the page has written, with the tables of the module that was made */
  migration?: string
  edits?: readonly Edit[]
  /** programs that the page has run by hand, after `npm run generate` */
  run?: readonly string[]
  words?: readonly Word[]
  /** words of choices: written, and not counted */
  choices?: readonly Word[]
  /** suites that must be green with it */
  suites: readonly string[]
}

const NOTE = 'src/modules/sessions'
const AT_ITS_PLACE = { file: `${NOTE}/screens/note-form.tsx`, after: '      </FieldPrompts>' }

export const CHANGES: readonly Change[] = [
  {
    name: 'a text field',
    page: 'docs/how-to/add-a-field.md',
    most: { lines: 4, files: 3 },
    edits: [
      {
        file: `${NOTE}/forms/note.ts`,
        after: '    discussed: text(),',
        put: '    place: line({ max: 120, optional: true }),',
      },
      { ...AT_ITS_PLACE, put: '      <Field of={f.place} />' },
    ],
    words: [{ files: `${NOTE}/words/`, key: 'forms.note.place', id: 'Tempat', en: 'Place' }],
    suites: [NOTE],
  },
  {
    name: 'a coded field',
    page: 'docs/how-to/add-a-field.md',
    most: { lines: 6, files: 3 },
    edits: [
      {
        file: `${NOTE}/forms/note.ts`,
        after: '    discussed: text(),',
        put: "    setting: choice(['room', 'garden'], { optional: true }),",
      },
      { ...AT_ITS_PLACE, put: '      <Field of={f.setting} />' },
    ],
    words: [{ files: `${NOTE}/words/`, key: 'forms.note.setting', id: 'Suasana', en: 'Setting' }],
    choices: [
      { files: `${NOTE}/words/`, key: 'setting.garden', id: 'Taman', en: 'Garden' },
      { files: `${NOTE}/words/`, key: 'setting.room', id: 'Ruangan', en: 'Room' },
    ],
    suites: [NOTE],
  },
  {
    name: 'a list column',
    page: 'docs/how-to/add-a-list-column.md',
    most: { lines: 3, files: 2 },
    edits: [
      {
        file: 'src/modules/cases/lists/cases.ts',
        after: "    lastContactOn: { kind: 'day', sort: 'down' },",
        put: "    admittedOn: { kind: 'day' },",
      },
    ],
    words: [{ files: 'src/modules/cases/words/', key: 'list.admittedOn', id: 'Masuk', en: 'Arrived' }],
    suites: ['src/modules/cases/tests/list.test.ts'],
  },
  {
    name: 'a gate',
    page: 'docs/how-to/add-a-stage-gate.md',
    most: { lines: 9, files: 4 },
    edits: [
      {
        file: 'src/modules/cases/stages.ts',
        after: '      review_held: { decision: true },',
        put: '      rules_explained: {},',
      },
      {
        file: 'src/modules/admission/events.ts',
        after: '  receipt_minute_written: {',
        put: "  receipt_minute_written: { by, details: { version: 'count' }, meets: ['rules_explained'], proof: { row: 'receipt_minutes.minute_id' } },",
        instead: true,
      },
      {
        file: 'src/modules/cases/screens/gate-links.ts',
        after: '  review_held:',
        put: "  rules_explained: '/penerima-manfaat/{case}/keluarga',",
      },
    ],
    words: [
      {
        files: 'src/modules/cases/words/rules.',
        key: 'gate.rules_explained',
        id: 'Tata tertib sudah dijelaskan',
        en: 'The house rules were explained',
      },
    ],
    suites: ['src/modules/cases/tests/stages.property.test.ts'],
  },
  {
    name: 'a paper',
    page: 'docs/how-to/add-a-letter.md',
    most: { lines: 0, files: 0 },
    make: ['letter', 'surat-uji'],
    suites: ['src/modules/letters/papers'],
  },
  {
    name: 'an instrument',
    page: 'docs/how-to/add-an-instrument.md',
    most: { lines: 0, files: 0 },
    make: ['instrument', 'skala-uji'],
    run: ['src/modules/instruments/tests/freeze.ts'],
    suites: ['instruments', 'frozen', 'score', 'rounds'].map((name) => `src/modules/instruments/tests/${name}.test.ts`),
  },
  {
    name: 'a task',
    page: 'docs/how-to/add-a-task.md',
    most: { lines: 5, files: 3 },
    edits: [
      {
        file: 'src/modules/aftercare/tasks.ts',
        after: 'export const tasks = tasksOf({',
        put: '  look_in_again: { ...contact, within: 2, ticked: true },',
      },
      {
        file: 'src/modules/aftercare/commands/contact.ts',
        after: '  if (input.needsAttention) await addTask',
        put: '  if (input.needsAttention) await addTask(ctx, tasks.look_in_again, { caseId: c.caseId })',
      },
    ],
    words: [
      {
        files: 'src/modules/aftercare/words/tasks.',
        key: 'look_in_again',
        id: 'Tengok beliau lagi',
        en: 'Look in on her again',
      },
    ],
    suites: ['src/app/tests/tasks.test.ts', 'src/modules/aftercare/tests/api.test.ts'],
  },
  {
    name: 'a permission',
    page: 'docs/how-to/add-a-permission.md',
    most: { lines: 2, files: 1 },
    edits: [
      {
        file: 'src/modules/stock/policy.ts',
        after: "    'stock.read':",
        put: "    'stock.read': [...HOUSE_STAFF, 'treasurer', 'auditor', 'data_protection_officer'],",
        instead: true,
      },
      {
        file: 'src/modules/stock/policy.ts',
        after: '      select:',
        put: "      select: all(inMyCentre, role(...HOUSE_STAFF, 'treasurer', 'auditor', 'data_protection_officer', 'system')),",
        instead: true,
      },
    ],
    suites: ['tests/permissions/agreement.test.ts', 'src/modules/stock'],
  },
  {
    name: 'a module',
    page: 'docs/how-to/add-a-module.md',
    most: { lines: 0, files: 0 },
    make: ['module', 'gangways'],
    migration: 'gangways-tables',
    suites: ['src/modules/gangways'],
  },
]
