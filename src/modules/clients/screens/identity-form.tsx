import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { TabPanels } from '../../../design/tabs.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type IdentityRead } from './api.ts'
import { IdentityClash } from './identity-clash.tsx'
import { type IdentityDraft, identityDraft, identityOf, PARTS, type Part } from './identity-draft.ts'
import { IdentityField } from './identity-field.tsx'
import { t } from './words.ts'

const TABS = Object.keys(PARTS) as Part[] // keys of the table of parts

/** The rest of the registration (F11) in three parts. Any of it may stay empty; a number that is not typed stays as it is. */
export function IdentityForm({ caseId, read, onClose }: { caseId: string; read: IdentityRead; onClose: () => void }) {
  const draft = useDraft<IdentityDraft>(`identitas/${caseId}`, identityDraft(read))
  const [part, setPart] = useState<Part>('name')
  const save = useCommand(api.clients.saveIdentity, {
    clashShown: true,
    onDone: async ({ missing }) => {
      await draft.discard()
      toast(missing.length > 0 ? t('form.saved_missing', { count: missing.length }) : t('form.saved'))
      onClose()
    },
  })
  const send = (version: number) => void save.run({ caseId, version, identity: identityOf(draft.body) })
  const fields = Object.fromEntries(PARTS[part].map((name) => [`identity.${name}`, `id-${name}`]))
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('form.title')}
      actions={
        <>
          {draft.save && <SaveState {...draft.save} />}
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={() => send(read.version)}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {save.clash?.theirs ? (
          <IdentityClash
            clash={{ ...save.clash, theirs: save.clash.theirs }}
            onYours={send}
            onTheirs={() => void draft.discard().then(onClose)}
          />
        ) : (
          <CommandRefusal of={save} fields={fields} />
        )}
        <TabPanels
          label={t('form.parts')}
          tabs={TABS.map((value) => ({ value, label: t(`form.part_${value}`) }))}
          value={part}
          onChange={setPart}
        >
          <div className="intake__form">
            {PARTS[part].map((name) => (
              <IdentityField
                key={name}
                name={name}
                draft={draft}
                caseId={caseId}
                stored={read.identity}
                error={save.issue(`identity.${name}`)}
              />
            ))}
          </div>
        </TabPanels>
      </div>
    </Dialog>
  )
}
