import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useRouteParam } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { lookForm } from '../forms/inspections.ts'
import { api, CHANGES, type PlaceNow, placeName } from './api.ts'
import { Late } from './late.tsx'
import { t } from './words.ts'
import './inspections.css'

/** One room: everything is in order until a thing is pressed. */
export function LookIntoRoom() {
  const key = useRouteParam('place')
  const read = useRead(api.inspections.place, { place: key })
  return (
    <ReadView read={read} lines={8}>
      {(now) => (
        <>
          <PageHead title={placeName(now)} note={t('rule.belongings')} />
          {now.items.length === 0 ? (
            <EmptyState
              title={t('items.empty')}
              next={<LinkButton href="/periksa-kamar">{t('rooms.title')}</LinkButton>}
            >
              {t('items.empty_why')}
            </EmptyState>
          ) : (
            <div className="stack">
              <Waits of={now} />
              <Look place={key} now={now} />
            </div>
          )}
        </>
      )}
    </ReadView>
  )
}

function Look({ place, now }: { place: string; now: PlaceNow }) {
  const form = useForm(lookForm, t, `periksa/${place}/${now.version}`, emptyDraft(lookForm, { today: '' }))
  const me = useMe().account.id
  const command = useCommand(api.inspections.look, {
    changes: CHANGES,
    onDone: async () => {
      await form.discard()
      toast(t('look.saved'))
      navigate('/periksa-kamar')
    },
  })
  const f = form.fields(command)
  const found = form.body.findings
  const at = (itemId: string) => found.findIndex((one) => one.itemId === itemId)
  const menders = now.menders.map((m) => ({ value: m.personId, label: m.callName }))
  return (
    <form
      className="stack stack-3"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ ...form.input(), place, version: now.version })
      }}
    >
      <Card>
        <ul className="looked">
          {now.items.map(({ itemId, name }) => {
            const n = at(itemId)
            const row = f.findings.rows[n]
            return (
              <li key={itemId}>
                <button
                  type="button"
                  className={row ? 'looked__item is-found' : 'looked__item'}
                  onClick={() => (row ? f.findings.removeAt(n) : f.findings.add({ itemId, menderId: me }))}
                >
                  <b>{name}</b>
                  <span>
                    <Icon name={row ? 'tools' : 'check'} /> {t(row ? 'look.found' : 'look.fine')}
                  </span>
                </button>
                {row && (
                  <div className="looked__more stack stack-2">
                    <Field of={row.what} />
                    <Field of={row.menderId} options={menders} as={menders.length > 5 ? 'list' : 'pills'} />
                    <Field of={row.by} as="pills" />
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      </Card>
      <CommandRefusal of={command} />
      <div className="looked__end">
        <Button kind="primary" type="submit" busy={command.busy}>
          {found.length === 0 ? t('look.save_fine') : t('look.save', { count: found.length })}
        </Button>
      </div>
    </form>
  )
}

/** What was found earlier and is not mended yet: whoever looks says whether it is. */
function Waits({ of }: { of: PlaceNow }) {
  if (of.waits.length === 0) return null
  return (
    <Section title={t('waits.title')} count={of.waits.length}>
      <Card>
        <ul className="lines">
          {of.waits.map((w) => (
            <li key={w.findingId} className="card__body">
              <Link href={`/periksa-kamar/lembar/${w.inspectionId}`}>{w.item}</Link>{' '}
              <span className="quiet">{t('waits.line', { who: w.mender, day: shortDay(w.dueOn) })}</span>{' '}
              <Late of={w} />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
