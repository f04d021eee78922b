import { pino } from 'pino'

/**
 * Log lines by allow-list: personal data has no way in. Only these fields are written, whatever is handed over; an
 * error is reduced to its name, its code and the frames of our own files.
 */
const FIELDS = [
  'event',
  'endpoint',
  'status',
  'refusal',
  'ms',
  'pid',
  'port',
  'host',
  'job',
  'count',
  'requestId',
  'code',
] as const
type Field = (typeof FIELDS)[number]
export type LogFields = Partial<Record<Field, string | number>>

const sink = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))

const pick = (fields: LogFields) =>
  Object.fromEntries(FIELDS.flatMap((f) => (fields[f] === undefined ? [] : [[f, fields[f]]])))

export const log = {
  info: (fields: LogFields) => sink.info(pick(fields)),
  warn: (fields: LogFields) => sink.warn(pick(fields)),
  error: (error: unknown, fields: LogFields = {}) => sink.error({ ...pick(fields), ...shape(error) }),
  level: (level: string) => {
    sink.level = level
  },
}

function shape(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const frames = (error.stack ?? '')
    .split('\n')
    .flatMap((line) => /((?:src|bin|tests)\/[\w./-]+:\d+)/.exec(line)?.[1] ?? [])
    .slice(0, 6)
  return { error: error.name, code, at: frames.join(' < ') }
}
