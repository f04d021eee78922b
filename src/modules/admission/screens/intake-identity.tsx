import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { nowYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { readDate } from '../../../design/date-boxes.ts'
import { Actions } from '../../../design/section.tsx'
import type { AddressForm } from '../../../kernel/address-form.ts'
import { api, type CasePage } from './api.ts'
import { ConsentCard } from './consent-card.tsx'
import { digitsOf, filledFrom, type IntakeDraft, identityInput } from './intake-draft.ts'
import { IntakeFields } from './intake-fields.tsx'
import type { IdentityParts, StepProps } from './intake-parts.ts'
import { t } from './words.ts'

/** Step 3: eight fields, and beside them the files that may be hers. What is missing becomes a task, never a barrier. */
export function IntakeIdentity({ draft, page, identity, go, parts }: StepProps & { parts: IdentityParts }) {
  const { body, set } = draft
  const rename = useCommand(api.cases.rename, { changes: [api.cases.page] })
  const save = useCommand(api.clients.saveIdentity, {
    changes: [api.clients.identity, api.admission.intake],
    onDone: async () => {
      const name = nameToGive(body, page)
      if (name && (await rename.run({ caseId: page.caseId, version: page.version, ...name })) === undefined) return
      set({ nik: '', phone: '' })
      go(4)
    },
  })
  const send = (version: number) =>
    void save.run({ caseId: page.caseId, version, identity: identityInput(body, identity.identity) })
  const nik = digitsOf(body.nik)
  const shortNik = nik !== '' && nik.length !== 16 ? t('nik.short', { n: nik.length }) : undefined
  const asksReason = save.refusal?.code === 'nik_reason_needed' || body.nikNote !== ''
  return (
    <>
      <div className="cols intake">
        <div className="stack stack-5">
          <ConsentCard caseId={page.caseId} call={body.honorific} onChange={() => go(2)} />
          <form
            id="data-pokok"
            className="intake__form"
            onSubmit={(event) => {
              event.preventDefault()
              send(identity.version)
            }}
          >
            <IntakeFields
              draft={draft}
              stored={identity.identity}
              caseId={page.caseId}
              isProtected={page.isProtected}
              nikWarning={shortNik}
              asksReason={asksReason}
              issue={save.issue}
            />
          </form>
          {save.clash?.theirs ? (
            <parts.Clash
              clash={{ ...save.clash, theirs: save.clash.theirs }}
              onYours={send}
              onTheirs={() => save.reset()}
            />
          ) : (
            <CommandRefusal
              of={save}
              fields={{
                'identity.fullName': { id: 'nama', label: t('field.full_name') },
                'identity.motherName': { id: 'nama-ibu', label: t('field.mother') },
              }}
            />
          )}
          <CommandRefusal of={rename} />
        </div>
        <parts.Duplicates typed={body} caseId={page.caseId} onSame={(known) => set((d) => filledFrom(d, known))} />
      </div>
      <Actions className="form-do">
        <p className="grow small quiet">
          {readDate(body.birth).kind === 'empty' ? t('identity.no_birth') : (shortNik ?? t('intake.note'))}
        </p>
        <Button kind="primary" type="submit" form="data-pokok" busy={save.busy || rename.busy}>
          {t('identity.save_next')}
        </Button>
      </Actions>
    </>
  )
}

/** The call name when it was changed here; the code of a protected woman is never written as her name. */
function nameToGive(
  body: IntakeDraft,
  page: CasePage,
): { honorific: AddressForm; callName: string; birthYear: number | null } | null {
  const callName = body.callName.trim()
  const born = readDate(body.birth)
  const birthYear =
    born.kind === 'date' ? Number(born.iso.slice(0, 4)) : born.kind === 'age' ? nowYear() - born.years : page.birthYear
  if (callName === '' || (callName === page.label && body.honorific === page.honorific && birthYear === page.birthYear))
    return null
  return { honorific: body.honorific, callName, birthYear }
}
