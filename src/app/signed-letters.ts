import { pageOf } from '../modules/letters/commands/issue.ts'
import type { ScanWords } from '../modules/letters/commands/scan.ts'
import { changeLetter, getLetter, makerOf, numberOf, ownerOf } from '../modules/letters/letter-row.ts'
import { TITLES } from '../modules/letters/papers/codes.ts'
import { glassField } from '../modules/letters/papers/on-glass.ts'
import { nameFor, openLetterFile } from '../modules/letters/queries/letter.ts'
import { filesOf, openWords, putFile } from '../modules/letters/store.ts'
import { tasks as letterTasks } from '../modules/letters/tasks.ts'
import type { Glass, Page, Ports } from '../modules/signatures/ports.ts'
import { addTask } from '../modules/tasks/facts.ts'

/** What the signatures ask of the book of letters. */
export const SIGNED_LETTERS: Ports = {
  letter: async (ctx, letterId) => {
    const row = await getLetter(ctx, letterId)
    const { isProtected } = await ownerOf(ctx, row)
    const { paper, subject, state, sha256, issuedAt, caseId, isNeutral } = row
    return {
      ...{ letterId, paper, subject, state, sha256, issuedAt, caseId, isNeutral, isProtected },
      title: TITLES.id[`paper.${paper}`],
      number: await numberOf(ctx, letterId),
      signs: glassField(paper),
    }
  },
  issuedPage: async (ctx, letterId) => {
    const owner = await ownerOf(ctx, await getLetter(ctx, letterId))
    const [file] = await filesOf(ctx, owner, 'issued')
    return file ? ((await openWords<{ data: Page }>(ctx, owner, file))?.data ?? null) : null
  },
  issuedBytes: async (ctx, letterId) => {
    const row = await getLetter(ctx, letterId)
    return (await openLetterFile(ctx, row, await ownerOf(ctx, row), 'issued')).bytes
  },
  print: async (ctx, paper, page, at) => (await pageOf(ctx, paper, page, false, Temporal.Instant.from(at))).pdf,
  glassOf: async (ctx, letterId) => {
    const owner = await ownerOf(ctx, await getLetter(ctx, letterId))
    const [file] = await filesOf(ctx, owner, 'glass')
    const words = file && (await openWords<Glass>(ctx, owner, file))
    return file && words ? { words, at: file.madeAt, by: file.madeBy } : null
  },
  keepGlass: async (ctx, letterId, words, file) =>
    putFile(ctx, await ownerOf(ctx, await getLetter(ctx, letterId)), { kind: 'glass', body: words, file }),
  certifiedOf: async (ctx, letterId) => {
    const owner = await ownerOf(ctx, await getLetter(ctx, letterId))
    const found = []
    for (const file of await filesOf(ctx, owner, 'certified')) {
      const words = await openWords<ScanWords>(ctx, owner, file)
      if (words) found.push({ fileId: file.fileId, at: file.madeAt, by: file.madeBy, sha256: words.sha256 })
    }
    return found
  },
  certifiedFile: async (ctx, letterId, fileId) => {
    const row = await getLetter(ctx, letterId)
    const { bytes, hash } = await openLetterFile(ctx, row, await ownerOf(ctx, row), 'certified', fileId)
    return { ...(await nameFor(ctx, row, 'pdf')), bytes, sha256: hash }
  },
  askAgain: async (ctx, letterId) => {
    const row = await getLetter(ctx, letterId)
    if (row.state !== 'printed' || row.isNeutral || !makerOf(row).headSigns) return
    const about = { id: letterId, params: { paper: row.paper }, ...(row.caseId && { caseId: row.caseId }) }
    await changeLetter(ctx, row, { taskId: await addTask(ctx, letterTasks.approve_letter, about) })
  },
  glassFile: async (ctx, letterId) => {
    const row = await getLetter(ctx, letterId)
    const { bytes, hash } = await openLetterFile(ctx, row, await ownerOf(ctx, row), 'glass')
    return { ...(await nameFor(ctx, row, 'pdf')), bytes, sha256: hash }
  },
}
