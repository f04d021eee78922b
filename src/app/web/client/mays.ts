type Asks = { may: string | readonly string[] }

/** One of the actions that it asks for is enough. */
export const mays = ({ may }: Asks, actions: readonly string[]): boolean =>
  may === 'anyone' || (typeof may === 'string' ? [may] : may).some((action) => actions.includes(action))
