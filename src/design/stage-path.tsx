import { Icon } from './icon.tsx'
import { t } from './words.ts'

export const STAGES = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Stage = (typeof STAGES)[number]

export const stageWord = (stage: Stage | 9): string => (stage === 9 ? t('stage.aftercare') : t(`stage.${stage}`))

/** "5 dari 8 · Pelaksanaan"; after the eighth stage only "Tindak lanjut". */
export const stageSentence = (stage: Stage | 9): string =>
  stage === 9 ? stageWord(9) : t('stage.of', { n: stage, name: stageWord(stage) })

/** The same bridge, small, for lists. It never stands without its word. */
export function StagePathMini({ current, walked = 8 }: { current: Stage | 9; walked?: Stage | undefined }) {
  return (
    <span className="stages-mini" aria-hidden="true">
      {STAGES.map((n) => (
        <i key={n} className={n < current && n <= walked ? 'on' : n === current ? 'now' : undefined} />
      ))}
    </span>
  )
}

/** One plank per stage: filled = passed, hatched = here, pale = ahead. Pressing a plank opens its gate; none is disabled. */
export function StagePath({
  current,
  open,
  onOpen,
  panelId,
  walked = 8,
  words = {},
  ended,
}: {
  current: Stage | 9
  /** stage whose gate panel is open */
  open: Stage | null
  onOpen: (stage: Stage | null) => void
  /** id of the GatePanel */
  panelId: string
  /** the last stage that was walked, once it is over: an early end has planks that nobody stood on */
  walked?: Stage | undefined
  /** another word under a plank, e.g. { 6: 'Review ke-2' } */
  words?: Partial<Record<Stage, string>> | undefined
  /** what stands instead of the sentence once there is no after-care either */
  ended?: string | undefined
}) {
  const press = (n: Stage) => onOpen(open === n ? null : n)
  const word = (n: Stage) => words[n] ?? stageWord(n)
  const here: Stage = current === 9 ? walked : current
  const isDone = (n: Stage) => n < current && n <= walked
  return (
    <div className="stage-path">
      <ol className="stages" aria-label={t('stage.path')}>
        {STAGES.map((n) => (
          <li key={n}>
            <button
              type="button"
              className={isDone(n) ? 'stage stage--done' : n === current ? 'stage stage--now' : 'stage'}
              aria-expanded={open === n}
              aria-controls={open === n ? panelId : undefined}
              aria-current={n === current ? 'step' : undefined}
              onClick={() => press(n)}
            >
              <span className="stage__plank" />
              <span className="stage__word">
                {isDone(n) && <Icon name="check" />}
                {n} {word(n)}
                {isDone(n) && <span className="sr">, {t('stage.done')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="stages-phone"
        aria-expanded={open !== null}
        aria-controls={open === null ? undefined : panelId}
        onClick={() => onOpen(open === null ? here : null)}
      >
        <span className="stages-phone__in">
          <span className="row row--between">
            <b>{ended ?? stageSentence(current)}</b>
            <Icon name={open === null ? 'chevron-down' : 'chevron-up'} />
          </span>
          <StagePathMini current={current} walked={walked} />
        </span>
      </button>
    </div>
  )
}
