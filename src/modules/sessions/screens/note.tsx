import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { api } from './api.ts'
import { ChoosePerson } from './choose-person.tsx'
import { draftOf, newDraft } from './note-draft.ts'
import { NoteForm } from './note-form.tsx'

/** Catat: choose whom, then write. The person, a kind and a version to be corrected may stand in the address. */
export function NotePage() {
  const [caseId] = useSearchParam('orang')
  const [kind] = useSearchParam('jenis')
  const [correctsId] = useSearchParam('koreksi')
  if (caseId === null) return <ChoosePerson kind={kind} />
  if (correctsId !== null) return <Correction key={correctsId} caseId={caseId} noteId={correctsId} />
  return <Fresh key={caseId} caseId={caseId} kind={kind} />
}

function Fresh({ caseId, kind }: { caseId: string; kind: string | null }) {
  const read = useRead(api.cases.page, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(head) => <NoteForm head={head} draftKey={`catat/${caseId}`} first={newDraft(kind, head.presence)} />}
    </ReadView>
  )
}

function Correction({ caseId, noteId }: { caseId: string; noteId: string }) {
  const head = useRead(api.cases.page, { caseId })
  const note = useRead(api.sessions.read, { noteId })
  return (
    <ReadView read={head} lines={8}>
      {(page) => (
        <ReadView read={note} lines={8}>
          {({ versions }) => {
            const current = versions[0]
            return current ? (
              <NoteForm head={page} draftKey={`catat/${caseId}/koreksi/${noteId}`} first={draftOf(current)} />
            ) : null
          }}
        </ReadView>
      )}
    </ReadView>
  )
}
