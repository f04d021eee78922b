import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { isShut } from '../../cases/stages.ts'
import { DOCUMENT_STATES, DOCUMENTS } from '../rules.ts'
import { api, type CasePage } from './api.ts'
import { t } from './words.ts'

type State = (typeof DOCUMENT_STATES)[number]

/** Which papers she has and lacks. Help with what is lacking becomes a task for fourteen days. */
export function Documents({ page }: { page: CasePage }) {
  const read = useRead(api.admission.documents, { caseId: page.caseId })
  const mayWrite = useMay('admission.register') && page.maySeeIdentity && page.mayWork && !isShut(page)
  const [changed, setChanged] = useState<Partial<Record<(typeof DOCUMENTS)[number], State>>>({})
  const save = useCommand(api.admission.listDocuments, {
    changes: [api.admission.documents, api.cases.page],
    onDone: ({ lacking }) => {
      setChanged({})
      toast(lacking > 0 ? t('papers.saved_lacking', { count: lacking }) : t('papers.saved'))
    },
  })
  const entries = DOCUMENTS.flatMap((document) => (changed[document] ? [{ document, state: changed[document] }] : []))
  return (
    <Section title={t('papers.title')}>
      <ReadView read={read}>
        {({ documents }) => (
          <div className="stack">
            <ul className="card lines">
              {DOCUMENTS.map((document) => {
                const state =
                  changed[document] ??
                  DOCUMENT_STATES.find((s) => s === documents.find((d) => d.document === document)?.state)
                const name = t(`document.${document}`)
                return (
                  <li key={document} className="paper">
                    <span>{name}</span>
                    {mayWrite ? (
                      <Select
                        small
                        hideLabel
                        label={name}
                        value={state ?? ''}
                        placeholder={t('papers.unknown')}
                        onChange={(s) => setChanged({ ...changed, [document]: s })}
                        options={DOCUMENT_STATES.map((s) => ({ value: s, label: t(`paper.${s}`) }))}
                      />
                    ) : (
                      <span className="quiet">{state ? t(`paper.${state}`) : t('papers.unknown')}</span>
                    )}
                  </li>
                )
              })}
            </ul>
            <CommandRefusal of={save} />
            {entries.length > 0 && (
              <Button
                kind="primary"
                busy={save.busy}
                onClick={() => void save.run({ caseId: page.caseId, documents: entries })}
              >
                {t('papers.save', { count: entries.length })}
              </Button>
            )}
          </div>
        )}
      </ReadView>
    </Section>
  )
}
