import { BookDialog, BookPage, Told } from '../../../app/web/client/book-page.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { interestForm } from '../forms/pages.ts'
import { placementForm } from '../forms/placement.ts'
import { api, type Book, WRITTEN } from './api.ts'
import { Part } from './part.tsx'
import { PlacementDialog } from './placement-dialog.tsx'
import { t } from './words.ts'

/** Minat dan penempatan: what she likes and does well, and where she learns because of it (F18). */
export function Interest(of: CasePart) {
  const { caseId } = of.page
  return (
    <Part of={of} part="interest">
      {(book, open, setOpen) => (
        <div className="cols cols--even">
          <BookPage
            t={t}
            title={t('interest.title')}
            page={book.interest}
            none={t('interest.none')}
            why={t('interest.why')}
            write={t('interest.write')}
            onWrite={book.mayWrite ? () => setOpen('interest') : undefined}
          >
            <Card body>
              {book.interest?.value.likes && <Quote>{book.interest.value.likes}</Quote>}
              <Told t={t} of={interestForm} value={book.interest?.value ?? {}} but={['likes']} />
            </Card>
          </BookPage>
          <Placements book={book} onPlace={book.mayPlace ? () => setOpen('place') : undefined} />
          {open === 'interest' && (
            <BookDialog
              of={interestForm}
              now={book.interest}
              changes={WRITTEN}
              call={api.livelihood.saveInterest}
              title={t('interest.title')}
              onClose={() => setOpen(null)}
              {...{ t, caseId }}
            >
              {(f) => <Fields of={f} />}
            </BookDialog>
          )}
          {open === 'place' && <PlacementDialog {...{ caseId, book }} onClose={() => setOpen(null)} />}
        </div>
      )}
    </Part>
  )
}

function Placements({ book, onPlace }: { book: Book; onPlace: (() => void) | undefined }) {
  const tracks = useTracks()
  const [now, ...before] = book.placements
  const place = onPlace && (
    <Button kind={now ? undefined : 'primary'} small={now !== undefined} onClick={onPlace}>
      {t(now ? 'place.again' : 'place.do')}
    </Button>
  )
  if (!now)
    return (
      <Section title={t('place.title')}>
        <Card body>
          <EmptyState title={t('place.none')} next={place ?? t('who_writes')}>
            {t('place.why')}
          </EmptyState>
        </Card>
      </Section>
    )
  return (
    <Section title={t('place.title')} count={t('written', { day: shortDayYear(now.on), by: now.by })}>
      <div className="stack">
        <Card body>
          <p className="strong">{tracks.nameOf(now.track)}</p>
          <p className="small">
            {now.secondTrack ? t('place.second', { track: tracks.spoken(now.secondTrack) }) : t('place.no_second')}
          </p>
          <Told t={t} of={placementForm} value={now.said ?? {}} but={['track', 'secondTrack']} />
        </Card>
        {place && <div>{place}</div>}
        {before.length > 0 && (
          <ul className="lines">
            {before.map((p) => (
              <li key={p.placementId}>
                {tracks.nameOf(p.track)}
                <Facts of={[t('place.before'), shortDayYear(p.on), p.by]} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
