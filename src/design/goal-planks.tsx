import { t } from './words.ts'

export const LEVELS = [-2, -1, 0, 1, 2] as const
export type Level = (typeof LEVELS)[number]

/** "−2", "0", "+1": with the typographic minus. */
export const levelWord = (level: Level): string => (level < 0 ? `−${-level}` : level > 0 ? `+${level}` : '0')

/** Five levels written beforehand in words; `at` is where she is now, null before the first look. */
export function GoalPlanks({
  levels,
  at,
  marks,
}: {
  levels: Readonly<Record<Level, string>>
  at: Level | null
  /** words under a level; without them "Sekarang" stands at `at` */
  marks?: Partial<Record<Level, string>> | undefined
}) {
  const said = marks ?? (at === null ? {} : { [at]: t('goal.now') })
  return (
    <ol className="scale" aria-label={t('goal.scale')}>
      {LEVELS.map((level) => {
        const reached = at !== null && level <= at
        return (
          <li key={level} className={level === at ? 'on now' : reached ? 'on' : undefined}>
            <b>
              {levelWord(level)}
              {level === 0 && <span className="optional"> {t('goal.expected')}</span>}
            </b>
            <span>{levels[level]}</span>
            {said[level] && <span className="mark">{said[level]}</span>}
          </li>
        )
      })}
    </ol>
  )
}

/** The five planks small, with their word: "sesuai harapan". */
export function GoalPlanksMini({ at, word }: { at: Level | null; word: string }) {
  return (
    <span className="goal-level">
      <span className="scale-mini" aria-hidden="true">
        {LEVELS.map((level) => (
          <i key={level} className={at !== null && level <= at ? 'on' : undefined} />
        ))}
      </span>
      <span className="small">{word}</span>
    </span>
  )
}
