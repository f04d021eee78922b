import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, type Outing } from './api.ts'
import { ContactDialog, CostDialog } from './dialogs.tsx'
import { t } from './words.ts'

/** Beside the works: who agreed to what, what it costs, whom it brought. */
export function Beside({ outing: o }: { outing: Outing }) {
  const [open, setOpen] = useState<'costs' | 'contact' | null>(null)
  const follow = useCommand(api.exhibitions.followContact, { onDone: () => toast(t('contact.followed_done')) })
  const onClose = () => setOpen(null)
  return (
    <div className="cols cols--even">
      <div className="stack">
        <Section title={t('consents.title')}>
          <Card body>
            {o.consents ? (
              <div className="stack stack-2">
                {o.consents.stillOut.length > 0 && (
                  <Banner kind="attention">{t('consents.still_out', { works: o.consents.stillOut.join(', ') })}</Banner>
                )}
                <p>{t('consents.works', { n: o.consents.works, of: o.consents.makers })}</p>
                <p>
                  {o.consents.face === 0
                    ? t('consents.face_none')
                    : t('consents.face', { n: o.consents.face, of: o.consents.makers })}
                </p>
                <p>
                  {o.consents.named.length === 0
                    ? t('consents.name_none')
                    : t('consents.name', { names: o.consents.named.join(', ') })}
                </p>
              </div>
            ) : (
              <p>{t('consents.ask')}</p>
            )}
            <p className="small quiet">{t('consents.note')}</p>
          </Card>
        </Section>
        <Section title={t('costs.title')}>
          <Card body>
            <div className="row row--wrap row--between">
              <b>{formatRupiah(o.costsRupiah)}</b>
              {o.mayCarry && (
                <Button small onClick={() => setOpen('costs')}>
                  {t('costs.open')}
                </Button>
              )}
            </div>
            <p className="small quiet">{t('costs.note')}</p>
          </Card>
        </Section>
      </div>
      <Section title={t('contacts.title')} count={o.contacts.length}>
        <div className="stack stack-3">
          {o.mayCarry && (
            <div>
              <Button small icon="plus" onClick={() => setOpen('contact')}>
                {t('contact.add')}
              </Button>
            </div>
          )}
          <CommandRefusal of={follow} />
          {o.contacts.length === 0 ? (
            <p className="small quiet">{t('contacts.none')}</p>
          ) : (
            <ul className="card lines">
              {o.contacts.map((c) => (
                <li key={c.contactId} className="card__body stack stack-2">
                  <b>{c.who ?? t('contacts.sealed')}</b>
                  {c.wants && <p>{c.wants}</p>}
                  <Facts of={[t(`contact.${c.kind}`), c.reach, c.by]} />
                  {c.isFollowed ? (
                    <StatusText kind="full">{t('contact.followed')}</StatusText>
                  ) : (
                    o.mayCarry && (
                      <div>
                        <Button small busy={follow.busy} onClick={() => void follow.run({ contactId: c.contactId })}>
                          {t('contact.follow')} <span className="sr">{c.who ?? ''}</span>
                        </Button>
                      </div>
                    )
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </Section>
      {open === 'costs' && <CostDialog outing={o} onClose={onClose} />}
      {open === 'contact' && <ContactDialog outing={o} onClose={onClose} />}
    </div>
  )
}
