type Params = Record<string, unknown>

/** What can be put into a sentence. */
export const asText = (params: Params) =>
  Object.fromEntries(
    Object.entries(params).flatMap(([k, v]) => (typeof v === 'string' || typeof v === 'number' ? [[k, v]] : [])),
  )
