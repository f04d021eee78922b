import { CommandRefusal } from '../../../src/app/web/client/command-refusal.tsx'
import { createClient } from '../../../src/app/web/client/create-client.ts'
import { navigate } from '../../../src/app/web/client/route.ts'
import { useCommand } from '../../../src/app/web/client/use-command.ts'
import { useDraft } from '../../../src/app/web/client/use-draft.ts'
import { Button } from '../../../src/design/button.tsx'
import { PageHead } from '../../../src/design/page-head.tsx'
import { Actions } from '../../../src/design/section.tsx'
import { TextArea } from '../../../src/design/text-area.tsx'
import { VersionClash } from '../../../src/design/version-clash.tsx'
import type { NoteContract } from './note-contract.ts'

const api = createClient<NoteContract>()

/** A screen as a module writes it: a draft, a command, its refusals and a clash of versions. */
export function NoteScreen() {
  const draft = useDraft('session-note/c-7', { text: '' })
  const save = useCommand(api.notes.write, {
    clashShown: true,
    onDone: async () => {
      await draft.discard()
      navigate('/beranda')
    },
  })
  const theirs = save.clash?.theirs as { text: string } | undefined // what the fake server sends
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save.run({ text: draft.body.text })
      }}
    >
      <PageHead title="Catat sesi" note={draft.restoredAt ? `Lanjutkan tulisan ${draft.restoredAt}` : undefined} />
      <CommandRefusal of={save} fields={{ text: 'text' }} />
      {save.clash && (
        <VersionClash
          who="Sari"
          at="09.12"
          parts={[{ key: 'text', label: 'Isi', yours: save.clash.yours.text, theirs: theirs?.text ?? '' }]}
          onPick={() => save.reset()}
        />
      )}
      <TextArea
        id="text"
        label="Apa yang dibahas"
        value={draft.body.text}
        onChange={(text) => draft.set({ text })}
        error={save.issue('text')}
        save={draft.save}
      />
      <Actions>
        <Button kind="primary" type="submit" busy={save.busy} busyWord="Menyimpan…" keys="Ctrl Enter">
          Simpan catatan
        </Button>
      </Actions>
    </form>
  )
}
