import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type NoContact, type SafeContact } from './api.ts'
import { ContactDialog } from './contact-dialog.tsx'
import { NoContactDialog } from './no-contact-dialog.tsx'
import { t } from './words.ts'

type Open = { kind: 'safe'; of: SafeContact | null } | { kind: 'never'; of: NoContact | null } | null

/** Whom the house may call, and who must never know that she is here. Open to the head and her worker alone. */
export function Contacts({ caseId }: { caseId: string }) {
  const read = useRead(api.contacts.list, { caseId })
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  return (
    <ReadView read={read}>
      {({ safe, never }) => (
        <>
          <Section title={t('contact.title')} count={safe.length}>
            <div className="stack">
              {safe.length === 0 && <Banner kind="attention">{t('contact.none')}</Banner>}
              {safe.length > 0 && (
                <ul className="card lines">
                  {safe.map((c) => (
                    <li key={c.contactId} className="card__body">
                      <Person name={c.name} relation={c.relation} onEdit={() => setOpen({ kind: 'safe', of: c })} />
                      <Facts
                        of={[
                          t.code('channel', c.channel),
                          c.number,
                          c.times,
                          c.isReachable ? t('forms.contact.isReachable') : t('contact.not_reachable'),
                        ]}
                      />
                      {c.codeWord && <p className="small">{t('contact.code_is', { word: c.codeWord })}</p>}
                      <p className="small">
                        {c.maySay ? t('contact.say', { text: c.maySay }) : t('contact.say_nothing')}
                      </p>
                      {c.whoMayAnswer && <p className="small quiet">{t('contact.answer', { text: c.whoMayAnswer })}</p>}
                    </li>
                  ))}
                </ul>
              )}
              <Button icon="plus" onClick={() => setOpen({ kind: 'safe', of: null })}>
                {t('contact.add')}
              </Button>
            </div>
          </Section>
          <Section title={t('never.title')} count={never.length}>
            <div className="stack">
              <p className="small quiet">{t('never.why')}</p>
              {never.length > 0 && (
                <ul className="card lines">
                  {never.map((n) => (
                    <li key={n.noContactId} className="card__body">
                      <Person
                        name={n.alias ? `${n.name} (${n.alias})` : n.name}
                        relation={n.relation}
                        onEdit={() => setOpen({ kind: 'never', of: n })}
                      />
                      <Facts
                        of={[
                          n.phones.join(', '),
                          n.plates.join(', '),
                          n.workplace,
                          n.courtOrder && t('never.order_is', { number: n.courtOrder.number }),
                        ]}
                      />
                      {n.whatToDo && <p className="small">{n.whatToDo}</p>}
                    </li>
                  ))}
                </ul>
              )}
              <Button icon="plus" onClick={() => setOpen({ kind: 'never', of: null })}>
                {t('never.add')}
              </Button>
            </div>
          </Section>
          {open?.kind === 'safe' && <ContactDialog caseId={caseId} of={open.of} onClose={close} />}
          {open?.kind === 'never' && <NoContactDialog caseId={caseId} of={open.of} onClose={close} />}
        </>
      )}
    </ReadView>
  )
}

function Person({ name, relation, onEdit }: { name: string; relation: string; onEdit: () => void }) {
  return (
    <div className="row row--between">
      <p>
        <b>{name}</b> <span className="quiet">{relation}</span>
      </p>
      <Button small onClick={onEdit}>
        {t('edit')}
        <span className="sr"> {name}</span>
      </Button>
    </div>
  )
}
