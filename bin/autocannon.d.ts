declare module 'autocannon' {
  /** Only what the bench reads. */
  export default function autocannon(o: {
    url: string
    method: string
    headers: Record<string, string>
    body: string
    connections: number
    duration: number
  }): Promise<{ requests: { average: number }; non2xx: number }>
}
