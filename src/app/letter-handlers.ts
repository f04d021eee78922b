import type { Handlers } from '../kernel/contract.ts'
import { draft, dropDraft, saveDraft } from '../modules/letters/commands/draft.ts'
import { issue } from '../modules/letters/commands/issue.ts'
import { cancel, markPrinted, markSent, markSigned } from '../modules/letters/commands/progress.ts'
import { attachScan } from '../modules/letters/commands/scan.ts'
import { saveSettings, settings } from '../modules/letters/commands/settings.ts'
import { uploadTemplate, useTemplate } from '../modules/letters/commands/templates.ts'
import type { letters } from '../modules/letters/contract.ts'
import type { Sources } from '../modules/letters/papers/sources.ts'
import { download, downloadOpen, letter } from '../modules/letters/queries/letter.ts'
import { list, ofCase } from '../modules/letters/queries/list.ts'
import { papers, prepare } from '../modules/letters/queries/prepare.ts'
import { template, templates, testTemplate, word } from '../modules/letters/queries/word.ts'
import type { Ctx } from '../platform/http/context.ts'
import { PAPER_SOURCES } from './paper-sources.ts'

/** The endpoints of letters with what they ask of other modules; tests give sources of their own. */
export const letterHandlers = (s: Sources = PAPER_SOURCES): Handlers<typeof letters, Ctx> => ({
  papers: papers(s),
  prepare: prepare(s),
  list,
  ofCase,
  letter,
  draft,
  download,
  downloadOpen,
  word,
  saveDraft: saveDraft(s),
  dropDraft,
  issue: issue(s),
  markPrinted,
  markSigned: markSigned(s),
  attachScan: attachScan(s),
  markSent: markSent(s),
  cancel: cancel(s),
  templates,
  template,
  testTemplate,
  uploadTemplate,
  useTemplate,
  settings,
  saveSettings,
})
