import { foundAgain, setDraftKeeper } from '../../../../app/web/client/draft-desk.ts'
import { isRefused } from '../../../../app/web/client/refused.ts'
import { api as shell } from '../../../../app/web/client/shell-api.ts'
import { boundToDraft } from '../../boxes.ts'
import { api } from '../api.ts'
import { sealBox } from './seal-box.ts'
import { allDrafts, putDraft, removeDraft } from './store.ts'

type Writer = { owner: string; publicKey: string }

/** What this page sealed itself: its text is in hand here, and goes to the server from there. */
const mine = new Set<string>()

/** One box a draft: of which page it is stands inside, outside a hash. */
async function idOf(owner: string, key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${owner} ${key}`)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** While the server is away, what is typed is sealed here as it would be saved there; whoever sits here is asked each time. */
export function keepDrafts(sitting: () => Writer | null): void {
  setDraftKeeper({
    keep: async (key, body) => {
      const writer = sitting()
      if (!writer) return false
      const id = await idOf(writer.owner, key)
      const box = await sealBox(writer.publicKey, JSON.stringify({ key, body }), boundToDraft(writer.owner, id))
      await putDraft({ id, owner: writer.owner, box })
      mine.add(id)
      return true
    },
    forget: async (key) => {
      const writer = sitting()
      if (!writer || mine.size === 0) return
      const id = await idOf(writer.owner, key)
      if (mine.delete(id)) await removeDraft(id)
    },
  })
}

/**
 * What another page sealed before it was closed: opened by her session and saved as from a page that is gone, so that it writes
 * over nothing newer. A box that does not open any more is of no use to anybody.
 */
export async function sendDrafts(owner: string): Promise<void> {
  const waiting = (await allDrafts()).filter((draft) => draft.owner === owner && !mine.has(draft.id))
  for (const { id, box } of waiting) {
    const opened = await api.outbox.openDraft({ draftId: id, box }, { background: true }).catch((error: unknown) => {
      if (isRefused(error, 'box_closed')) return null
      throw error
    })
    if (opened) {
      await shell.drafts.save({ ...opened, version: null, leaving: true }, { background: true })
      await foundAgain(opened.key)
    }
    await removeDraft(id)
  }
}
