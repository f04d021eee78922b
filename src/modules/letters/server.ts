import type { ServerPart } from '../../platform/http/server-part.ts'
import { attachCertified } from './commands/certified.ts'
import { draft, dropDraft, saveDraft } from './commands/draft.ts'
import { issue } from './commands/issue.ts'
import { cancel, markPrinted, markSent, markSigned } from './commands/progress.ts'
import { attachScan } from './commands/scan.ts'
import { saveSettings, settings } from './commands/settings.ts'
import type { letters } from './contract.ts'
import type { Ports } from './ports.ts'
import { download, downloadOpen, letter } from './queries/letter.ts'
import { find, list, listSheet, ofCase, onTheDesk } from './queries/list.ts'
import { papers, prepare } from './queries/prepare.ts'
import { word } from './queries/word.ts'
import { resealLetters } from './store.ts'
import { tellLetters } from './tell.ts'

export const server: ServerPart<typeof letters, Ports> = {
  handlers: (ports) => ({
    papers: papers(ports),
    prepare: prepare(ports),
    list,
    find,
    listSheet,
    ofCase,
    letter,
    draft,
    download,
    downloadOpen,
    word: word(ports),
    saveDraft: saveDraft(ports),
    dropDraft,
    issue: issue(ports),
    markPrinted,
    markSigned: markSigned(ports),
    attachScan: attachScan(ports),
    attachCertified: attachCertified(ports),
    markSent: markSent(ports),
    cancel: cancel(ports),
    settings,
    saveSettings,
  }),
  waiting: onTheDesk,
  timeline: { letters: tellLetters },
  reseal: [resealLetters],
}
